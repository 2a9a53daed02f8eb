import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import { recordAudit } from '../../audit/index.ts';
import { queueMessages } from '../../notifications/index.ts';
import type { DB } from '../../platform/db/index.ts';
import { contactsOfAccount } from '../accounts.ts';
import { changeMessages } from './messages.ts';

/** A change of how an account is signed in to. */
export type ChangeKind = keyof typeof changeMessages | 'contact-moved';

export interface NewChange {
  readonly accountId: string;
  readonly kind: ChangeKind;
  readonly wall: Date;
  /** The session that made it; null where another account or nobody signed in did. */
  readonly sessionId: string | null;
  /** The address or number that was taken off the account. */
  readonly contactBefore?: string;
  /** The one that was put on the account: it is not told of itself. */
  readonly contactAfter?: string;
}

/**
 * Writes down a change that was made, and tells the owner at every address that the account had before
 * it: whoever made it unseen must not be the only one who knows.
 */
export async function recordChange(
  trx: Transaction<DB>,
  { wall, ...change }: NewChange,
): Promise<void> {
  const id = newId();
  await trx
    .insertInto('accountChange')
    .values({ id, at: wall, ...change })
    .execute();
  await tell(trx, id, change);
  await recordAudit(trx, {
    actorKind: 'account',
    actorId: change.accountId,
    action: change.kind,
    registrationId: null,
  });
}

async function tell(
  trx: Transaction<DB>,
  accountChangeId: string,
  { accountId, kind, contactBefore, contactAfter }: Omit<NewChange, 'wall'>,
): Promise<void> {
  const now = await contactsOfAccount(trx, accountId, 'email');
  const removed = contactBefore?.includes('@') ? [contactBefore] : [];
  const addresses = [...removed, ...now].filter((address) => address !== contactAfter);
  const { language } = await trx
    .selectFrom('account')
    .select('language')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  const about = { registrationId: null, requestId: null, accountChangeId };
  const said =
    kind === 'contact-moved'
      ? ({ template: kind, arguments: {} } as const)
      : ({ template: 'account-changed', arguments: { what: changeMessages[kind] } } as const);
  const [first = null, ...others] = addresses;
  const message = { ...about, ...said, language };
  await queueMessages(trx, [
    // The phones of the account are told once, also where there is no address.
    { ...message, recipient: first, accountId },
    ...others.map((recipient) => ({ ...message, recipient })),
  ]);
}
