-- The case: its events, the row that queries read, and the particulars that may be erased.

create table registration (
  id uuid primary key,
  number text not null unique,
  account_id uuid not null references account,
  person_id uuid not null references person,
  place_id uuid not null references place,
  party_id uuid references registration,
  corrects_id uuid references registration,
  particulars_id uuid not null,
  request_id uuid not null,
  status text not null check (status in
    ('awaiting-host', 'in-review', 'registered', 'refused', 'withdrawn', 'closed')),
  doubts text[] not null,
  version integer not null check (version > 0),
  sequence integer not null check (sequence > 0),
  crossed_on date not null,
  stay_from date not null,
  stay_until date not null,
  filed_at timestamptz not null,
  recorded_at timestamptz not null,
  registered_at timestamptz,
  registered_on date,
  ended_at timestamptz,
  ended_on date,
  check (crossed_on <= stay_from and stay_from <= stay_until),
  check ((status in ('registered', 'closed')) = (registered_at is not null)),
  check ((registered_at is null) = (registered_on is null)),
  check ((status in ('refused', 'withdrawn', 'closed')) = (ended_at is not null)),
  check ((ended_at is null) = (ended_on is null)),
  check (status <> 'in-review' or doubts <> '{}')
);
comment on table registration is 'What the events of a case come to; rewritten with each of them';
comment on column registration.filed_at is
  'The person''s first filing time for this crossing: kept when a filing supersedes or corrects another';
comment on column registration.recorded_at is 'When this filing itself was recorded';
comment on column registration.registered_on is 'Day of legal effect (Asia/Almaty); registered_at is the instant of record';

create unique index one_registered_case_per_person on registration (person_id)
  where status = 'registered';
create unique index one_open_filing_per_person_and_account on registration (person_id, account_id)
  where status in ('awaiting-host', 'in-review');
create index registration_of_account on registration (account_id, id desc);
create index registration_of_person on registration (person_id);
create index registration_in_review on registration (id) where status = 'in-review';

create table registration_event (
  registration_id uuid not null references registration,
  sequence integer not null check (sequence > 0),
  type text not null,
  data jsonb not null,
  actor_kind text not null check (actor_kind in ('immigrant', 'host', 'officer', 'system')),
  actor_id uuid references account,
  recorded_at timestamptz not null,
  primary key (registration_id, sequence)
);
comment on table registration_event is
  'Append-only. Ids and facts of procedure; never a name, a document number or free text';

create table particulars (
  id uuid primary key,
  registration_id uuid not null references registration,
  surname text not null,
  given_names text not null,
  patronymic text,
  cyrillic_name text,
  sex text,
  birth_date date not null,
  nationality text not null,
  document_type text not null,
  document_number text not null,
  issuing_state text not null,
  expires_on date not null,
  mrz text[],
  contact_email text not null,
  contact_phone text,
  contact_language text not null,
  checkpoint text,
  basis text not null,
  permitted_until date,
  recorded_at timestamptz not null
);
comment on table particulars is 'What was filed, one row a filing or amendment; erased by retention while events still verify';
create index particulars_of_registration on particulars (registration_id);

create table note (
  id uuid primary key,
  registration_id uuid not null references registration,
  body text not null,
  recorded_at timestamptz not null
);
comment on table note is 'Free text that people write with an act; events carry only its id. Erasable';

create table idempotency_key (
  account_id uuid not null references account,
  path text not null,
  key text not null,
  request_mac bytea not null,
  registration_id uuid references registration,
  sequence integer,
  created_at timestamptz not null default now(),
  primary key (account_id, path, key)
);
comment on table idempotency_key is 'A key is used once per account and path. The body is kept only as a keyed hash';

grant select, insert, update on registration, idempotency_key to tirkeu_application;
grant select, insert on registration_event to tirkeu_application;
grant select, insert, delete on particulars, note to tirkeu_application;
