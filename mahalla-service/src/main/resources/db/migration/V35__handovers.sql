-- An inspector goes on leave and proposes who stands in; the head decides. What follows are assignments of the registry.
CREATE TABLE handover (
    id              uuid PRIMARY KEY,
    inspector_id    uuid        NOT NULL REFERENCES inspector,
    substitute_id   uuid        NOT NULL REFERENCES inspector,
    district_soato  text        NOT NULL REFERENCES district,
    first_day       date        NOT NULL,
    last_day        date        NOT NULL,
    reason          text        NOT NULL,
    status          text        NOT NULL CHECK (status IN ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    proposed_at     timestamptz NOT NULL,
    decided_by      uuid,
    decided_by_name text,
    decided_at      timestamptz,
    decision_words  text,
    version         bigint      NOT NULL CHECK (version >= 1),
    CHECK (last_day >= first_day),
    CHECK (inspector_id <> substitute_id),
    -- nobody is on leave twice at once
    CONSTRAINT one_leave_at_a_time
        EXCLUDE USING gist (inspector_id WITH =, daterange(first_day, last_day, '[]') WITH &&)
        WHERE (status IN ('PROPOSED', 'APPROVED'))
);

CREATE INDEX handover_of_district ON handover (district_soato, id);
CREATE INDEX handover_of_substitute ON handover (substitute_id, first_day);
