-- Places of stay, and the persons whom identity documents speak of.

create table place (
  id uuid primary key default uuidv7(),
  kato text not null check (kato ~ '^[0-9]{9}$'),
  rca text,
  street text not null,
  house text not null,
  flat text,
  type text not null check (type in
    ('house', 'apartment', 'dormitory', 'hotel', 'rest-house', 'sanatorium', 'other')),
  address_key text not null unique,
  created_at timestamptz not null default now()
);
comment on table place is 'An address as written; one the register does not know never ends the road';
comment on column place.address_key is 'The address folded (case, spaces), so that the same typed address is the same place';

create table place_tie (
  place_id uuid not null references place,
  account_id uuid not null references account,
  basis text not null check (basis in ('property-record', 'officer-approval', 'organisation')),
  since timestamptz not null default now(),
  until timestamptz,
  primary key (place_id, account_id)
);
comment on table place_tie is 'Whose word for a place needs no officer';
create index place_tie_of_account on place_tie (account_id);

create table person (
  id uuid primary key default uuidv7(),
  created_at timestamptz not null default now()
);
comment on table person is 'A person is known by documents, never by name; locking this row orders all that happens to one person';

create table identity_document (
  issuing_state text not null,
  number text not null,
  namesake smallint not null default 0,
  person_id uuid not null references person,
  primary key (issuing_state, number, namesake)
);
comment on column identity_document.namesake is
  'Above 0 only where an officer found that two persons used one number (a misprint, a forgery)';
create index identity_document_of_person on identity_document (person_id);

grant select, insert on place, place_tie, person, identity_document to tirkeu_application;
grant update on place_tie to tirkeu_application;
-- Taking the row lock of a person needs the right to update it; the id is the only column to grant.
grant update (id) on person to tirkeu_application;
