import type { Actor } from '../accounts/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import { loadForUpdate, type StoredCase } from './case-store.ts';
import { changeCase } from './change-case.ts';
import { loadContext } from './context.ts';
import { withdrawalSchema } from './contract.ts';
import { freshFacts } from './fresh.ts';
import type { Services } from './services.ts';
import { type Outcome, refused, unitOfWork } from './unit-of-work.ts';

/** The immigrant takes an open filing back; the link to the host dies with it. */
export async function withdrawRegistration(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  const parsed = parseFields(withdrawalSchema, body);
  return unitOfWork(services.db, async (trx) => {
    const subject = await loadForUpdate(trx, id);
    if (subject?.state.accountId !== actor.accountId) return refused('not-found');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    return changeCase(trx, services, {
      subject,
      context: await loadContext(trx, subject.state),
      command: { type: 'withdraw' },
      facts: freshFacts(services, new Map()),
      by: { kind: 'immigrant', accountId: actor.accountId, at: services.clock.now() },
      action: 'registration-withdrawn',
    });
  });
}
