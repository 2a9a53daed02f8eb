-- Reaching people: a message goes by several channels, each try is told by a row, and phones can be told directly.

alter table message
  alter column recipient drop not null,
  add column phone text,
  add column account_id uuid references account,
  add column deadline timestamptz,
  add constraint message_is_to_somebody
    check (num_nonnulls(recipient, phone, account_id, request_id) > 0);
comment on column message.recipient is
  'E-mail address; null where none is known to whoever wrote the message';
comment on column message.request_id is
  'The asking whose host is told; whether an account has proved one of its contacts is looked up on sending';
comment on column message.account_id is 'The account that is told, where it is known; never that of a host who was typed';
comment on column message.deadline is 'Legal time up to which the reader can act; null: no day hangs on it';
create index message_of_request on message (request_id) where request_id is not null;
create index message_of_phone on message (phone) where phone is not null;
create index message_queued on message (queued_at) where state = 'queued';

create table delivery (
  id uuid primary key default uuidv7(),
  message_id uuid not null references message on delete cascade,
  channel text not null check (channel in ('push', 'email', 'sms')),
  step smallint not null check (step >= 0),
  due_at timestamptz,
  state text not null default 'queued'
    check (state in ('queued', 'held', 'sent', 'kept', 'failed', 'gone', 'skipped')),
  attempts smallint not null default 0,
  code text,
  reply smallint,
  settled_at timestamptz,
  unique (message_id, channel),
  check ((state in ('queued', 'held')) = (settled_at is null)),
  check (state <> 'held' or due_at is not null)
);
comment on table delivery is 'What became of a message on each channel; no address, no text. Goes with its message';
comment on column delivery.step is 'Place in the ladder of channels, from 0';
comment on column delivery.due_at is
  'Wall time, as all of this table; null: a reserve, tried only where the steps before it fail';
comment on column delivery.state is
  'held: waits for the morning; kept: as of the message; gone: no phone is left that takes it; skipped: not needed any more';
comment on column delivery.reply is 'What the other side answered: SMTP or HTTP code';
create index delivery_waiting on delivery (due_at) where settled_at is null;

create table push_subscription (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account,
  endpoint text not null unique check (length(endpoint) <= 2048),
  p256dh bytea not null check (length(p256dh) = 65),
  auth bytea not null check (length(auth) = 16),
  agent text not null default '' check (length(agent) <= 40),
  created_at timestamptz not null default now()
);
comment on table push_subscription is
  'Phones and browsers that an account wants to be told on (RFC 8030, 8291). Personal data: erasable';
comment on column push_subscription.agent is 'As of access_token: such as ''Chrome, Android''';
create index push_subscription_of_account on push_subscription (account_id, created_at);

grant select, insert, update on delivery to tirkeu_application;
grant select, insert, update, delete on push_subscription to tirkeu_application;
