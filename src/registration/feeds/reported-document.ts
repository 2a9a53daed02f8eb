import { z } from 'zod';
import { documentNumberSchema, stateSchema } from '../../people/index.ts';

/** The document that a record of a feed is about; it is read as that of a filing is. */
export const reportedDocumentSchema = z.strictObject({
  issuingState: stateSchema,
  number: documentNumberSchema,
});
