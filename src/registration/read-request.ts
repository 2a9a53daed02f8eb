import { recordAudit } from '../audit/index.ts';
import { openLink } from '../consent/index.ts';
import { addressText } from '../places/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { openAsking } from './case/state.ts';
import { loadCase } from './case-store.ts';
import { fullName, loadContext } from './context.ts';
import type { Services } from './services.ts';

/** What a one-time link shows while the asking is open. */
export interface RequestView {
  readonly immigrantName: string;
  readonly place: string;
  readonly from: string;
  readonly until: string;
  /** The host is asked for a longer stay, until this day; the registration until `until` stands. */
  readonly extendTo?: string;
  /** Sent back with the answer: what was amended since has to be read again. */
  readonly version: number;
}

/**
 * Opens a one-time link to read. Nothing is answered or used up by it, since mail scanners and
 * messengers open links too. Null when the asking has ended: then no name and no place is shown.
 */
export async function readRequest(
  { db, secret, clock }: Services,
  token: string,
  language: Language,
): Promise<RequestView | null> {
  const link = await openLink(db, secret, token, clock.wall());
  if (link.state === 'ended') return null;
  const { registrationId, id } = link.request;
  const stored = await loadCase(db, registrationId);
  if (!stored || openAsking(stored.state)?.requestId !== id) return null;
  const { state } = stored;
  const context = await loadContext(db, state);
  await recordAudit(db, {
    actorKind: 'host',
    actorId: null,
    action: 'request-read',
    registrationId,
  });
  return {
    immigrantName: fullName(context.particulars),
    place: addressText(context.address, language),
    from: state.stay.from,
    until: state.stay.until,
    ...(state.extension ? { extendTo: state.extension.until } : {}),
    version: state.version,
  };
}
