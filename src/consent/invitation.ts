import type { Kysely, Selectable, Transaction } from 'kysely';
import { keyedHash } from '../platform/crypto/index.ts';
import type { DB } from '../platform/db/index.ts';

/** A host's consent given beforehand: to so many persons, at this place, on these days. */
export interface Invitation {
  readonly id: string;
  readonly placeId: string;
  /** The host who made it. */
  readonly accountId: string;
  /** What the guest and the certificate show of the host. */
  readonly hostName: string;
  /** Legal days, both inclusive. */
  readonly from: string;
  readonly until: string;
  readonly persons: number;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

/** Letters and digits that are not taken for each other when read out (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** Twelve signs, sixty bits: short enough to be typed. Made when it is shown, and stored nowhere. */
export function invitationCode(secret: Buffer, id: string): string {
  const bytes = keyedHash(secret, 'invitation', id).subarray(0, LENGTH);
  return [...bytes].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

/** By which a code is found; whoever reads the table can invite nobody. */
function codeHash(secret: Buffer, code: string): Buffer {
  return keyedHash(secret, 'invitation-code', code);
}

/** As people type it: small letters, spaces and hyphens, O for 0, I and L for 1. */
export function readInvitationCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/gu, '').replaceAll('O', '0').replace(/[IL]/g, '1');
}

/** False where there is one with that id already; nothing is changed then. */
export async function insertInvitation(
  trx: Transaction<DB>,
  secret: Buffer,
  invitation: Omit<Invitation, 'revokedAt'>,
): Promise<boolean> {
  const { id, placeId, accountId, hostName, from, until, persons, createdAt } = invitation;
  const inserted = await trx
    .insertInto('invitation')
    .values({
      id,
      codeHash: codeHash(secret, invitationCode(secret, id)),
      placeId,
      accountId,
      hostName,
      stayFrom: from,
      stayUntil: until,
      persons,
      createdAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** The invitation of a code, revoked or not; undefined for a code that never was. */
export async function findInvitation(
  db: Kysely<DB>,
  secret: Buffer,
  typed: string,
): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('invitation')
    .selectAll()
    .where('codeHash', '=', codeHash(secret, readInvitationCode(typed)))
    .executeTakeFirst();
  return row && toInvitation(row);
}

export async function findInvitationById(
  db: Kysely<DB>,
  id: string,
): Promise<Invitation | undefined> {
  const row = await db.selectFrom('invitation').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toInvitation(row);
}

/**
 * Holds an invitation while it is counted how many have used it, since two guests may take the last
 * place at once; false if it has been revoked meanwhile.
 */
export async function holdInvitation(trx: Transaction<DB>, id: string): Promise<boolean> {
  const { revokedAt } = await trx
    .selectFrom('invitation')
    .select('revokedAt')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return revokedAt === null;
}

/** Ends it for those who have not filed yet; one that has ended stays as it is. */
export async function revokeInvitation(trx: Transaction<DB>, id: string, at: Date): Promise<void> {
  await trx
    .updateTable('invitation')
    .set({ revokedAt: at })
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .execute();
}

export function toInvitation(row: Selectable<DB['invitation']>): Invitation {
  const { id, placeId, accountId, hostName, persons, createdAt, revokedAt } = row;
  const days = { from: row.stayFrom, until: row.stayUntil };
  return { id, placeId, accountId, hostName, ...days, persons, createdAt, revokedAt };
}
