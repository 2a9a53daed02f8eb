-- The clocks of a case, and what officers and the person say to each other before anything is decided.

create table deadline (
  registration_id uuid not null references registration,
  kind text not null,
  due_at timestamptz not null,
  settled_at timestamptz,
  primary key (registration_id, kind, due_at)
);
comment on table deadline is 'Moments at which the register acts by itself; swept by the legal clock';
comment on column deadline.due_at is 'Legal time, which a demonstration can move; settled_at is legal time too';
create index deadline_due on deadline (due_at) where settled_at is null;

create table attachment (
  id uuid primary key,
  registration_id uuid not null references registration,
  name text not null,
  type text not null check (type in ('application/pdf', 'image/jpeg', 'image/png')),
  content bytea not null,
  recorded_at timestamptz not null
);
comment on table attachment is 'Evidence that a person gave in a hearing; events carry only its id. Erasable';
create index attachment_of_registration on attachment (registration_id);

create table lost_document (
  issuing_state text not null,
  number text not null,
  reported_on date not null,
  primary key (issuing_state, number)
);
comment on table lost_document is 'Documents reported as lost or stolen; state and number as in identity_document';

alter table place
  add column beds integer check (beds > 0),
  add column floor_area numeric(7, 1) check (floor_area > 0);
comment on column place.floor_area is 'Square metres of useful area, where a record gives it';

alter table registration
  drop constraint registration_check5,
  add column review_since timestamptz,
  add column overdue boolean not null default false,
  add column hearing_until date,
  add column complaint_filed_on date,
  add column suspended boolean not null default false;
comment on column registration.hearing_until is 'Last day of the notice of a hearing that is open';
comment on column registration.complaint_filed_on is 'Of a complaint that is not decided yet';
comment on column registration.suspended is 'The certificate does not count for the time being; the registration stands';

drop index registration_in_review;
create index registration_for_officers on registration (id)
  where status = 'in-review'
    or (status = 'registered' and (doubts <> '{}' or hearing_until is not null or suspended));
create index registration_complained on registration (complaint_filed_on)
  where complaint_filed_on is not null;
create index registration_at_place on registration (place_id) where status = 'registered';

grant select, insert, update, delete on deadline to tirkeu_application;
grant select, insert, delete on attachment to tirkeu_application;
grant select, insert, update, delete on lost_document to tirkeu_application;
