-- Equality of text inside a GiST exclusion constraint.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE inspector (
    id        uuid PRIMARY KEY,
    user_id   uuid    NOT NULL UNIQUE,
    full_name text    NOT NULL,
    rank      text    NOT NULL,
    phone     text CHECK (phone ~ '^\+998\d{9}$'),
    point_id  uuid    NOT NULL REFERENCES law_and_order_point,
    senior    boolean NOT NULL,
    active    boolean NOT NULL,
    demo      boolean NOT NULL,
    version   bigint  NOT NULL CHECK (version >= 1)
);

CREATE INDEX inspector_of_point ON inspector (point_id);
CREATE UNIQUE INDEX one_senior_inspector_per_point ON inspector (point_id) WHERE senior AND active;

-- Both days of a validity range count: valid_to is the last day in force.
CREATE TABLE assignment (
    id           uuid PRIMARY KEY,
    inspector_id uuid    NOT NULL REFERENCES inspector,
    mahalla_code text    NOT NULL REFERENCES mahalla,
    role         text    NOT NULL CHECK (role IN ('PRIMARY', 'SECONDARY', 'SUBSTITUTE')),
    valid_from   date    NOT NULL,
    valid_to     date,
    demo         boolean NOT NULL,
    version      bigint  NOT NULL CHECK (version >= 1),
    CHECK (valid_to >= valid_from),
    -- "Who is my inspector" has one answer on every day, whatever two registrars do at once.
    CONSTRAINT one_primary_inspector_at_a_time
        EXCLUDE USING gist (mahalla_code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
        WHERE (role = 'PRIMARY'),
    CONSTRAINT one_substitute_at_a_time
        EXCLUDE USING gist (mahalla_code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
        WHERE (role = 'SUBSTITUTE'),
    CONSTRAINT no_assignment_twice
        EXCLUDE USING gist (mahalla_code WITH =, inspector_id WITH =, role WITH =,
                            daterange(valid_from, valid_to, '[]') WITH &&)
);

CREATE INDEX assignment_of_mahalla ON assignment (mahalla_code, valid_from);
CREATE INDEX assignment_of_inspector ON assignment (inspector_id, valid_from);
