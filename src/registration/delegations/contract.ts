import { z } from 'zod';
import { emailSchema } from '../../people/index.ts';
import { DELEGATION_ROLES } from '../../places/index.ts';
import { addDays, isoDate } from '../../platform/calendar/index.ts';
import { type FieldError, type Parsed, parseFields } from '../../platform/contract/index.ts';

/** A misprint in a year would else be found when somebody is needed. */
const DAYS_AHEAD = 366;

/** Whom a host sends: a delegate for one place, or staff (manager, desk) for all that are the host's. */
export const delegationSchema = z
  .strictObject({
    email: emailSchema,
    role: z.enum(DELEGATION_ROLES),
    placeId: z.uuid().optional(),
    /** From today on where none is given; until it is ended where no last day is. */
    since: isoDate.optional(),
    until: isoDate.optional(),
  })
  .refine(({ role, placeId }) => role !== 'delegate' || placeId !== undefined, {
    path: ['placeId'],
    params: { code: 'required' },
  })
  .refine(({ role, placeId }) => role === 'delegate' || placeId === undefined, {
    path: ['placeId'],
    params: { code: 'not-for-staff' },
  });
export type DelegationInput = z.output<typeof delegationSchema> & { readonly since: string };

/** Reads an offer, with its first day. `today` is the legal day. */
export function readDelegation(body: unknown, today: string): Parsed<DelegationInput> {
  const parsed = parseFields(delegationSchema, body);
  if (!parsed.ok) return parsed;
  const value = { ...parsed.value, since: parsed.value.since ?? today };
  const errors = wrongDays(value, today);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value };
}

function wrongDays({ since, until }: DelegationInput, today: string): readonly FieldError[] {
  const farthest = addDays(today, DAYS_AHEAD);
  return [
    ...(since < today ? [{ pointer: '/since', code: 'in-the-past' }] : []),
    ...(since > farthest ? [{ pointer: '/since', code: 'too-far-in-the-future' }] : []),
    ...(until !== undefined && until < since
      ? [{ pointer: '/until', code: 'until-before-from' }]
      : []),
  ];
}
