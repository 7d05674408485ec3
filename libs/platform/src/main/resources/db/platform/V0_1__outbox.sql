-- Events that wait for the relay. A row lives from the commit of its command until the broker has it.
-- partition_no = hash of the aggregate, fixed for life: one replica relays one partition, so an aggregate's events keep their order.
CREATE TABLE outbox (
    partition_no      smallint    NOT NULL CHECK (partition_no BETWEEN 0 AND 31),
    seq               bigint      GENERATED ALWAYS AS IDENTITY,
    event_id          uuid        NOT NULL,
    aggregate_id      uuid        NOT NULL,
    aggregate_version bigint      NOT NULL,
    topic             text        NOT NULL,
    key               text        NOT NULL,
    headers           jsonb       NOT NULL,
    payload           bytea       NOT NULL,
    appended_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (partition_no, seq),
    UNIQUE (aggregate_id, aggregate_version)
) WITH (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 2000);

-- Who is alive: for the fair share only. Safety comes from the advisory lock on each partition alone.
CREATE TABLE outbox_relay (
    relay_id uuid        PRIMARY KEY,
    beat_at  timestamptz NOT NULL
);
