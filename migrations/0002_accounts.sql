-- Who signs in, and what they have proved about themselves.

create table account (
  id uuid primary key default uuidv7(),
  language text not null default 'en',
  roles text[] not null default '{}' check (roles <@ array['officer', 'supervisor']),
  created_at timestamptz not null default now()
);
comment on table account is 'One person or organisation that signs in; immigrant, host or both';

create table contact (
  kind text not null check (kind in ('email', 'phone', 'iin', 'bin')),
  value text not null,
  account_id uuid not null references account,
  verified_at timestamptz not null default now(),
  primary key (kind, value)
);
comment on table contact is 'Contacts that an account has proved to hold; a filing that merely types one makes no row here';
create index contact_of_account on contact (account_id);

create table access_token (
  token_hash bytea primary key check (length(token_hash) = 32),
  account_id uuid not null references account,
  purpose text not null check (purpose in ('api', 'session')),
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
comment on table access_token is 'Opaque bearer tokens and sessions, kept as SHA-256 only';
comment on column access_token.demo is 'Exempt from limits; production refuses to start while one exists';
create index access_token_of_account on access_token (account_id);

grant select, insert, update on account, contact, access_token to tirkeu_application;
grant delete on contact, access_token to tirkeu_application;
