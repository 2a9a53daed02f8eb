import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Actor } from '../../accounts/index.ts';
import { parseFields } from '../../platform/contract/index.ts';
import type { DB } from '../../platform/db/index.ts';
import { loadCase, loadForUpdate, type StoredCase } from '../case-store.ts';
import { changeCase } from '../change-case.ts';
import { loadContext } from '../context.ts';
import { withdrawalSchema } from '../contract.ts';
import { factsFor } from '../facts.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused, unitOfWork } from '../unit-of-work.ts';
import { type Alarm, alarmAbout, alarmBehind, useUp } from './alarm.ts';
import { askedBy, casesDisownedBy, type NotMeView } from './disowned-cases.ts';

/** What a link asks; null once it has ended, or where there is nothing left to stop. Nothing is done by it. */
export async function readNotMe(services: Services, token: string): Promise<NotMeView | null> {
  const { db, secret, clock } = services;
  return askedBy(db, await alarmBehind(db, secret, token, clock.wall()));
}

/**
 * "This was not me", from the mail of whoever holds the document or the filing: an officer looks, and what
 * was registered does not count until then. Whoever reads the mail may say so; it ends nothing.
 */
export async function sayNotMe(services: Services, token: string): Promise<Outcome<null>> {
  const { db, secret, clock } = services;
  return unitOfWork(db, async (trx) => {
    const wall = clock.wall();
    return disown(trx, services, await alarmBehind(trx, secret, token, wall), null);
  });
}

/** The same by the signed-in holder of a case. */
export async function sayNotMeOf(
  services: Services,
  actor: Actor,
  registrationId: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  const { db, clock } = services;
  const parsed = parseFields(withdrawalSchema, body);
  return unitOfWork(db, async (trx) => {
    const stored = await loadForUpdate(trx, registrationId);
    if (stored?.state.accountId !== actor.accountId) return refused('not-found');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const alarm = await alarmAbout(trx, registrationId, clock.wall());
    const said = await disown(trx, services, alarm, actor.accountId);
    return said.ok ? done((await loadCase(trx, registrationId)) ?? stored) : said;
  });
}

async function disown(
  trx: Transaction<DB>,
  services: Services,
  alarm: Alarm | undefined,
  accountId: string | null,
): Promise<Outcome<null>> {
  if (!alarm) return refused('alarm-ended');
  // With the person held, whom all of these cases are about, no other one comes and none of them ends.
  await loadForUpdate(trx, alarm.registrationId);
  const ids = await casesDisownedBy(trx, alarm);
  for (const id of ids) {
    const disputed = await disputeAsHolder(trx, services, id, accountId);
    if (!disputed.ok) return disputed;
  }
  const first = ids.length > 0 && (await useUp(trx, alarm, services.clock.wall()));
  return first ? done(null) : refused('alarm-ended');
}

async function disputeAsHolder(
  trx: Transaction<DB>,
  services: Services,
  id: string,
  accountId: string | null,
): Promise<Outcome<unknown>> {
  const subject = await loadCase(trx, id);
  if (!subject) throw new Error('A case that is disowned does not exist');
  const context = await loadContext(trx, subject.state);
  return changeCase(trx, services, {
    subject,
    context,
    command: { type: 'dispute', by: 'holder', disputeId: newId(), noteId: null },
    facts: await factsFor(trx, services, subject, context),
    by: { kind: 'immigrant', accountId, at: services.clock.now() },
    action: 'filing-disowned',
  });
}
