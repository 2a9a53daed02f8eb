import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { ContactKind } from '../accounts/index.ts';
import type { DB } from '../platform/db/index.ts';

/** The host as the filer typed them. Typing ties nobody and opens nobody's inbox. */
export interface TypedHost {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly iin?: string | undefined;
  readonly bin?: string | undefined;
}

/** The host who was asked: as typed, or the one whose invitation it was. */
export interface AskedHost extends TypedHost {
  readonly invitationId?: string | undefined;
  /** The account that made it: the only way to reach that host, of whom nobody has typed a contact. */
  readonly invitedBy?: string | undefined;
}

export interface ConsentRequest {
  readonly id: string;
  readonly registrationId: string;
  readonly host: AskedHost;
  /** First case of the family to which the case belongs. */
  readonly partyId: string | null;
  /** Wall time, as all of this table. */
  readonly askedAt: Date;
  readonly linkExpiresAt: Date;
  readonly closed: boolean;
  /** Whether it was an answer that closed it. */
  readonly answered: boolean;
  /** When somebody first opened it, by its link or signed in. */
  readonly seenAt: Date | null;
}

/** Wall time for which a link may be opened; the asking itself has its own clock. */
export const LINK_DAYS = 30;

/** Opens an asking; there is one open asking a case, which the database holds to. */
export async function openRequest(
  trx: Transaction<DB>,
  request: Pick<ConsentRequest, 'id' | 'registrationId' | 'host' | 'partyId' | 'askedAt'>,
): Promise<void> {
  const { id, registrationId, host, partyId, askedAt } = request;
  await trx
    .insertInto('consentRequest')
    .values({
      id,
      registrationId,
      hostName: host.name ?? null,
      hostEmail: host.email ?? null,
      hostPhone: host.phone ?? null,
      hostIin: host.iin ?? null,
      hostBin: host.bin ?? null,
      invitationId: host.invitationId ?? null,
      partyId,
      askedAt,
      linkExpiresAt: new Date(askedAt.getTime() + LINK_DAYS * 86_400_000),
    })
    .execute();
}

/** Ends the open asking of a case, if there is one; its link then shows only that it has ended. */
export async function closeRequest(
  trx: Transaction<DB>,
  registrationId: string,
  at: Date,
  answer: { readonly by: string | null } | null,
): Promise<void> {
  await trx
    .updateTable('consentRequest')
    .set({ closedAt: at, ...(answer ? { answered: true, answeredBy: answer.by } : {}) })
    .where('registrationId', '=', registrationId)
    .where('closedAt', 'is', null)
    .execute();
}

export async function findRequest(db: Kysely<DB>, id: string): Promise<ConsentRequest | undefined> {
  const row = await askings(db).where('q.id', '=', id).executeTakeFirst();
  return row && toRequest(row);
}

function askings(db: Kysely<DB>) {
  return db
    .selectFrom('consentRequest as q')
    .leftJoin('invitation as i', 'i.id', 'q.invitationId')
    .selectAll('q')
    .select('i.accountId as invitedBy');
}

type Row = Selectable<DB['consentRequest']> & { readonly invitedBy?: string | null };

function toRequest(row: Row): ConsentRequest {
  const { id, registrationId, partyId, askedAt, linkExpiresAt, seenAt, answered } = row;
  const closed = row.closedAt !== null;
  const times = { askedAt, linkExpiresAt, seenAt };
  return { id, registrationId, host: hostOf(row), partyId, ...times, closed, answered };
}

/** The other open askings of the same family that name the same contacts, the first filed first. */
export async function openRequestsBeside(
  db: Kysely<DB>,
  { registrationId, partyId, host }: ConsentRequest,
): Promise<readonly ConsentRequest[]> {
  const rows = await askings(db)
    .where('q.partyId', '=', partyId)
    .where('q.registrationId', '<>', registrationId)
    .where('q.closedAt', 'is', null)
    .orderBy('q.registrationId')
    .execute();
  return rows.map(toRequest).filter((other) => sameContacts(other.host, host));
}

function sameContacts(one: AskedHost, other: AskedHost): boolean {
  const kinds = ['email', 'phone', 'iin', 'bin', 'invitationId'] as const;
  return kinds.every((kind) => one[kind] === other[kind]);
}

/** Notes that somebody has opened an asking; the first time counts. */
export async function markSeen(db: Kysely<DB>, ids: readonly string[], at: Date): Promise<void> {
  await db
    .updateTable('consentRequest')
    .set({ seenAt: at })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('seenAt', 'is', null)
    .execute();
}

/** The host as typed, or as their invitation names them, from the row of an asking. */
export function hostOf(row: Row): AskedHost {
  return {
    name: row.hostName ?? undefined,
    email: row.hostEmail ?? undefined,
    phone: row.hostPhone ?? undefined,
    iin: row.hostIin ?? undefined,
    bin: row.hostBin ?? undefined,
    ...(row.invitationId ? { invitationId: row.invitationId } : {}),
    ...(row.invitedBy ? { invitedBy: row.invitedBy } : {}),
  };
}

/** The contacts by which an account may show that it is the host who was asked. */
export function contactsOf(
  host: TypedHost,
): readonly { readonly kind: ContactKind; readonly value: string }[] {
  const kinds = ['email', 'phone', 'iin', 'bin'] as const;
  return kinds.flatMap((kind) => {
    const value = host[kind];
    return value === undefined ? [] : [{ kind, value }];
  });
}
