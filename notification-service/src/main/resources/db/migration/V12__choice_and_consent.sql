-- Which channel a person wants for a topic. Without a row: the inbox and its stream yes, everything else no.
create table channel_choice (
    user_id uuid    not null,
    topic   text    not null,
    channel text    not null check (channel in ('IN_APP', 'EMAIL', 'SMS', 'TELEGRAM', 'WEB_PUSH', 'MOBILE_PUSH')),
    wanted  boolean not null,
    primary key (user_id, topic, channel)
);

-- Consent to be written to (O‘RQ-547): by channel and purpose, to the wording of a version. SERVICE: what concerns the
-- person's own matters and duties, and warnings; NEWS: what the information centre tells everybody. Rows are kept after
-- withdrawal: they prove what was allowed when.
create table consent (
    id           uuid primary key,
    user_id      uuid        not null,
    channel      text        not null check (channel in ('EMAIL', 'SMS', 'TELEGRAM', 'WEB_PUSH', 'MOBILE_PUSH')),
    purpose      text        not null check (purpose in ('SERVICE', 'NEWS')),
    version      text        not null,
    given_at     timestamptz not null,
    withdrawn_at timestamptz
);

create unique index consent_in_force on consent (user_id, channel, purpose) where withdrawn_at is null;
create index consent_history on consent (user_id, given_at);
