import { type Kysely, sql } from 'kysely';
import { findAccountByContact } from '../accounts/index.ts';
import type { DB } from '../platform/db/index.ts';
import { type ConsentRequest, contactsOf } from './asking.ts';

/**
 * Whether a signed-in account is the host who was asked: it has proved a contact that the asking names,
 * made the invitation, or was sent by an account of which that is so, for this place on this legal day.
 */
export async function isAsked(
  db: Kysely<DB>,
  { host }: ConsentRequest,
  accountId: string,
  { placeId, day }: { readonly placeId: string; readonly day: string },
): Promise<boolean> {
  const contacts = contactsOf(host);
  const kinds = contacts.map(({ kind }) => kind);
  const values = contacts.map(({ value }) => value);
  const { rows } = await sql<{ asked: boolean }>`
    with asked as (
      select c.account_id from contact c
        join unnest(${kinds}::text[], ${values}::text[]) as n (kind, value)
          on n.kind = c.kind and n.value = c.value
      union all
      select i.account_id from invitation i where i.id = ${host.invitationId ?? null}::uuid)
    select exists (select from asked where account_id = ${accountId})
      or exists (select from delegation d join asked on asked.account_id = d.from_account
        where d.to_account = ${accountId} and d.ended_at is null
          and (d.place_id is null or d.place_id = ${placeId})
          and d.since <= ${day}::date and (d.until is null or d.until >= ${day}::date)) as asked`.execute(
    db,
  );
  return rows[0]?.asked ?? false;
}

/**
 * The account for which a link speaks: the one that had verified its address before the asking.
 * Verified later, the address may have been typed by the filer in order to be. Null for anybody else.
 */
export async function accountBehindLink(
  db: Kysely<DB>,
  request: ConsentRequest,
): Promise<string | null> {
  const { email, phone, invitedBy } = request.host;
  // It went to an address that this account had proved, and nobody typed.
  if (invitedBy) return invitedBy;
  const [kind, value] = email ? (['email', email] as const) : (['phone', phone] as const);
  const holder = value ? await findAccountByContact(db, kind, value) : undefined;
  return holder && holder.verifiedAt < request.askedAt ? holder.accountId : null;
}
