import { type Actor, decidesCases, findAccountByContact } from '../accounts/index.ts';
import { listAddresses, approveTie as writeTie } from '../places/index.ts';
import { done, type Outcome, refused, type Services, unitOfWork } from '../registration/index.ts';
import { changeTies } from './change-ties.ts';
import { readTie, tieSchema } from './tie-contract.ts';
import { type TiesView, tiesOf } from './ties-view.ts';

/** An officer ties the account of an e-mail address to a place, on what they have seen. */
export async function approveTie(
  services: Services,
  actor: Actor,
  placeId: string,
  body: unknown,
): Promise<Outcome<TiesView>> {
  if (!decidesCases(actor)) return refused('not-allowed');
  const today = services.clock.today();
  const parsed = readTie(tieSchema, body, today);
  return unitOfWork(services.db, async (trx) => {
    if (!(await listAddresses(trx, [placeId])).has(placeId)) return refused('no-place');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const { email, ...given } = parsed.value;
    const holder = await findAccountByContact(trx, 'email', email);
    if (!holder) return refused('no-account');
    const { accountId } = holder;
    const change = { action: 'tie-approved', placeId, accountId, registrationId: null } as const;
    const tie = { ...given, placeId, accountId, since: today, approvedBy: actor.accountId };
    const changed = await changeTies(trx, services, actor, change, async () => {
      await writeTie(trx, tie, services.clock.now());
      return done(null);
    });
    return changed.ok ? done(await tiesOf(trx, placeId, accountId, today)) : changed;
  });
}
