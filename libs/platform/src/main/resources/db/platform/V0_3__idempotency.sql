-- Answers of creating requests by Idempotency-Key, kept a day. Written in the transaction of the effect.
CREATE TABLE idempotency_key (
    user_id     uuid        NOT NULL,
    operation   text        NOT NULL,
    key         text        NOT NULL,
    fingerprint bytea       NOT NULL,
    answer      jsonb,
    created_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, operation, key)
);
CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);
