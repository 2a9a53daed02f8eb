-- Who may answer for a place: owners by record, others by an officer's word, and whom they send. Invitations.

create table address_code (
  rca text primary key,
  place_id uuid not null references place
);
comment on table address_code is
  'The place that an address code stands for, as a property record says it; a filer''s code proves nothing';

create table property_record (
  id text primary key check (length(id) between 1 and 100),
  owner_kind text not null check (owner_kind in ('iin', 'bin')),
  owner text not null,
  rca text not null,
  since date not null,
  until date,
  received_at timestamptz not null default now(),
  check (until is null or since <= until)
);
comment on table property_record is
  'Who owns what, as the property register says; a later record of the same id replaces it. Personal data: erasable';
comment on column property_record.until is 'The last day of ownership; legal days, as since';
create index property_record_of_owner on property_record (owner_kind, owner);
create index property_record_of_code on property_record (rca);

alter table place
  add column quorum text check (quorum in ('any-one', 'all-owners')),
  add column locked_by uuid references account,
  add column locked_at timestamptz,
  add check ((locked_by is null) = (locked_at is null));
comment on column place.quorum is
  'Whether one provider answers for the place, or every owner has to; null: as the rule consent.quorum says';
comment on column place.locked_at is 'A standing "no" of a host who is tied to the place';

alter table place_tie
  drop constraint place_tie_pkey,
  add column id uuid primary key default uuidv7(),
  add column role text not null default 'owner' check (role in ('owner', 'tenant', 'manager')),
  add column approved_by uuid references account,
  add column evidence text,
  add column ended_at timestamptz,
  add column ended_by uuid references account,
  add column ended_because text,
  add check (ended_at is not null or (ended_by is null and ended_because is null)),
  alter column since drop default,
  alter column since type date using (since at time zone 'Asia/Almaty')::date,
  alter column until type date using (until at time zone 'Asia/Almaty')::date;
comment on column place_tie.until is 'The last day; legal days, as since. ended_at ends a tie at once';
comment on column place_tie.evidence is 'What the officer saw, in their words. Erasable';
comment on column place_tie.ended_because is 'Why the officer ended it, in their words. Erasable';
create index registration_open_at_place on registration (place_id)
  where status in ('awaiting-host', 'in-review');
create unique index one_tie_of_a_kind on place_tie (place_id, account_id, role) where ended_at is null;

create table delegation (
  id uuid primary key default uuidv7(),
  from_account uuid not null references account,
  to_email text not null,
  to_account uuid references account,
  place_id uuid references place,
  role text not null check (role in ('delegate', 'manager', 'desk')),
  since date not null,
  until date,
  offered_at timestamptz not null default now(),
  accepted_at timestamptz,
  ended_at timestamptz,
  check (until is null or since <= until),
  check ((to_account is null) = (accepted_at is null))
);
comment on table delegation is
  'Whom a host sends: a delegate for a place and its days, or staff by role (no place: all of the host''s)';
create index delegation_from on delegation (from_account) where ended_at is null;
create index delegation_to on delegation (to_account) where ended_at is null;
create index delegation_offered on delegation (to_email) where accepted_at is null and ended_at is null;

create view tie as
  select t.place_id, t.account_id, t.role, t.basis, t.since, t.until
    from place_tie t where t.ended_at is null
  union all
  select a.place_id, c.account_id, 'owner', 'property-record', r.since, r.until
    from property_record r
    join address_code a on a.rca = r.rca
    join contact c on c.kind = r.owner_kind and c.value = r.owner;
comment on view tie is 'Whose own word for a place needs no officer, by whatever it rests on; legal days, both inclusive';

create table invitation (
  id uuid primary key,
  code_hash bytea not null unique check (length(code_hash) = 32),
  place_id uuid not null references place,
  account_id uuid not null references account,
  host_name text not null,
  stay_from date not null,
  stay_until date not null,
  persons smallint not null check (persons between 1 and 50),
  created_at timestamptz not null,
  revoked_at timestamptz,
  check (stay_from <= stay_until)
);
comment on column invitation.host_name is 'What the guest and the certificate show of the host. Erasable';
comment on table invitation is 'A host''s consent given beforehand, to so many persons for these days; the code is made, not stored';
create index invitation_of_account on invitation (account_id);

alter table consent_request
  alter column host_email drop not null,
  drop constraint consent_request_check,
  add column party_id uuid references registration,
  add column invitation_id uuid references invitation,
  add column answered boolean not null default false,
  add column seen_at timestamptz,
  add column code_guesses smallint not null default 0,
  add check (coalesce(host_email, host_phone, host_iin, host_bin) is not null or invitation_id is not null);
comment on column consent_request.party_id is 'First case of the family; one link serves all of it that names the same host';
comment on column consent_request.answered is
  'Closed by an answer: its link goes on for the rest of the family; closed otherwise it is dead';
comment on column consent_request.seen_at is 'Wall time at which somebody first opened it with its link or signed in';
comment on column consent_request.code_guesses is 'Wrong codes at a desk; after five the code is dead and the link goes on';
alter table registration add column declined_as text;
comment on column registration.declined_as is 'The host''s reason, of a case that ended by their "no"';

drop index registration_for_officers;
create index registration_for_officers on registration (id)
  where status = 'in-review'
    or (status = 'registered' and (doubts <> '{}' or hearing_until is not null or suspended))
    or (status = 'refused' and 'unknown-to-hosts' = any (doubts));

create index consent_request_of_party on consent_request (party_id) where closed_at is null;
create index consent_request_of_invitation on consent_request (invitation_id) where invitation_id is not null;

grant select, insert, update on address_code, property_record, invitation, delegation to tirkeu_application;
grant delete on property_record, address_code to tirkeu_application;
grant update (quorum, locked_by, locked_at) on place to tirkeu_application;
grant select on tie to tirkeu_application;
