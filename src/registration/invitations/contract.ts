import { z } from 'zod';
import { lineSchema } from '../../places/index.ts';
import { addDays, isoDate } from '../../platform/calendar/index.ts';
import { type FieldError, type Parsed, parseFields } from '../../platform/contract/index.ts';

export const MOST_PERSONS = 50;
/** Whoever lets for longer invites again; a misprint in a year would else stand open for ten. */
const DAYS_AHEAD = 366;

/** What a host gives beforehand: to whom they need not answer any more. Days are both inclusive. */
export const invitationSchema = z.strictObject({
  placeId: z.uuid(),
  /** As the guest and the certificate show the host. */
  hostName: lineSchema(200),
  from: isoDate,
  until: isoDate,
  persons: z.int().min(1).max(MOST_PERSONS),
});
export type InvitationInput = z.output<typeof invitationSchema>;

/** The code, as it is typed or scanned. In a body, since whoever has it needs nothing else. */
export const invitationCodeSchema = z.strictObject({ code: z.string().trim().min(1).max(60) });

/** Reads what somebody invites to. `today` is the legal day. */
export function readInvitation(body: unknown, today: string): Parsed<InvitationInput> {
  const parsed = parseFields(invitationSchema, body);
  if (!parsed.ok) return parsed;
  const errors = wrongDays(parsed.value, today);
  return errors.length > 0 ? { ok: false, errors } : parsed;
}

function wrongDays({ from, until }: InvitationInput, today: string): readonly FieldError[] {
  return [
    ...(from < today ? [{ pointer: '/from', code: 'in-the-past' }] : []),
    ...(until < from ? [{ pointer: '/until', code: 'until-before-from' }] : []),
    ...(until > addDays(today, DAYS_AHEAD)
      ? [{ pointer: '/until', code: 'too-far-in-the-future' }]
      : []),
  ];
}
