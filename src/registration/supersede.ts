import type { Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { EarlierCase } from './case/commands.ts';
import { loadCase } from './case-store.ts';
import { changeCase } from './change-case.ts';
import { loadContext } from './context.ts';
import { freshFacts } from './fresh.ts';
import { earlier } from './references.ts';
import type { Services } from './services.ts';

/** One open filing per person and account: a newer one ends the older. The person is locked. */
export async function supersedeOpenCase(
  trx: Transaction<DB>,
  services: Services,
  personId: string,
  accountId: string,
): Promise<EarlierCase | null> {
  const row = await trx
    .selectFrom('registration')
    .select('id')
    .where('personId', '=', personId)
    .where('accountId', '=', accountId)
    .where('status', 'in', ['awaiting-host', 'in-review'])
    .executeTakeFirst();
  const older = row && (await loadCase(trx, row.id));
  if (!older) return null;
  const ended = await changeCase(trx, services, {
    subject: older,
    context: await loadContext(trx, older.state),
    command: { type: 'supersede' },
    facts: freshFacts(services, new Map()),
    by: { kind: 'system', accountId: null, at: services.clock.now() },
    action: 'registration-superseded',
  });
  if (!ended.ok) throw new Error(`An open case could not be superseded: ${ended.refusal.code}`);
  return earlier(older);
}
