-- One row for each notification and each way it goes to its recipient. created_at is the notification's own, so that one
-- notification has one row per channel and contact. next_attempt_at is also the lease: a claimed row is due again when
-- its sender died.
create table delivery (
    id              uuid        not null,
    created_at      timestamptz not null,
    notification_id uuid        not null,
    recipient       text        not null,
    user_id         uuid,
    channel         text        not null
        check (channel in ('IN_APP', 'EMAIL', 'SMS', 'TELEGRAM', 'WEB_PUSH', 'MOBILE_PUSH')),
    contact_id      uuid,
    lane            smallint    not null check (lane between 0 and 3),
    state           text        not null
        check (state in ('PENDING', 'SENT', 'DELIVERED', 'READ', 'FAILED', 'EXPIRED', 'CANCELLED')),
    reason          text,
    attempts        integer     not null default 0,
    failures        integer     not null default 0,
    next_attempt_at timestamptz,
    claim           uuid,
    expires_at      timestamptz,
    provider        text,
    provider_id     text,
    language        text,
    sent_text       text,
    sent_at         timestamptz,
    delivered_at    timestamptz,
    read_at         timestamptz,
    dispatch_id     uuid,
    appeal_id       uuid,
    district        text,
    primary key (id, created_at),
    constraint delivery_once unique nulls not distinct (notification_id, channel, contact_id, created_at)
) partition by range (created_at);

create index delivery_due on delivery (channel, lane, next_attempt_at) where state = 'PENDING';
create index delivery_user on delivery (user_id, created_at desc, id desc);
create index delivery_dispatch on delivery (dispatch_id, state, channel) where dispatch_id is not null;
create index delivery_appeal on delivery (appeal_id, created_at desc, id desc) where appeal_id is not null;
create index delivery_failed on delivery (created_at desc, id desc) where state = 'FAILED';
create index delivery_reported on delivery (provider, provider_id) where provider_id is not null;

-- Every try, kept as long as its delivery.
create table delivery_attempt (
    delivery_id uuid        not null,
    created_at  timestamptz not null,
    no          integer     not null,
    at          timestamptz not null,
    took_millis integer     not null,
    provider    text        not null,
    outcome     text        not null check (outcome in ('ACCEPTED', 'DELIVERED', 'RETRYABLE', 'PERMANENT')),
    reason      text,
    primary key (delivery_id, created_at, at)
) partition by range (created_at);

-- What a provider told before its key was noted.
create table delivery_report (
    provider    text        not null,
    provider_id text        not null,
    state       text        not null,
    reason      text,
    reported_at timestamptz not null,
    primary key (provider, provider_id)
);

-- What all replicas together may hand to a provider: a token bucket, and a pause that the provider asked for.
create table provider_pace (
    provider     text primary key,
    tokens       double precision not null,
    refilled_at  timestamptz      not null,
    paused_until timestamptz
);
