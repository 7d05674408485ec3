-- What a mahalla is like: its category by crime (no public formula: an officer sets it with a reason), the priorities of its
-- inspectors, and what is going on.
CREATE TABLE crime_category (
    mahalla_code text   NOT NULL REFERENCES mahalla,
    year         int    NOT NULL CHECK (year BETWEEN 2017 AND 2100),
    category     text   NOT NULL CHECK (category IN ('GREEN', 'YELLOW', 'RED')),
    version      bigint NOT NULL CHECK (version >= 1),
    PRIMARY KEY (mahalla_code, year)
);

-- Who set it and why, every time; the version is that of the category after the change.
CREATE TABLE crime_category_change (
    mahalla_code text        NOT NULL,
    year         int         NOT NULL,
    version      bigint      NOT NULL,
    category     text        NOT NULL CHECK (category IN ('GREEN', 'YELLOW', 'RED')),
    reason       text        NOT NULL,
    set_by       uuid        NOT NULL,
    set_by_name  text        NOT NULL,
    set_at       timestamptz NOT NULL,
    PRIMARY KEY (mahalla_code, year, version),
    FOREIGN KEY (mahalla_code, year) REFERENCES crime_category
);

CREATE TABLE mahalla_priority (
    id           uuid PRIMARY KEY,
    mahalla_code text        NOT NULL REFERENCES mahalla,
    -- by language tag; Uzbek in Latin script is always there, the others fall back to it
    title        jsonb       NOT NULL CHECK (title ? 'uz-Latn'),
    body         jsonb       NOT NULL CHECK (body ? 'uz-Latn'),
    first_day    date        NOT NULL,
    last_day     date        NOT NULL CHECK (last_day >= first_day),
    published_by uuid        NOT NULL,
    published_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    version      bigint      NOT NULL CHECK (version >= 1)
);

CREATE INDEX mahalla_priority_of_mahalla ON mahalla_priority (mahalla_code, last_day);

CREATE TABLE mahalla_event (
    id            uuid PRIMARY KEY,
    mahalla_code  text        NOT NULL REFERENCES mahalla,
    title         jsonb       NOT NULL CHECK (title ? 'uz-Latn'),
    place         text        NOT NULL,
    starts_at     timestamptz NOT NULL,
    ends_at       timestamptz NOT NULL CHECK (ends_at > starts_at),
    published_by  uuid        NOT NULL,
    published_at  timestamptz NOT NULL,
    cancelled_at  timestamptz,
    cancel_reason text,
    version       bigint      NOT NULL CHECK (version >= 1),
    CHECK ((cancelled_at IS NULL) = (cancel_reason IS NULL))
);

CREATE INDEX mahalla_event_of_mahalla ON mahalla_event (mahalla_code, starts_at, id);
