import { type Kysely, sql } from 'kysely';
import type { DB } from '../../platform/db/index.ts';
import { type Language, languageOf } from '../../platform/i18n/index.ts';
import type { StoredMessage } from '../stored-message.ts';

/**
 * The accounts that a message speaks to. Of a host who was typed those that have proved one of the
 * contacts of the asking, which only the worker looks up: neither time nor traces of a filing may tell
 * whether there are any.
 */
export async function readersOf(
  db: Kysely<DB>,
  { requestId, accountId }: Pick<StoredMessage, 'requestId' | 'accountId'>,
): Promise<readonly string[]> {
  if (accountId !== null) return [accountId];
  if (requestId === null) return [];
  const { rows } = await sql<{ accountId: string }>`
    select distinct c.account_id
    from consent_request q
    cross join lateral (values ('email', q.host_email), ('phone', q.host_phone),
      ('iin', q.host_iin), ('bin', q.host_bin)) as typed (kind, value)
    join contact c on c.kind = typed.kind and c.value = typed.value
    where q.id = ${requestId}`.execute(db);
  return rows.map((row) => row.accountId);
}

export interface Mailbox {
  readonly address: string;
  readonly language: string;
}

/**
 * Where an e-mail goes: to the address that was typed, in the message's language. Where neither address
 * nor number is known, to one that a reader has proved to hold, in theirs.
 */
export async function mailboxOf(
  db: Kysely<DB>,
  message: Pick<StoredMessage, 'recipient' | 'phone' | 'requestId' | 'accountId' | 'language'>,
): Promise<Mailbox | undefined> {
  const { recipient: address, phone, language } = message;
  if (address !== null) return { address, language };
  if (phone !== null) return undefined;
  const readers = await readersOf(db, message);
  return db
    .selectFrom('contact as c')
    .innerJoin('account as a', 'a.id', 'c.accountId')
    .select(['c.value as address', 'a.language'])
    .where('c.kind', '=', 'email')
    .where('c.accountId', '=', sql<string>`any(${readers}::uuid[])`)
    .orderBy('c.verifiedAt')
    .orderBy('c.value')
    .executeTakeFirst();
}

/** What a push to a reader needs: their language, and how many open requests name a contact of theirs. */
export async function pushReaderOf(
  db: Kysely<DB>,
  accountId: string,
): Promise<{ readonly language: Language; readonly waiting: number }> {
  const { rows } = await sql<{ language: string; waiting: number }>`
    select a.language, (
      select count(distinct q.id)::integer
      from contact c
      join consent_request q on (c.kind = 'email' and q.host_email = c.value)
        or (c.kind = 'phone' and q.host_phone = c.value)
        or (c.kind = 'iin' and q.host_iin = c.value)
        or (c.kind = 'bin' and q.host_bin = c.value)
      join registration r on r.request_id = q.id and r.account_id <> a.id
      where c.account_id = a.id and q.closed_at is null) as waiting
    from account a where a.id = ${accountId}`.execute(db);
  const [reader] = rows;
  return { language: languageOf(reader?.language) ?? 'en', waiting: reader?.waiting ?? 0 };
}
