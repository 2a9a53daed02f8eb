import { z } from 'zod';
import { emailSchema } from '../people/index.ts';
import { TIE_ROLES } from '../places/index.ts';
import { addDays, isoDate } from '../platform/calendar/index.ts';
import { type FieldError, type Parsed, parseFields } from '../platform/contract/index.ts';
import { complaintSchema } from '../registration/index.ts';

/** As long as whatever else is written with an act. */
const textSchema = complaintSchema.shape.text;

/** What ties the host who confirmed a case to its place. */
export const hostTieSchema = z.strictObject({
  role: z.enum(TIE_ROLES),
  /** The last day, at most a year ahead; a year where none is given. */
  until: isoDate.optional(),
  /** What the officer has seen. */
  evidence: textSchema,
});

/** What ties the account of an e-mail address to a place. */
export const tieSchema = hostTieSchema.extend({ email: emailSchema });

export const tieEndSchema = z.strictObject({ because: textSchema });

/** Leases end and flats are sold: an officer looks again after a year, or a property record makes it needless. */
const LONGEST_DAYS = 366;

type Given = z.output<typeof hostTieSchema>;

/** Reads what an officer approves, with its last day. `today` is the legal day. */
export function readTie<Schema extends z.ZodType<Given>>(
  schema: Schema,
  body: unknown,
  today: string,
): Parsed<z.output<Schema> & { readonly until: string }> {
  const parsed = parseFields(schema, body);
  if (!parsed.ok) return parsed;
  const longest = addDays(today, LONGEST_DAYS);
  const { until = longest } = parsed.value;
  const wrong = wrongDay(until, today, longest);
  return wrong ? { ok: false, errors: [wrong] } : { ok: true, value: { ...parsed.value, until } };
}

function wrongDay(until: string, today: string, longest: string): FieldError | null {
  const pointer = '/until';
  if (until < today) return { pointer, code: 'in-the-past' };
  return until > longest ? { pointer, code: 'too-far-in-the-future' } : null;
}
