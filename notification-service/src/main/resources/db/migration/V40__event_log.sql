-- What integrators may learn, as it is handed out: by webhooks and by the poll. A row gets its position from one writer at a
-- time after its commit, so whoever has read up to a position misses nothing below it.
create table event_log (
    event_id     uuid primary key,
    arrival      bigint generated always as identity,
    position     bigint,
    topic        text        not null,
    type         text        not null,
    aggregate_id uuid        not null,
    district     text,
    open         boolean     not null,
    recorded_at  timestamptz not null,
    body         text        not null
);
create unique index event_log_position on event_log (position) where position is not null;
create index event_log_waiting on event_log (arrival) where position is null;
create index event_log_recorded on event_log (recorded_at);

create table event_log_head (
    one           boolean primary key default true check (one),
    last_position bigint not null
);
insert into event_log_head (last_position) values (0);

-- Later events of an aggregate don't all say again where it is and whether everybody may know of it.
create table event_log_subject (
    aggregate_id uuid primary key,
    district     text,
    open         boolean not null
);

-- How far an integrator's account may see, as its last token said.
create table integrator (
    account_id uuid primary key,
    national   boolean     not null,
    department text,
    seen_at    timestamptz not null
);
