import type { Transaction } from 'kysely';
import { findAccountByContact } from '../accounts/index.ts';
import {
  accountBehindLink,
  type ConsentRequest,
  findRequest,
  openInPerson,
  openLink,
} from '../consent/index.ts';
import type { DB } from '../platform/db/index.ts';
import { isHostOf } from './as-host.ts';
import { type CaseState, currentAsking, openAsking, type Through } from './case/state.ts';
import { loadForUpdate, type StoredCase } from './case-store.ts';
import type { CaseContext } from './context.ts';
import type { Services } from './services.ts';

/**
 * How the host comes: signed in and naming the case, by the one-time link (of its own case, or of the
 * one of the family that is named), or before the foreigner, whose code they have scanned.
 */
export type Approach =
  | { readonly through: 'account'; readonly accountId: string; readonly registrationId: string }
  | { readonly through: 'link'; readonly token: string; readonly registrationId?: string }
  | { readonly through: 'in-person'; readonly token: string; readonly accountId: string };

/** A case with the asking that somebody has come to answer. */
export interface Asked {
  readonly subject: StoredCase;
  readonly request: ConsentRequest;
}

/** By a link or a code only an asking that is open can be found; signed in, also one that has ended. */
export async function findAsked(
  trx: Transaction<DB>,
  services: Services,
  approach: Approach,
): Promise<Asked | null> {
  if (approach.through === 'account') {
    const subject = await loadForUpdate(trx, approach.registrationId);
    const request = subject && (await findRequest(trx, currentAsking(subject.state).requestId));
    return subject && request ? { subject, request } : null;
  }
  const request = await openedBy(trx, services, approach);
  const subject = request && (await loadForUpdate(trx, request.registrationId));
  // The asking may have ended while we waited for the lock: used, withdrawn, or another one opened.
  const current = subject && openAsking(subject.state)?.requestId === request.id;
  return current ? { subject, request } : null;
}

async function openedBy(
  trx: Transaction<DB>,
  { secret, clock }: Services,
  approach: Exclude<Approach, { through: 'account' }>,
): Promise<ConsentRequest | undefined> {
  if (approach.through === 'in-person') {
    return openInPerson(trx, secret, approach.token, clock.wall());
  }
  const link = await openLink(trx, secret, approach.token, clock.wall());
  if (link.state === 'ended') return undefined;
  const { registrationId } = approach;
  // Sent twice without a name, an answer must not go on to the next of the family.
  if (registrationId === undefined) return link.requests.find(({ id }) => id === link.requestId);
  return link.requests.find((request) => request.registrationId === registrationId);
}

/** Who answers, before anything is known of the place; null for whom the case does not exist. */
export async function whoAnswers(
  trx: Transaction<DB>,
  services: Services,
  approach: Approach,
  { subject, request }: Asked,
): Promise<{ readonly accountId: string | null; readonly through: Through } | null> {
  const { through } = approach;
  if (through === 'link') return { accountId: await accountBehindLink(trx, request), through };
  const { accountId } = approach;
  // Whoever stands before the foreigner need not be who was typed; the place then decides what it counts.
  if (through === 'in-person') return { accountId, through };
  const host = await isHostOf(trx, services, subject.state, request, accountId);
  return host ? { accountId, through } : null;
}

/** No one answers their own filing, neither signed in nor by a link to an address of their own. */
export async function isOwnFiling(
  trx: Transaction<DB>,
  state: CaseState,
  context: CaseContext,
  approach: Approach,
  accountId: string | null,
): Promise<boolean> {
  if (approach.through !== 'link') return approach.accountId === state.accountId;
  return accountId === state.accountId || isSentToFiler(trx, state, context);
}

/** Whether the host's message went to the filer: to what they gave as their own, or have proved to be. */
export async function isSentToFiler(
  trx: Transaction<DB>,
  state: CaseState,
  { host, particulars }: CaseContext,
): Promise<boolean> {
  if (host.email && host.email === particulars.immigrant.contact.email) return true;
  if (host.phone && host.phone === particulars.immigrant.contact.phone) return true;
  const [kind, value] = host.email
    ? (['email', host.email] as const)
    : (['phone', host.phone] as const);
  const holder = value ? await findAccountByContact(trx, kind, value) : undefined;
  return holder?.accountId === state.accountId;
}
