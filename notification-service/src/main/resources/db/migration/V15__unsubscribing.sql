-- What a link in a letter names a person by: nothing else does, and it changes when the person has their data erased.
alter table person add column unsubscribe_id uuid not null default gen_random_uuid();
create unique index person_unsubscribe on person (unsubscribe_id);

-- Who had enough of what, and when: for the statistics of the information centre.
create table unsubscription (
    user_id uuid        not null,
    topic   text        not null,
    channel text        not null,
    at      timestamptz not null,
    primary key (user_id, topic, channel, at)
);

create index unsubscription_time on unsubscription (at);

-- One-time tokens that tie a chat of the bot to an account; the token itself is not kept.
create table telegram_link (
    token_hash bytea primary key,
    user_id    uuid        not null,
    contact_id uuid,
    created_at timestamptz not null,
    expires_at timestamptz not null
);

create index telegram_link_user on telegram_link (user_id);
