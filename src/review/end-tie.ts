import { type Actor, decidesCases } from '../accounts/index.ts';
import { endTies } from '../places/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import { done, type Outcome, refused, type Services, unitOfWork } from '../registration/index.ts';
import { changeTies } from './change-ties.ts';
import { tieEndSchema } from './tie-contract.ts';
import { type TiesView, tiesOf } from './ties-view.ts';

/**
 * An officer ends the ties of an account to a place that rest on an officer's word. Those by a property
 * record stand, and are told in the answer: they end with the record.
 */
export async function endTie(
  services: Services,
  actor: Actor,
  { placeId, accountId }: { readonly placeId: string; readonly accountId: string },
  body: unknown,
): Promise<Outcome<TiesView>> {
  if (!decidesCases(actor)) return refused('not-allowed');
  const parsed = parseFields(tieEndSchema, body);
  const today = services.clock.today();
  return unitOfWork(services.db, async (trx) => {
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const end = { placeId, accountId, endedBy: actor.accountId, because: parsed.value.because };
    const change = { action: 'tie-ended', placeId, accountId, registrationId: null } as const;
    const changed = await changeTies(trx, services, actor, change, async () => {
      const ended = await endTies(trx, end, services.clock.now(), today);
      return ended > 0 ? done(null) : refused('no-tie');
    });
    return changed.ok ? done(await tiesOf(trx, placeId, accountId, today)) : changed;
  });
}
