import type { Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import { ticksOf } from './case/ticks.ts';
import { loadCase } from './case-store.ts';
import { changeCase } from './change-case.ts';
import { loadContext } from './context.ts';
import { keepDeadlines } from './deadline-store.ts';
import { factsFor } from './facts.ts';
import type { Services } from './services.ts';

/**
 * Looks at a case and its clocks again because something outside has changed, such as the border's records
 * or what holds at the place. The caller holds the lock of the person.
 */
export async function settleCase(
  trx: Transaction<DB>,
  services: Services,
  id: string,
): Promise<void> {
  const subject = await loadCase(trx, id);
  if (!subject) throw new Error('A case that is to be looked at does not exist');
  const context = await loadContext(trx, subject.state);
  const facts = await factsFor(trx, services, subject, context);
  const looked = await changeCase(trx, services, {
    subject,
    context,
    command: { type: 'look-again' },
    facts,
    by: { kind: 'system', accountId: null, at: services.clock.now() },
    action: 'case-settled',
  });
  if (!looked.ok) throw new Error(`A case could not be looked at: ${looked.refusal.code}`);
  // What changes nothing else may still set a clock, such as the lock of a place.
  if (looked.value === subject) await keepDeadlines(trx, id, ticksOf(subject.state, facts));
}
