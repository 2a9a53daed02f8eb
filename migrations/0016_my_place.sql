-- What the hosts of a place see and are told, disputes, and "this was not me".

alter table registration add column disputed boolean not null default false;
comment on column registration.disputed is 'Somebody says that it is not so, and no officer has looked at it yet';
create index registration_of_place on registration (place_id, id);

alter table message
  add column place_id uuid references place,
  add column disowned_at timestamptz,
  drop constraint message_is_about_one_thing,
  add constraint message_is_about_one_thing
    check (num_nonnulls(coalesce(registration_id, place_id), sign_in_id, account_change_id) = 1);
comment on column message.place_id is 'The place whose hosts are told; alone, or beside the filing at it';
comment on column message.disowned_at is
  'Wall time at which its reader said "this was not me"; its link is used up by that';
create unique index one_alarm_of_a_filing on message (registration_id, place_id, account_id)
  where template = 'place-filing';
create index message_that_may_be_disowned on message (registration_id, queued_at)
  where template in ('case-changed', 'duplicate-holder') and disowned_at is null;
