-- Certificates and receipts. The rows stay; payloads and PDFs may be erased.

create sequence certificate_status_index minvalue 0 start 0;

create table certificate (
  number text primary key,
  registration_id uuid not null references registration,
  status_index bigint not null unique,
  key_id text not null,
  state text not null default 'current' check (state in ('current', 'superseded')),
  issued_at timestamptz not null,
  superseded_at timestamptz,
  check ((state = 'superseded') = (superseded_at is not null))
);
create unique index one_current_certificate_per_registration on certificate (registration_id)
  where state = 'current';

create table certificate_payload (
  number text primary key references certificate,
  qr text not null,
  facts jsonb not null
);
comment on column certificate_payload.facts is 'What the page shows, as it stood when it was issued';

create table certificate_document (
  number text primary key references certificate,
  pdf bytea not null,
  rendered_at timestamptz not null default now()
);

create table receipt (
  number text primary key,
  registration_id uuid not null references registration,
  qr text not null,
  issued_at timestamptz not null
);
create index receipt_of_registration on receipt (registration_id);

grant usage on sequence certificate_status_index to tirkeu_application;
grant select, insert, update on certificate to tirkeu_application;
grant select, insert, delete on certificate_payload, certificate_document, receipt to tirkeu_application;
