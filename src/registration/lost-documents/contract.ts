import { z } from 'zod';
import { addDays, isoDate } from '../../platform/calendar/index.ts';
import { type FieldError, type Parsed, parseFields } from '../../platform/contract/index.ts';
import { withAllErrors } from '../feeds/all-errors.ts';
import { reportedDocumentSchema } from '../feeds/reported-document.ts';
import { soundPart } from '../sound-part.ts';
import type { LossReport } from './report.ts';

/** A record of the feed of lost documents (names of fields are API). The document is its key. */
export const lostDocumentSchema = z.strictObject({
  document: reportedDocumentSchema,
  reportedOn: isoDate,
  found: z.literal(true).optional(),
});

/** East of Kazakhstan it may be tomorrow already, but never later. */
const DAYS_AHEAD = 1;

/** Reads one record of the feed; `today` is the legal day. */
export function readLossReport(input: unknown, today: string): Parsed<LossReport> {
  const parsed = parseFields(lostDocumentSchema, input);
  const { reportedOn } = parsed.ok ? parsed.value : soundPart(lostDocumentSchema, input);
  const read = withAllErrors(parsed, impossible(reportedOn, today));
  return read.ok ? { ok: true, value: { ...read.value, found: read.value.found ?? false } } : read;
}

/** A day of the future would outdo every report until then. */
function impossible(reportedOn: string | undefined, today: string): readonly FieldError[] {
  if (reportedOn === undefined || reportedOn <= addDays(today, DAYS_AHEAD)) return [];
  return [{ pointer: '/reportedOn', code: 'in-the-future' }];
}
