import type { FieldError } from '../../platform/contract/index.ts';
import type { Feed } from '../feeds/feed.ts';
import { keepByDocument } from '../feeds/keep-by-document.ts';
import { documentText } from '../feeds/registered-documents.ts';
import type { Services } from '../services.ts';
import { lostDocumentSchema, readLossReport } from './contract.ts';
import { type LossReport, newsIn } from './report.ts';
import type { LostDocumentResult } from './result.ts';
import { findLosses, keepReports } from './store.ts';

/** Reports of documents that were lost or stolen, and of those that were found again. */
export const lostDocumentsFeed: Feed<LostDocumentResult> = {
  action: 'lost-documents-recorded',
  take: takeReports,
};

async function takeReports(
  services: Services,
  inputs: readonly unknown[],
): Promise<readonly LostDocumentResult[]> {
  const today = services.clock.today();
  const read = inputs.map((input) => readLossReport(input, today));
  const sound = read.flatMap((one) => (one.ok ? [one.value] : []));
  const news = await keepNews(services, sound);
  return read.map((one, at) => {
    if (!one.ok) return invalid(inputs[at], one.errors);
    return { document: one.value.document, result: news.has(one.value) ? 'taken' : 'known' };
  });
}

/** What says nothing new, such as most of a file that comes again, takes no lock at all. */
async function keepNews(
  services: Services,
  reports: readonly LossReport[],
): Promise<ReadonlySet<LossReport>> {
  const news = newsIn(await findLosses(services.db, reports), reports);
  if (news.size === 0) return news;
  const concerned = new Set([...news].map(({ document }) => documentText(document)));
  const fresh = reports.filter(({ document }) => concerned.has(documentText(document)));
  return keepByDocument(services, fresh, keepReports);
}

function invalid(input: unknown, errors: readonly FieldError[]): LostDocumentResult {
  return { document: documentIn(input), result: 'refused', code: 'invalid-fields', errors };
}

/** Told back so that a feed finds its record; only where it is one, since anything else may be anything. */
function documentIn(input: unknown): LostDocumentResult['document'] {
  if (typeof input !== 'object' || input === null || !('document' in input)) return null;
  return lostDocumentSchema.shape.document.safeParse(input.document).data ?? null;
}
