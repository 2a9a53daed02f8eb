-- Who did or saw what, and how far a demonstration has moved the legal clock.

create table audit_entry (
  id uuid primary key default uuidv7(),
  at timestamptz not null default now(),
  actor_kind text not null check (actor_kind in ('immigrant', 'host', 'officer', 'system')),
  actor_id uuid references account,
  action text not null,
  registration_id uuid references registration,
  purpose text
);
comment on table audit_entry is 'Append-only: every change and every read of personal data. Ids, never the data';
create index audit_entry_of_registration on audit_entry (registration_id);

create table demo_clock (
  one boolean primary key default true check (one),
  offset_ms bigint not null
);

grant select, insert on audit_entry to tirkeu_application;
grant select, insert, update on demo_clock to tirkeu_application;
