-- Which events had their effect, written in the transaction of the effect.
CREATE TABLE inbox (
    consumer    text        NOT NULL,
    event_id    uuid        NOT NULL,
    accepted_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_accepted_at ON inbox (accepted_at);

-- How far a consumer is with an aggregate: the version gate.
CREATE TABLE inbox_position (
    consumer     text   NOT NULL,
    aggregate_id uuid   NOT NULL,
    version      bigint NOT NULL,
    PRIMARY KEY (consumer, aggregate_id)
);

-- Events set aside: POISON (its effect fails), BLOCKED (a poison one of the same aggregate stands before it),
-- EARLY (an earlier version has not arrived yet).
CREATE TABLE parked_event (
    consumer     text        NOT NULL,
    aggregate_id uuid        NOT NULL,
    version      bigint      NOT NULL,
    event_id     uuid        NOT NULL,
    topic        text        NOT NULL,
    type         text        NOT NULL,
    key          text,
    payload      bytea,
    occurred_at  timestamptz NOT NULL,
    reason       text        NOT NULL CHECK (reason IN ('POISON', 'BLOCKED', 'EARLY')),
    error        text,
    parked_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, aggregate_id, version)
);
