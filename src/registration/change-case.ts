import type { Transaction } from 'kysely';
import { type ActorKind, type AuditEntry, recordAudit } from '../audit/index.ts';
import type { AskedHost } from '../consent/index.ts';
import { queueMessages } from '../notifications/index.ts';
import type { DB } from '../platform/db/index.ts';
import { announcementsOf } from './announce.ts';
import type { CaseCommand, Facts } from './case/commands.ts';
import { decide } from './case/decide.ts';
import type { CaseEvent } from './case/events.ts';
import { ticksOf } from './case/ticks.ts';
import { loadCase, type StoredCase, saveCase, type UnfiledCase } from './case-store.ts';
import { type CaseContext, contextAfter, loadContext } from './context.ts';
import { keepDeadlines } from './deadline-store.ts';
import { followAsking, followUp } from './follow-up.ts';
import { alarmsOfChange } from './not-me/alarms-of-change.ts';
import type { Services } from './services.ts';
import { done, type Outcome } from './unit-of-work.ts';

/** In what capacity somebody acts on a case, and when (legal instant). */
export interface ActingParty {
  readonly kind: ActorKind;
  /** Null for the system, and for a host who answers by a link. */
  readonly accountId: string | null;
  readonly at: Date;
}

export interface CaseChange {
  /** The case as loaded under its person's lock. */
  readonly subject: StoredCase | UnfiledCase;
  /** What the case is about before the change; of one that is being filed, what is filed. */
  readonly context: CaseContext;
  readonly command: CaseCommand;
  readonly facts: Facts;
  readonly by: ActingParty;
  readonly action: AuditEntry['action'];
  /** The host to ask, where the command may open an asking. */
  readonly host?: AskedHost;
  /** Writes what the new events point at (particulars, a note), once it is decided that they come. */
  readonly attach?: () => Promise<void>;
}

/**
 * Decides and, if that gives events, writes everything that follows from them: events and row,
 * asking, certificate, the closing of a replaced registration, audit, messages and their jobs.
 * The caller holds the transaction and the lock of the person.
 */
export async function changeCase(
  trx: Transaction<DB>,
  services: Services,
  change: CaseChange,
): Promise<Outcome<StoredCase>> {
  const { subject, context, command, facts, by, host } = change;
  const decision = decide(subject.state, command, facts);
  if (!decision.ok) return decision;
  const { events } = decision;
  if (events.length === 0 && subject.state) return done(subject);
  await closeReplaced(trx, services, change, events);
  const after = await saveCase(trx, subject, events, by);
  await change.attach?.();
  await followAsking(trx, services, after, events, host);
  const { id, state } = after;
  const now = subject.state ? await contextAfter(trx, subject.state, context, state) : context;
  await followUp(trx, services, after, events, now);
  await keepDeadlines(trx, id, ticksOf(state, facts));
  const formerHost = context.host;
  const alarms =
    subject.state && by.kind === 'immigrant'
      ? alarmsOfChange({ before: subject.state, former: context, after, context: now })
      : [];
  await queueMessages(trx, [
    ...announcementsOf({ id, after: state, events, context: now, formerHost }),
    ...alarms,
  ]);
  await recordAudit(trx, {
    actorKind: by.kind,
    actorId: by.accountId,
    action: change.action,
    registrationId: subject.id,
  });
  return done(after);
}

/** Before the new registration is written: there is never more than one in force, not for a moment. */
async function closeReplaced(
  trx: Transaction<DB>,
  services: Services,
  { subject, facts, by }: CaseChange,
  events: readonly CaseEvent[],
): Promise<void> {
  const replaces = events.find((event) => event.type === 'registered')?.replaces;
  if (!replaces) return;
  const old = await loadCase(trx, replaces);
  if (!old) throw new Error('A registration that is to be replaced does not exist');
  const sameAccount = old.state.accountId === subject.state?.accountId;
  const closed = await changeCase(trx, services, {
    subject: old,
    context: await loadContext(trx, old.state),
    command: { type: 'close-as-moved', by: subject.id, sameAccount },
    facts,
    by: { ...by, kind: 'system', accountId: null },
    action: 'registration-moved',
  });
  if (!closed.ok)
    throw new Error(`A registration in force could not be closed: ${closed.refusal.code}`);
}
