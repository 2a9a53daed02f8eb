import type { Command } from 'commander';
import {
  borderCrossingSchema,
  importCrossings,
  importLostDocuments,
  importProperty,
  lostDocumentSchema,
  propertyRecordSchema,
} from '../../registration/index.ts';
import type { Finish } from './exit-codes.ts';
import { addFeedImport, type FeedCommand } from './import-feed.ts';

const FEEDS: readonly FeedCommand[] = [
  {
    name: 'border-crossings',
    takes: 'records of the border',
    contract: borderCrossingSchema,
    take: importCrossings,
  },
  {
    name: 'lost-documents',
    takes: 'reports of documents that were lost or found again',
    contract: lostDocumentSchema,
    take: importLostDocuments,
  },
  {
    name: 'property',
    takes: 'records of the property register',
    contract: propertyRecordSchema,
    take: importProperty,
  },
];

/** `tirkeu import`: what comes from outside as a file, by the rules of the API. */
export function addImport(program: Command, finish: Finish): void {
  const feeds = program.command('import').description('Take the records of a file.');
  for (const feed of FEEDS) addFeedImport(feeds, finish, feed);
}
