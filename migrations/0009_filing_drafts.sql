-- Filings as far as they have been typed, so that a person can go on later and on another device.

create table filing_draft (
  id uuid primary key,
  account_id uuid not null references account,
  purpose text not null check (purpose in
    ('new', 'family', 'correct', 'move', 'renew', 'amend')),
  of_id uuid references registration,
  filing jsonb not null,
  steps_done text[] not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null,
  check ((purpose = 'new') = (of_id is null))
);
comment on table filing_draft is
  'Personal data that nobody has sent yet. Erasable; a row is gone once it is sent or discarded';
comment on column filing_draft.of_id is
  'The case that the draft was begun from; of a family, its first case';
comment on column filing_draft.filing is 'Part of a filing, as its contract normalises it';
comment on column filing_draft.updated_at is 'Wall time';
create index filing_draft_of_account on filing_draft (account_id, updated_at desc);
create unique index one_amendment_draft_per_case on filing_draft (of_id) where purpose = 'amend';

grant select, insert, update, delete on filing_draft to tirkeu_application;
