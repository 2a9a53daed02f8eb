import type { Kysely, Selectable, Transaction } from 'kysely';
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

export interface ConsentRequest {
  readonly id: string;
  readonly registrationId: string;
  readonly host: TypedHost;
  /** Wall time, as all of this table. */
  readonly askedAt: Date;
  readonly linkExpiresAt: Date;
  readonly closed: boolean;
}

/** Wall time for which a link may be opened; the asking itself has its own clock. */
const LINK_DAYS = 30;

/** Opens an asking; there is one open asking a case, which the database holds to. */
export async function openRequest(
  trx: Transaction<DB>,
  request: { id: string; registrationId: string; host: TypedHost; askedAt: Date },
): Promise<void> {
  const { id, registrationId, host, askedAt } = request;
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
  answeredBy: string | null,
): Promise<void> {
  await trx
    .updateTable('consentRequest')
    .set({ closedAt: at, ...(answeredBy ? { answeredBy } : {}) })
    .where('registrationId', '=', registrationId)
    .where('closedAt', 'is', null)
    .execute();
}

export async function findRequest(db: Kysely<DB>, id: string): Promise<ConsentRequest | undefined> {
  const row = await db
    .selectFrom('consentRequest')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    registrationId: row.registrationId,
    host: hostOf(row),
    askedAt: row.askedAt,
    linkExpiresAt: row.linkExpiresAt,
    closed: row.closedAt !== null,
  };
}

/** The host as typed, from the row of an asking. */
export function hostOf(row: Selectable<DB['consentRequest']>): TypedHost {
  return {
    name: row.hostName ?? undefined,
    email: row.hostEmail ?? undefined,
    phone: row.hostPhone ?? undefined,
    iin: row.hostIin ?? undefined,
    bin: row.hostBin ?? undefined,
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
