-- Whom a host sends: one offer of a kind at a time, and the message that tells of it.

create unique index one_delegation_of_a_kind on delegation (from_account, to_email, role, place_id)
  nulls not distinct where ended_at is null;
comment on column delegation.to_email is
  'To whom it is offered; whoever proves to hold the address may accept. Personal data: erasable';
comment on column delegation.until is 'The last day; legal days, as since. ended_at ends it at once';

create index delegation_offered_at on delegation (from_account, offered_at);

alter table message
  add column delegation_id uuid references delegation,
  drop constraint message_is_about_one_thing,
  add constraint message_is_about_one_thing check (num_nonnulls(
    coalesce(registration_id, place_id), sign_in_id, account_change_id, delegation_id) = 1);
comment on column message.delegation_id is 'The offer that the message tells of';
create index message_of_delegation on message (delegation_id) where delegation_id is not null;

create index registration_not_made_at_place on registration (place_id)
  where status in ('refused', 'withdrawn');
