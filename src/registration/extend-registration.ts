import type { Actor } from '../accounts/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import { anotherAsking } from './another-asking.ts';
import { withinLimit } from './asking-limit.ts';
import { loadForUpdate, type StoredCase } from './case-store.ts';
import { changeCase } from './change-case.ts';
import { loadContext } from './context.ts';
import { extensionSchema } from './contract.ts';
import { factsFor } from './facts.ts';
import type { Services } from './services.ts';
import { type Outcome, refused, unitOfWork } from './unit-of-work.ts';

/** The immigrant asks the host for a longer stay; until the host agrees nothing changes. */
export async function extendRegistration(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  const parsed = parseFields(extensionSchema, body);
  return unitOfWork(services.db, async (trx) => {
    const subject = await loadForUpdate(trx, id);
    if (subject?.state.accountId !== actor.accountId) return refused('not-found');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const context = await loadContext(trx, subject.state);
    const extended = await changeCase(trx, services, {
      subject,
      context,
      command: {
        type: 'extend',
        until: parsed.value.until,
        asking: anotherAsking(subject.state),
      },
      facts: await factsFor(trx, services, subject, context),
      by: { kind: 'immigrant', accountId: actor.accountId, at: services.clock.now() },
      action: 'extension-asked',
      host: context.host,
    });
    return withinLimit(trx, services, actor, extended);
  });
}
