import type { FieldError } from '../../platform/contract/index.ts';
import type { RefusalCode } from '../refusals.ts';

/** Why nothing was done. A value, not an exception: a refusal is an ordinary answer. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly errors?: readonly FieldError[];
  /** After how long it may be tried again, where a limit was reached. */
  readonly seconds?: number;
}

/** Events (none: it stands as it was asked for already), or a refusal. */
export type Decision<Event> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly refusal: Refusal };

export function decided<Event>(...events: readonly Event[]): Decision<Event> {
  return { ok: true, events };
}

export function refuse(code: RefusalCode, errors?: readonly FieldError[]): Decision<never> {
  return { ok: false, refusal: errors ? { code, errors } : { code } };
}
