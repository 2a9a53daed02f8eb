import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Actor } from '../accounts/index.ts';
import { placeFor } from '../places/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import type { DB } from '../platform/db/index.ts';
import { type Amended, amendedFiling, laidOver, withoutIdentity } from './amended-filing.ts';
import { channelTo } from './another-asking.ts';
import { withinLimit } from './asking-limit.ts';
import { loadForUpdate, type StoredCase } from './case-store.ts';
import { changeCase } from './change-case.ts';
import { checkFiling } from './check-filing.ts';
import { type CaseContext, loadContext } from './context.ts';
import { amendmentSchema, type Filing } from './contract.ts';
import { factsFor } from './facts.ts';
import { getParticulars, insertParticulars } from './particulars-store.ts';
import type { Services } from './services.ts';
import { type Outcome, refused, unitOfWork, wrongField } from './unit-of-work.ts';

/**
 * The immigrant changes an open filing, before the host's answer and in review. What is sent is laid
 * over what stands, and the whole is checked like a new filing.
 */
export async function amendRegistration(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  const parsed = parseFields(amendmentSchema, body);
  return unitOfWork(services.db, async (trx) => {
    const subject = await loadForUpdate(trx, id);
    if (subject?.state.accountId !== actor.accountId) return refused('not-found');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    return amendCase(trx, services, actor, subject, (before) => laidOver(before, parsed.value));
  });
}

/**
 * The same in a transaction of the caller, who has locked the case and knows that the actor may amend
 * it: `amend` makes of the filing that stands the one that is to stand.
 */
export async function amendCase(
  trx: Transaction<DB>,
  services: Services,
  actor: Actor,
  subject: StoredCase,
  amend: (before: Filing) => Filing,
): Promise<Outcome<StoredCase>> {
  const amended = await amendedCase(trx, services, subject, amend);
  if (!amended.ok || sameAsking(subject, amended.value)) return amended;
  return withinLimit(trx, services, actor, amended);
}

function sameAsking(before: StoredCase, after: StoredCase): boolean {
  return before.state.asking.requestId === after.state.asking.requestId;
}

async function amendedCase(
  trx: Transaction<DB>,
  services: Services,
  subject: StoredCase,
  amend: (before: Filing) => Filing,
): Promise<Outcome<StoredCase>> {
  const { state } = subject;
  const standing = await loadContext(trx, state);
  const waiting = state.proposedParticularsId;
  const proposed = waiting ? await getParticulars(trx, waiting) : null;
  const amended = amendedFiling(standing, proposed, state, amend);
  const { host } = amended.filing;
  if (amended.hostChanged && host.invitation)
    return wrongField('/host/invitation', 'only-when-filing');
  const checked = checkFiling(amended.filing, services.clock.today());
  if (!checked.ok) return refused('invalid', checked.errors);
  const placeId = await placeIdFor(trx, subject, standing, amended.filing);
  if (!placeId) return wrongField('/place/id', 'unknown-place');
  const whole = { ...amended, placeId };
  const waits = state.consent === 'given' && amended.identity;
  const atOnce = waits && withoutIdentity(standing, state, amended);
  if (!atOnce) return change(trx, services, subject, standing, whole);
  const now = { ...atOnce, placeId: state.placeId };
  const first = await change(trx, services, subject, standing, now);
  if (!first.ok) return first;
  const context = await loadContext(trx, first.value.state);
  return change(trx, services, first.value, context, whole);
}

/** The address that stands is the place that stands; another one is looked up, or made. */
async function placeIdFor(
  trx: Transaction<DB>,
  { state }: StoredCase,
  { address }: CaseContext,
  { place }: Filing,
): Promise<string | undefined> {
  if (!place || isDeepStrictEqual(place, address)) return state.placeId;
  return (await placeFor(trx, place))?.id;
}

async function change(
  trx: Transaction<DB>,
  services: Services,
  subject: StoredCase,
  context: CaseContext,
  { filing, identity, particularsChange, hostChanged, placeId }: Amended & { placeId: string },
): Promise<Outcome<StoredCase>> {
  const { crossedOn, ...entry } = filing.entry;
  const particulars = { immigrant: filing.immigrant, entry };
  const recordedAt = services.clock.now();
  const id = newId();
  const host = hostChanged ? filing.host : context.host;
  return changeCase(trx, services, {
    subject,
    context,
    command: {
      type: 'amend',
      particulars: particularsChange ? { id, identity } : null,
      crossedOn,
      stay: filing.stay,
      placeId,
      hostChanged,
      newAsking: { requestId: newId(), channel: channelTo(services, host) },
    },
    facts: await factsFor(
      trx,
      services,
      subject,
      context,
      particularsChange ? { id, particulars } : null,
      placeId,
    ),
    by: { kind: 'immigrant', accountId: subject.state.accountId, at: recordedAt },
    action: 'registration-amended',
    host,
    attach: async () => {
      if (!particularsChange) return;
      await insertParticulars(trx, { id, registrationId: subject.id, recordedAt }, particulars);
    },
  });
}
