import { type ExpressionBuilder, type Kysely, type Selectable, sql } from 'kysely';
import type { ContactKind } from '../accounts/index.ts';
import type { DB } from '../platform/db/index.ts';
import { hostOf, type TypedHost } from './asking.ts';

/** An asking from its beginning to its end. Wall time. */
export interface AskingRecord {
  readonly id: string;
  readonly registrationId: string;
  readonly host: TypedHost;
  readonly askedAt: Date;
  readonly closedAt: Date | null;
}

const COLUMNS = {
  email: 'hostEmail',
  phone: 'hostPhone',
  iin: 'hostIin',
  bin: 'hostBin',
} as const satisfies Record<ContactKind, string>;

/** Every host who was ever asked in these cases, the first asking first. */
export async function listAskingsIn(
  db: Kysely<DB>,
  registrationIds: readonly string[],
): Promise<readonly AskingRecord[]> {
  const rows = await db
    .selectFrom('consentRequest')
    .selectAll()
    .where('registrationId', '=', sql<string>`any(${registrationIds}::uuid[])`)
    .orderBy('askedAt')
    .execute();
  return rows.map(toRecord);
}

/** Every asking that names one of these contacts or an invitation of the account, the first one first. */
export async function listAskingsTo(
  db: Kysely<DB>,
  accountId: string,
  contacts: readonly { readonly kind: ContactKind; readonly value: string }[],
): Promise<readonly AskingRecord[]> {
  const rows = await db
    .selectFrom('consentRequest')
    .selectAll()
    .where((where) =>
      where.or([
        ...contacts.map((contact) => names(where, contact)),
        where('invitationId', 'in', (query) =>
          query.selectFrom('invitation').select('id').where('accountId', '=', accountId),
        ),
      ]),
    )
    .orderBy('askedAt')
    .execute();
  return rows.map(toRecord);
}

function names(
  where: ExpressionBuilder<DB, 'consentRequest'>,
  { kind, value }: { readonly kind: ContactKind; readonly value: string },
) {
  return where(COLUMNS[kind], '=', value);
}

function toRecord(row: Selectable<DB['consentRequest']>): AskingRecord {
  const { id, registrationId, askedAt, closedAt } = row;
  const { invitationId: _, ...host } = hostOf(row);
  return { id, registrationId, host, askedAt, closedAt };
}
