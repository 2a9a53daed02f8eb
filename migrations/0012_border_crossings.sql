-- What the border reports, as it was reported, and the accounts that may report it.

create table border_crossing (
  id text primary key check (length(id) between 1 and 100),
  direction text not null check (direction in ('entry', 'exit')),
  crossed_at timestamptz not null,
  crossed_on date not null,
  checkpoint text not null,
  issuing_state text not null,
  number text not null,
  surname text not null,
  birth_date date not null,
  received_at timestamptz not null default now(),
  check (birth_date <= crossed_on)
);
comment on table border_crossing is
  'Records of the border feed as they came; a record never changes. Personal data: erasable';
comment on column border_crossing.id is 'As the feed gives it; the same id is the same record';
comment on column border_crossing.crossed_on is 'The day of crossed_at in Asia/Almaty, by which the law counts';
comment on column border_crossing.number is 'Of the document, in the form of identity_document, as issuing_state is';
comment on column border_crossing.received_at is 'Wall time';
create index border_crossing_of_document on border_crossing (issuing_state, number, crossed_at);

alter table account
  drop constraint account_roles_check,
  add constraint account_roles_check check (roles <@ array['officer', 'supervisor', 'appeals', 'feed']);
comment on column account.roles is
  'appeals: decides complaints, outside the unit that decided; feed: a system that sends records, no officer';

grant select, insert on border_crossing to tirkeu_application;
