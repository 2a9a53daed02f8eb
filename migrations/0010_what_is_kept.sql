-- All that is kept about one account is found without reading whole tables.

create index message_of_recipient on message (recipient);
create index certificate_of_registration on certificate (registration_id);
