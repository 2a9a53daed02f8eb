import type { Kysely } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { ContactKind } from './accounts.ts';
import type { Actor, Role } from './actor.ts';
import {
  type ChangeView,
  type IdentityView,
  type PasskeyView,
  viewChanges,
  viewIdentities,
  viewPasskeys,
} from './ways-view.ts';

/** An account as its owner sees it. */
export interface AccountView {
  readonly createdAt: Date;
  readonly language: string;
  readonly roles: readonly Role[];
  /** What the account has proved to hold, the oldest first. */
  readonly contacts: readonly {
    readonly kind: ContactKind;
    readonly value: string;
    readonly verifiedAt: Date;
    /** 'code', 'oidc' or 'officer'. */
    readonly provedBy: string;
  }[];
  readonly passkeys: readonly PasskeyView[];
  readonly identities: readonly IdentityView[];
  /** How many recovery codes can still be used. */
  readonly recoveryCodes: number;
  readonly changes: readonly ChangeView[];
}

/** Whoever hands this out records that it was read. */
export async function viewAccount(
  db: Kysely<DB>,
  { accountId, roles }: Actor,
): Promise<AccountView> {
  const account = await db
    .selectFrom('account')
    .select(['createdAt', 'language'])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  const contacts = await db
    .selectFrom('contact')
    .select(['kind', 'value', 'verifiedAt', 'provedBy'])
    .where('accountId', '=', accountId)
    .orderBy('verifiedAt')
    .orderBy('value')
    .execute();
  return {
    ...account,
    roles,
    // The table's check keeps `kind` to the list of kinds.
    contacts: contacts.map(({ kind, ...contact }) => ({ ...contact, kind: kind as ContactKind })),
    passkeys: await viewPasskeys(db, accountId),
    identities: await viewIdentities(db, accountId),
    recoveryCodes: await countRecoveryCodes(db, accountId),
    changes: await viewChanges(db, accountId),
  };
}

async function countRecoveryCodes(db: Kysely<DB>, accountId: string): Promise<number> {
  const { count } = await db
    .selectFrom('recoveryCode')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('accountId', '=', accountId)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}
