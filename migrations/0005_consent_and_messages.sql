-- Asking the person who provides the place, and the messages that carry the asking.

create table consent_request (
  id uuid primary key,
  registration_id uuid not null references registration,
  host_name text,
  host_email text,
  host_phone text,
  host_iin text,
  host_bin text,
  asked_at timestamptz not null,
  link_expires_at timestamptz not null,
  closed_at timestamptz,
  answered_by uuid references account,
  check (coalesce(host_email, host_phone, host_iin, host_bin) is not null)
);
comment on table consent_request is 'One asking of one host; its link lives exactly as long as it';
comment on column consent_request.asked_at is
  'Wall time, as when a contact was verified: which came first decides for whom a link speaks';
comment on column consent_request.link_expires_at is 'Wall time, not the legal clock';
create unique index one_open_request_per_registration on consent_request (registration_id)
  where closed_at is null;
create index consent_request_by_email on consent_request (host_email) where host_email is not null;
create index consent_request_by_phone on consent_request (host_phone) where host_phone is not null;
create index consent_request_by_iin on consent_request (host_iin) where host_iin is not null;
create index consent_request_by_bin on consent_request (host_bin) where host_bin is not null;
create index consent_request_answered_by on consent_request (answered_by) where answered_by is not null;

create table message (
  id uuid primary key default uuidv7(),
  registration_id uuid not null references registration,
  request_id uuid references consent_request,
  template text not null,
  language text not null,
  recipient text not null,
  arguments jsonb not null,
  state text not null default 'queued' check (state in ('queued', 'sent', 'kept', 'failed')),
  queued_at timestamptz not null default now(),
  settled_at timestamptz,
  failure text
);
comment on table message is 'The outbox; the job carries only the id, and a link is made when it is sent. Erasable';
comment on column message.state is 'kept: no mail server is set, the message waits to be read at /demo/messages';
create index message_of_registration on message (registration_id);

grant select, insert, update on consent_request to tirkeu_application;
grant select, insert, update, delete on message to tirkeu_application;
