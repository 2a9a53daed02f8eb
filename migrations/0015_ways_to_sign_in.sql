-- Ways to sign in beside the code: passkeys, recovery codes, an identity provider; and changes that can be taken back.

alter table contact
  add column proved_by text not null default 'code' check (proved_by in ('code', 'oidc', 'officer'));
comment on column contact.proved_by is
  'code: one that was sent there; oidc: the identity provider said so; officer: an officer saw it';

create table passkey (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account,
  credential_id text not null unique check (length(credential_id) between 1 and 1364),
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null default '{}',
  name text not null check (length(name) <= 60),
  created_at timestamptz not null,
  last_used_at timestamptz,
  blocked_at timestamptz
);
comment on table passkey is 'Public keys whose private half signs its account in (W3C Web Authentication). Erasable';
comment on column passkey.credential_id is 'As its device names it: base64url of at most 1023 bytes';
comment on column passkey.counter is 'Of the last signature; one that goes back means that there are two copies';
comment on column passkey.blocked_at is 'A copy was seen: it signs nobody in any more';
create index passkey_of_account on passkey (account_id);

create table sign_in_challenge (
  id uuid primary key,
  purpose text not null check (purpose in ('passkey-sign-in', 'passkey-add', 'identity-sign-in', 'identity-link')),
  browser_hash bytea not null unique check (length(browser_hash) = 32),
  account_id uuid references account,
  onward text,
  expires_at timestamptz not null,
  check ((account_id is null) = (purpose in ('passkey-sign-in', 'identity-sign-in')))
);
comment on table sign_in_challenge is
  'What a browser has to come back with; its row goes when it does, so it is answered once. Erasable';
comment on column sign_in_challenge.browser_hash is
  'SHA-256 of the token that only the browser which asked holds. What is signed or sent is made from the id';
comment on column sign_in_challenge.onward is 'The page of ours that the sign-in leads on to';
create index sign_in_challenge_by_end on sign_in_challenge (expires_at);

create table recovery_code (
  code_hash bytea primary key check (length(code_hash) = 32),
  account_id uuid not null references account,
  made_at timestamptz not null,
  used_at timestamptz
);
comment on table recovery_code is 'Codes on paper that sign their account in once each; kept as keyed hash. Erasable';
create index recovery_code_of_account on recovery_code (account_id);

create table recovery_guess (
  network_hash bytea not null check (length(network_hash) = 32),
  guessed_at timestamptz not null
);
comment on table recovery_guess is
  'Wrong recovery codes, by keyed hash of the network; no account is named, so nobody can be locked out. Erasable';
create index recovery_guess_of_network on recovery_guess (network_hash, guessed_at);

create table identity (
  issuer text not null,
  subject text not null check (length(subject) between 1 and 255),
  account_id uuid not null references account,
  linked_at timestamptz not null,
  last_used_at timestamptz not null,
  primary key (issuer, subject)
);
comment on table identity is 'Whom an identity provider (OpenID Connect) knows under this subject. Erasable';
create unique index one_identity_of_an_issuer on identity (account_id, issuer);

alter table account add column passkey_offered_at timestamptz;
comment on column account.passkey_offered_at is 'A passkey is offered once after a sign-in by code, and never again';

alter table access_token add column passkey_id uuid references passkey on delete set null;
comment on column access_token.passkey_id is 'Of a session: the passkey it was begun with';

alter table sign_in_attempt rename column email to sent_to;
alter table sign_in_attempt
  add column purpose text not null default 'sign-in'
    check (purpose in ('sign-in', 'prove-email', 'prove-phone')),
  add column account_id uuid references account,
  add column replaces text,
  add check ((account_id is null) = (purpose = 'sign-in')),
  add check (replaces is null or purpose = 'prove-email');
comment on column sign_in_attempt.sent_to is 'E-mail address, or the number of a phone that is to be proved';
comment on column sign_in_attempt.account_id is 'The account that wants to prove that it reads what is sent there';
create index sign_in_attempt_to_phone on sign_in_attempt (sent_to, asked_at) where purpose = 'prove-phone';
comment on column sign_in_attempt.replaces is 'The address of the account in whose place the new one is to come';

create table account_change (
  id uuid primary key,
  account_id uuid not null references account,
  kind text not null check (kind in (
    'passkey-added', 'passkey-removed', 'passkey-copied', 'recovery-codes-made', 'recovery-code-used',
    'email-added', 'email-changed', 'email-removed', 'number-added', 'number-removed',
    'identity-linked', 'identity-unlinked', 'contact-moved'
  )),
  at timestamptz not null,
  session_id uuid references access_token (id) on delete set null,
  contact_before text,
  contact_after text,
  undone_at timestamptz
);
comment on table account_change is
  'A change of how an account is signed in to, of which its owner was told and which they may take back. Wall time';
comment on column account_change.session_id is 'The session that made it; what else it brought in goes with it';
comment on column account_change.contact_before is 'The address or number that was taken off the account. Erasable';
comment on column account_change.contact_after is 'The address or number that was put on the account. Erasable';
create index account_change_of_account on account_change (account_id);

alter table message
  add column account_change_id uuid references account_change on delete cascade,
  drop constraint message_is_about_one_thing,
  drop constraint message_with_a_code_is_about_a_sign_in,
  add constraint message_is_about_one_thing
    check (num_nonnulls(registration_id, sign_in_id, account_change_id) = 1),
  add constraint message_with_a_code_is_about_a_sign_in
    check ((template in ('sign-in-code', 'email-code', 'phone-code')) = (sign_in_id is not null));
comment on column message.account_change_id is 'The change of an account that the message tells of';
create index message_of_account_change on message (account_change_id) where account_change_id is not null;

grant select, insert, update, delete on
  passkey, sign_in_challenge, recovery_code, recovery_guess, identity, account_change to tirkeu_application;
