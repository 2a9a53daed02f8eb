import { recordAudit } from '../audit/index.ts';
import { type AccountView, viewAccount } from './account-view.ts';
import type { Actor } from './actor.ts';
import type { AccountServices } from './services.ts';

/** The account of whoever asks; the reading is recorded. */
export async function readAccount(
  { db }: Pick<AccountServices, 'db'>,
  actor: Actor,
): Promise<AccountView> {
  const view = await viewAccount(db, actor);
  await recordAudit(db, {
    actorKind: 'account',
    actorId: actor.accountId,
    action: 'account-read',
    registrationId: null,
  });
  return view;
}
