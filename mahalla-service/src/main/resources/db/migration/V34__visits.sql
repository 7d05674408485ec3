-- Households under watch, above all families in conflict. The address is personal: inspectors of the mahalla and the head of
-- the district read it, and every reading is written down.
CREATE TABLE household (
    id                uuid PRIMARY KEY,
    mahalla_code      text        NOT NULL REFERENCES mahalla,
    address           text        NOT NULL,
    ground            text        NOT NULL CHECK (ground IN ('FAMILY_CONFLICT', 'MINOR_AT_RISK', 'ALCOHOL', 'OTHER')),
    visit_every_days  int         NOT NULL CHECK (visit_every_days BETWEEN 1 AND 365),
    next_visit_on     date        NOT NULL,
    last_visited_at   timestamptz,
    registered_by     uuid        NOT NULL,
    registered_at     timestamptz NOT NULL,
    removed_at        timestamptz,
    removal_reason    text,
    version           bigint      NOT NULL CHECK (version >= 1),
    CHECK ((removed_at IS NULL) = (removal_reason IS NULL))
);

CREATE INDEX household_of_mahalla ON household (mahalla_code, next_visit_on, id) WHERE removed_at IS NULL;

CREATE TABLE household_reading (
    household_id uuid        NOT NULL REFERENCES household,
    read_by      uuid        NOT NULL,
    read_by_name text        NOT NULL,
    read_at      timestamptz NOT NULL
);

CREATE INDEX household_reading_of_household ON household_reading (household_id, read_at);

-- Rounds of a mahalla and visits to somebody, as the inspector records them.
CREATE TABLE visit (
    id                uuid PRIMARY KEY,
    mahalla_code      text        NOT NULL REFERENCES mahalla,
    household_id      uuid REFERENCES household,
    prevention        text        NOT NULL CHECK (prevention IN ('GENERAL', 'SPECIAL', 'INDIVIDUAL', 'VICTIMOLOGICAL')),
    outcome           text        NOT NULL CHECK (outcome IN ('NOTHING_FOUND', 'CONVERSATION_HELD', 'WARNING_GIVEN',
                                                              'REFERRED', 'OFFENCE_FOUND', 'NOBODY_HOME')),
    note              text        NOT NULL,
    longitude         float8 CHECK (longitude BETWEEN -180 AND 180),
    latitude          float8 CHECK (latitude BETWEEN -90 AND 90),
    inspector_user_id uuid        NOT NULL,
    inspector_name    text        NOT NULL,
    visited_at        timestamptz NOT NULL,
    recorded_at       timestamptz NOT NULL,
    CHECK ((longitude IS NULL) = (latitude IS NULL))
);

CREATE INDEX visit_of_mahalla ON visit (mahalla_code, id);
CREATE INDEX visit_of_household ON visit (household_id, id);
