import { loadForUpdate } from './case-store.ts';
import { changeCase } from './change-case.ts';
import { loadContext } from './context.ts';
import { type DueDeadline, dueDeadlines, settleDeadline } from './deadline-store.ts';
import { factsFor } from './facts.ts';
import type { Services } from './services.ts';
import { done, type Outcome, unitOfWork } from './unit-of-work.ts';

/** Rows read at once; each is settled in a transaction of its own. */
const BATCH = 200;

/**
 * Does what clocks have brought since the last time, the earliest first, and gives how many rows it
 * settled. A case that cannot be swept holds up no other.
 * @throws AggregateError with what went wrong, once all others are done
 */
export async function sweepDeadlines(services: Services, signal?: AbortSignal): Promise<number> {
  const failures: unknown[] = [];
  let settled = 0;
  while (!signal?.aborted) {
    // Rows that failed stay the first ones that are due, so they are read once more and passed over.
    const limit = BATCH + failures.length;
    const due = await dueDeadlines(services.db, services.clock.now(), limit);
    const fresh = due.slice(failures.length);
    if (fresh.length === 0) break;
    for (const row of fresh) {
      if (signal?.aborted) break;
      try {
        settled += (await sweep(services, row)) ? 1 : 0;
      } catch (error) {
        failures.push(error);
      }
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some deadlines could not be swept');
  return settled;
}

/** False if another sweep was quicker, or if the case has no such clock any more. */
async function sweep(services: Services, row: DueDeadline): Promise<boolean> {
  const swept = await unitOfWork(services.db, (trx) => endClock(trx, services, row));
  if (!swept.ok) throw new Error(`A clock that has ended was refused: ${swept.refusal.code}`);
  return swept.value;
}

async function endClock(
  trx: Parameters<typeof loadForUpdate>[0],
  services: Services,
  row: DueDeadline,
): Promise<Outcome<boolean>> {
  const subject = await loadForUpdate(trx, row.registrationId);
  if (!subject) throw new Error('A deadline of a case that does not exist');
  const now = services.clock.now();
  if (!(await settleDeadline(trx, row, now))) return done(false);
  const context = await loadContext(trx, subject.state);
  const changed = await changeCase(trx, services, {
    subject,
    context,
    command: { type: 'clock-ended', tick: row.kind },
    facts: await factsFor(trx, services, subject, context),
    by: { kind: 'system', accountId: null, at: now },
    action: 'clock-ended',
  });
  return changed.ok ? done(true) : changed;
}
