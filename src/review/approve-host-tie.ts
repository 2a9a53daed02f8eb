import { type Actor, decidesCases } from '../accounts/index.ts';
import { approveTie } from '../places/index.ts';
import {
  done,
  loadCase,
  loadForUpdate,
  type Outcome,
  refused,
  type Services,
  type StoredCase,
  unitOfWork,
} from '../registration/index.ts';
import { changeTies } from './change-ties.ts';
import { hostTieSchema, readTie } from './tie-contract.ts';

/**
 * An officer has seen that the host who confirmed this case may provide its place: their word there needs
 * no officer until the last day. Clearing `host-not-tied` lets one case pass; this spares the next ones.
 */
export async function approveHostTie(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  if (!decidesCases(actor)) return refused('not-allowed');
  const today = services.clock.today();
  const parsed = readTie(hostTieSchema, body, today);
  return unitOfWork(services.db, async (trx) => {
    const subject = await loadForUpdate(trx, id);
    if (!subject) return refused('not-found');
    if (subject.state.accountId === actor.accountId) return refused('own-filing');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const accountId = whoConfirmed(subject);
    if (!accountId) return refused('no-account');
    const { placeId } = subject.state;
    const change = { action: 'tie-approved', placeId, accountId, registrationId: id } as const;
    const tie = { ...parsed.value, placeId, accountId, since: today, approvedBy: actor.accountId };
    const changed = await changeTies(trx, services, actor, change, async () => {
      await approveTie(trx, tie, services.clock.now());
      return done(null);
    });
    if (!changed.ok) return changed;
    return done((await loadCase(trx, id)) ?? subject);
  });
}

/** Whoever answered last; null where that was by a link that speaks for no account. */
function whoConfirmed({ state }: StoredCase): string | null {
  const { extension, provider } = state;
  return (extension?.provider ?? provider)?.accountId ?? null;
}
