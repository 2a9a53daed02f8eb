-- Signing in by a code that is sent by e-mail, and sessions that their owner sees and ends.

create table sign_in_attempt (
  id uuid primary key default uuidv7(),
  email text not null,
  browser_hash bytea not null unique check (length(browser_hash) = 32),
  network_hash bytea not null check (length(network_hash) = 32),
  long boolean not null,
  language text not null,
  wrong_guesses integer not null default 0 check (wrong_guesses between 0 and 5),
  asked_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > asked_at),
  used_at timestamptz
);
comment on table sign_in_attempt is
  'A code that somebody asked for. The code is made from the id when it is sent and stored nowhere. Erasable';
comment on column sign_in_attempt.browser_hash is
  'SHA-256 of the token that only the browser which asked holds: a code works in that browser alone';
comment on column sign_in_attempt.network_hash is
  'Keyed hash of the network (IPv6 as /64) that asked, for limits; the address itself is kept nowhere';
comment on column sign_in_attempt.long is
  'Too many codes were guessed wrongly for this address: this one is too long to be guessed';
comment on column sign_in_attempt.asked_at is 'Wall time, as all of this table';
create index sign_in_attempt_of_network on sign_in_attempt (network_hash, asked_at);
create index sign_in_attempt_guessed_wrongly on sign_in_attempt (email, expires_at)
  where wrong_guesses > 0;

alter table access_token
  add column id uuid not null default uuidv7() unique,
  add column last_seen_at timestamptz not null default now(),
  add column agent text not null default '' check (length(agent) <= 40);
comment on column access_token.id is 'Names a session to its owner; the token cannot, and its hash is nobody''s business';
comment on column access_token.last_seen_at is
  'Of a session, to ten minutes; of an API token, when it was made';
comment on column access_token.agent is
  'Such as ''Chrome, Android''; empty if not recognised. Never the User-Agent: it tells devices apart';

alter table message
  alter column registration_id drop not null,
  add column sign_in_id uuid references sign_in_attempt on delete cascade,
  add constraint message_is_about_one_thing check (num_nonnulls(registration_id, sign_in_id) = 1),
  add constraint message_asks_about_a_registration
    check (request_id is null or registration_id is not null),
  add constraint message_with_a_code_is_about_a_sign_in
    check ((template = 'sign-in-code') = (sign_in_id is not null));
comment on column message.sign_in_id is 'The attempt whose code the message carries; erased with it';
create index message_of_sign_in on message (sign_in_id) where sign_in_id is not null;

alter table audit_entry
  drop constraint audit_entry_actor_kind_check,
  add constraint audit_entry_actor_kind_check
    check (actor_kind in ('immigrant', 'host', 'officer', 'account', 'system'));
comment on column audit_entry.actor_kind is
  'account: somebody about their own account, be they immigrant, host or officer';

grant select, insert, update, delete on sign_in_attempt to tirkeu_application;
