import type { Transaction } from 'kysely';
import type { Actor } from '../accounts/index.ts';
import { findReceipt } from '../certificates/index.ts';
import type { Parsed } from '../platform/contract/index.ts';
import type { DB } from '../platform/db/index.ts';
import { DEFAULT_LANGUAGE, type Language } from '../platform/i18n/index.ts';
import { withinLimit } from './asking-limit.ts';
import { loadCase, lockPerson } from './case-store.ts';
import { checkFiling } from './check-filing.ts';
import type { Filing } from './contract.ts';
import { hostAndPlace, isFull } from './host-and-place.ts';
import { bodyMac, claimKey, type IdempotentCall, keepAnswer } from './idempotency.ts';
import { type FiledCase, openCase } from './open-case.ts';
import { getParticulars } from './particulars-store.ts';
import { ensurePerson } from './person-store.ts';
import { presentFiled } from './present-filed.ts';
import { resolveReferences } from './references.ts';
import type { Services } from './services.ts';
import { supersedeOpenCase } from './supersede.ts';
import { done, type Outcome, refused, unitOfWork, wrongField } from './unit-of-work.ts';
import type { FiledView } from './views.ts';

export interface FileRegistration {
  readonly actor: Actor;
  /** As it came in; read here with the contract of a filing. */
  readonly body: unknown;
  /** `Idempotency-Key`: the same key and body give the same answer, and one case. */
  readonly key: string | null;
  /** In which the deadlines explain themselves. */
  readonly language?: Language;
}

/**
 * A foreigner files: the case begins, the host is asked, the receipt says when. Filing again ends the
 * earlier open filing; filing while registered is a move or a renewal, settled at the confirmation.
 */
export async function fileRegistration(
  services: Services,
  { actor, body, key, language = DEFAULT_LANGUAGE }: FileRegistration,
): Promise<Outcome<FiledView>> {
  const checked = checkFiling(body, services.clock.today());
  const call = key === null ? null : idempotentCall(services, actor, key, body);
  const filed = await unitOfWork(services.db, (trx) => fileIn(trx, services, actor, checked, call));
  return filed.ok ? done(presentFiled(filed.value, services.rules, language)) : filed;
}

/** The same in a transaction of the caller: with a call, one case for all calls with its key. */
export async function fileIn(
  trx: Transaction<DB>,
  services: Services,
  actor: Actor,
  checked: Parsed<Filing>,
  call: IdempotentCall | null,
): Promise<Outcome<FiledCase>> {
  const claim = call && (await claimKey(trx, call));
  if (claim?.state === 'other-body') return refused('key-used-for-another-body');
  if (claim?.state === 'answered') {
    return done(await answerAgain(trx, claim));
  }
  // Only now: what was right on the day it was filed may not be any more.
  if (!checked.ok) return refused('invalid', checked.errors);
  const written = await file(trx, services, actor.accountId, checked.value);
  const filed = await withinLimit(trx, services, actor, written);
  if (!filed.ok) return filed;
  const { id: registrationId, sequence } = filed.value.stored;
  if (call) await keepAnswer(trx, call, { registrationId, sequence });
  return filed;
}

/** The answer as it was given the first time, whatever has happened to the case since. */
async function answerAgain(
  trx: Transaction<DB>,
  { registrationId, sequence }: { readonly registrationId: string; readonly sequence: number },
): Promise<FiledCase> {
  const stored = await loadCase(trx, registrationId, sequence);
  const receipt = await findReceipt(trx, registrationId);
  if (!stored || !receipt) throw new Error('A filing without case or receipt');
  const particulars = await getParticulars(trx, stored.state.particularsId);
  return { stored, receipt, particulars };
}

function idempotentCall(
  { secret }: Services,
  { accountId }: Actor,
  key: string,
  body: unknown,
): IdempotentCall {
  return { accountId, path: 'registrations', key, mac: bodyMac(secret, body) };
}

async function file(
  trx: Transaction<DB>,
  services: Services,
  accountId: string,
  filing: Filing,
): Promise<Outcome<FiledCase>> {
  const references = await resolveReferences(trx, accountId, filing);
  if (!references.ok) return references;
  const whereto = await hostAndPlace(trx, services, accountId, filing);
  if (!whereto.ok) return whereto;
  const { corrects, samePerson } = references.value;
  const personId = await ensurePerson(trx, filing.immigrant.document, accountId, samePerson);
  await lockPerson(trx, personId);
  const supersedes = await supersedeOpenCase(trx, services, personId, accountId);
  const { host, place, invitedBy } = whereto.value;
  const whose = { accountId, filing, personId, supersedes, corrects };
  const filed = await openCase(trx, services, { ...whose, host, place, invitedBy });
  if (!filed.ok || !host.invitationId) return filed;
  return (await isFull(trx, host.invitationId))
    ? wrongField('/host/invitation', 'invitation-full')
    : filed;
}
