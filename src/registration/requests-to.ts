import { type RawBuilder, sql } from 'kysely';
import { inForce, type Quorum } from '../places/index.ts';

/** Whose requests are looked for, and what holds on the legal day. */
export interface WhoIsAsked {
  readonly accountId: string;
  readonly today: string;
  /** For places of which nobody has said otherwise. */
  readonly quorum: Quorum;
}

type Requests = RawBuilder<unknown>;

/**
 * Selects the askings that are an account's to answer, each with its case: `isHostOf`, asked of all of
 * them at once. One question for each way to be asked, since each has an index of its own.
 */
export function requestsTo(who: WhoIsAsked): readonly Requests[] {
  return [
    ...CONTACTS.flatMap((by) => [named(who, by), namedSender(who, by)]),
    invited(who),
    invitedBySender(who),
    ...STANDINGS.map((statuses) => toAgreeOn(who, statuses)),
  ];
}

const CONTACTS = [
  { kind: 'email', column: sql.ref('q.hostEmail') },
  { kind: 'phone', column: sql.ref('q.hostPhone') },
  { kind: 'iin', column: sql.ref('q.hostIin') },
  { kind: 'bin', column: sql.ref('q.hostBin') },
] as const;
type AskedBy = (typeof CONTACTS)[number];

/** By a contact that the account has proved to hold. */
function named({ accountId }: WhoIsAsked, { kind, column }: AskedBy): Requests {
  return sql`select q.registration_id, q.id from contact c
    join consent_request q on ${column} = c.value
    where c.account_id = ${accountId} and c.kind = ${kind}`;
}

/** By a contact of somebody who has sent the account. */
function namedSender(who: WhoIsAsked, { kind, column }: AskedBy): Requests {
  return sql`select q.registration_id, q.id from delegation d
    join contact c on c.account_id = d.from_account and c.kind = ${kind}
    join consent_request q on ${column} = c.value
    join registration at_place on at_place.id = q.registration_id
    where ${isSent(who)} and (d.place_id is null or d.place_id = at_place.place_id)`;
}

/** By the account's own invitation. */
function invited({ accountId }: WhoIsAsked): Requests {
  return sql`select q.registration_id, q.id from invitation i
    join consent_request q on q.invitation_id = i.id
    where i.account_id = ${accountId}`;
}

function invitedBySender(who: WhoIsAsked): Requests {
  return sql`select q.registration_id, q.id from delegation d
    join invitation i on i.account_id = d.from_account
    join consent_request q on q.invitation_id = i.id
    join registration at_place on at_place.id = q.registration_id
    where ${isSent(who)} and (d.place_id is null or d.place_id = at_place.place_id)`;
}

/** Each has an index of its own by place. */
const STANDINGS = [
  ['awaiting-host', 'in-review'],
  ['registered'],
  ['closed'],
  ['refused', 'withdrawn'],
] as const;

/** At a place where every owner has to agree, and the account is one or was sent by one. */
function toAgreeOn(who: WhoIsAsked, statuses: readonly string[]): Requests {
  const { accountId, today, quorum } = who;
  return sql`select at_place.id, at_place.request_id from registration at_place
    where at_place.status in (${sql.join(statuses)}) and at_place.place_id in (
      select p.id from tie t join place p on p.id = t.place_id
      where t.role = 'owner' and coalesce(p.quorum, ${quorum}) = 'all-owners'
        and ${inForce('t', today)}
        and (t.account_id = ${accountId} or exists (select from delegation d
          where d.from_account = t.account_id and ${isSent(who)}
            and (d.place_id is null or d.place_id = t.place_id))))`;
}

function isSent({ accountId, today }: WhoIsAsked): Requests {
  return sql`(d.to_account = ${accountId} and d.ended_at is null and ${inForce('d', today)})`;
}
