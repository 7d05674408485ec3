-- Where integrators want events to be sent. Secrets are encrypted, bound to their row.
create table webhook_endpoint (
    id                   uuid primary key,
    account_id           uuid        not null references integrator,
    url                  text        not null,
    description          text,
    events               text[]      not null,
    districts            text[]      not null,
    signature            text        not null check (signature in ('HMAC', 'ED25519')),
    concurrency          smallint    not null check (concurrency between 1 and 4),
    state                text        not null check (state in ('ENABLED', 'DISABLED')),
    disabled_reason      text        check (disabled_reason in ('OWNER', 'GONE', 'FAILING')),
    secret               bytea       not null,
    public_key           text,
    previous_secret      bytea,
    previous_valid_until timestamptz,
    failing_since        timestamptz,
    version              bigint      not null,
    created_at           timestamptz not null,
    constraint webhook_endpoint_once unique (account_id, url)
);

-- One event for one endpoint, once. A test event carries its own body, the others' is in the event log.
create table webhook_delivery (
    id              uuid primary key,
    endpoint_id     uuid        not null references webhook_endpoint on delete cascade,
    event_id        uuid        not null,
    position        bigint,
    type            text        not null,
    body            text,
    state           text        not null check (state in ('PENDING', 'DELIVERED', 'FAILED', 'CANCELLED')),
    attempts        int         not null default 0,
    step            int         not null default 0,
    next_attempt_at timestamptz not null,
    lease           uuid,
    leased_until    timestamptz,
    created_at      timestamptz not null,
    finished_at     timestamptz,
    constraint webhook_delivery_once unique (endpoint_id, event_id)
);
create index webhook_delivery_due on webhook_delivery (endpoint_id, next_attempt_at, position) where state = 'PENDING';
create index webhook_delivery_newest on webhook_delivery (endpoint_id, created_at desc, id desc);
create index webhook_delivery_created on webhook_delivery (created_at);

create table webhook_attempt (
    delivery_id uuid        not null references webhook_delivery on delete cascade,
    number      int         not null,
    at          timestamptz not null,
    status      int,
    millis      int         not null,
    reason      text,
    answer      text,
    primary key (delivery_id, number)
);
