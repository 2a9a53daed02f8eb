import type { Actor } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import {
  accountBehindLink,
  type ConsentRequest,
  markSeen,
  openInPerson,
  openLink,
} from '../consent/index.ts';
import { addressText } from '../places/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { openAsking } from './case/state.ts';
import { loadCase, type StoredCase } from './case-store.ts';
import { type CaseContext, fullName, loadContext } from './context.ts';
import type { Services } from './services.ts';
import { done, type Outcome, refused } from './unit-of-work.ts';

/** What a one-time link shows while the asking is open. */
export interface RequestView {
  readonly registrationId: string;
  readonly immigrantName: string;
  readonly place: string;
  readonly from: string;
  readonly until: string;
  /** The host is asked for a longer stay, until this day; the registration until `until` stands. */
  readonly extendTo?: string;
  /** This host has said yes, and other owners of the place still have to. */
  readonly agreed?: true;
  /** Sent back with the answer: what was amended since has to be read again. */
  readonly version: number;
}

/**
 * Opens a one-time link to read: the persons of a family who wait for an answer, the first filed first.
 * Nothing is answered or used up by it, since mail scanners and messengers open links too. Empty when
 * the asking has ended: then no name and no place is shown.
 */
export async function readRequests(
  services: Services,
  token: string,
  language: Language,
): Promise<readonly RequestView[]> {
  const { db, secret, clock } = services;
  const link = await openLink(db, secret, token, clock.wall());
  if (link.state === 'ended') return [];
  const views: RequestView[] = [];
  for (const request of link.requests) {
    const speaksAs = await accountBehindLink(db, request);
    const reader = { kind: 'host', accountId: null, speaksAs } as const;
    const view = await readAsked(services, request, reader, language);
    if (view) views.push(view);
  }
  return views;
}

/**
 * What the code shows that a host has scanned on the foreigner's phone. Whoever reads it is signed in, and
 * is not the foreigner.
 */
export async function readInPerson(
  services: Services,
  { accountId }: Actor,
  token: string,
  language: Language,
): Promise<Outcome<RequestView>> {
  const { db, secret, clock } = services;
  const request = await openInPerson(db, secret, token, clock.wall());
  const stored = request && (await loadCase(db, request.registrationId));
  if (stored?.state.accountId === accountId) return refused('own-filing');
  const reader = { kind: 'host', accountId, speaksAs: accountId } as const;
  const view = request && (await readAsked(services, request, reader, language));
  return view ? done(view) : refused('already-answered');
}

/** Who opens an asking, as the record of readings has it, and for which account they speak there. */
export interface Reader {
  readonly kind: 'host' | 'officer';
  readonly accountId: string | null;
  readonly speaksAs: string | null;
}

/** An asking as it is shown to whoever answers it, which is noted; null where there is nothing to answer. */
export async function readAsked(
  { db, clock }: Services,
  { id, registrationId, seenAt }: ConsentRequest,
  { kind, accountId, speaksAs }: Reader,
  language: Language,
): Promise<RequestView | null> {
  const stored = await loadCase(db, registrationId);
  if (!stored || openAsking(stored.state)?.requestId !== id) return null;
  await recordAudit(db, {
    actorKind: kind,
    actorId: accountId,
    action: 'request-read',
    registrationId,
  });
  if (seenAt === null) await markSeen(db, [id], clock.wall());
  return viewOf(stored, await loadContext(db, stored.state), speaksAs, language);
}

function viewOf(
  { id, state }: StoredCase,
  { particulars, address }: CaseContext,
  speaksAs: string | null,
  language: Language,
): RequestView {
  const { extension, stay, version } = state;
  const { agreed } = extension ?? state;
  const said = agreed.some(({ accountId }) => speaksAs !== null && accountId === speaksAs);
  return {
    registrationId: id,
    immigrantName: fullName(particulars),
    place: addressText(address, language),
    from: stay.from,
    until: stay.until,
    ...(extension ? { extendTo: extension.until } : {}),
    ...(said ? { agreed: true } : {}),
    version,
  };
}
