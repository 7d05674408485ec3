-- The schedule: on which day of the week, from when to when an officer receives residents.
CREATE TABLE reception (
    id             uuid PRIMARY KEY,
    officer_id     uuid   NOT NULL,
    officer_kind   text   NOT NULL CHECK (officer_kind IN ('INSPECTOR', 'HEAD')),
    inspector_id   uuid REFERENCES inspector,
    -- of a head: inspectors are named by the registry
    officer_name   text,
    district_soato text   NOT NULL REFERENCES district,
    mahalla_code   text REFERENCES mahalla,
    mode           text   NOT NULL CHECK (mode IN ('PERSONAL', 'MOBILE', 'VIDEO', 'PHONE', 'MASS')),
    weekday        int    NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens          time   NOT NULL,
    closes         time   NOT NULL,
    slot_minutes   int    NOT NULL CHECK (slot_minutes BETWEEN 5 AND 120),
    place          text,
    call_address   text,
    valid_from     date   NOT NULL,
    valid_to       date,
    origin         text   NOT NULL CHECK (origin IN ('OFFICE', 'PREVENTION_DAY')),
    version        bigint NOT NULL CHECK (version >= 1),
    CHECK (closes > opens),
    CHECK (valid_to >= valid_from),
    CHECK ((officer_kind = 'INSPECTOR') = (inspector_id IS NOT NULL)),
    CHECK ((officer_kind = 'HEAD') = (officer_name IS NOT NULL)),
    CHECK ((mode = 'VIDEO') = (call_address IS NOT NULL)),
    CHECK (mode NOT IN ('MOBILE', 'MASS') OR place IS NOT NULL)
);

CREATE INDEX reception_of_district ON reception (district_soato, id);
CREATE INDEX reception_of_officer ON reception (officer_id);
CREATE INDEX reception_of_inspector ON reception (inspector_id);
CREATE INDEX reception_of_mahalla ON reception (mahalla_code);
CREATE UNIQUE INDEX one_prevention_day_per_inspector ON reception (officer_id) WHERE origin = 'PREVENTION_DAY';

-- A day on which the rule doesn't hold: other hours, or none.
CREATE TABLE reception_exception (
    reception_id uuid NOT NULL REFERENCES reception,
    day          date NOT NULL,
    opens        time,
    closes       time,
    reason       text NOT NULL,
    set_by       uuid NOT NULL,
    PRIMARY KEY (reception_id, day),
    CHECK ((opens IS NULL) = (closes IS NULL)),
    CHECK (closes > opens)
);

CREATE TABLE reception_booking (
    id               uuid PRIMARY KEY,
    reception_id     uuid        NOT NULL REFERENCES reception,
    officer_id       uuid        NOT NULL,
    resident_id      uuid        NOT NULL,
    district_soato   text        NOT NULL,
    mahalla_code     text,
    mode             text        NOT NULL,
    starts_at        timestamptz NOT NULL,
    ends_at          timestamptz NOT NULL CHECK (ends_at > starts_at),
    -- personal: read by the resident, the officer and the head
    purpose          text        NOT NULL,
    phone            text CHECK (phone ~ '^\+998\d{9}$'),
    status           text        NOT NULL CHECK (status IN ('BOOKED', 'CANCELLED')),
    cancelled_by     text CHECK (cancelled_by IN ('RESIDENT', 'OFFICE')),
    cancel_reason    text,
    booked_at        timestamptz NOT NULL,
    next_reminder_at timestamptz,
    version          bigint      NOT NULL CHECK (version >= 1),
    CHECK ((status = 'CANCELLED') = (cancelled_by IS NOT NULL)),
    -- Whatever many clients do at once: an officer receives one resident at a time, a resident is at one place at a time.
    CONSTRAINT an_officer_receives_one_at_a_time
        EXCLUDE USING gist (officer_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status = 'BOOKED'),
    CONSTRAINT a_resident_is_at_one_place_at_a_time
        EXCLUDE USING gist (resident_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status = 'BOOKED')
);

CREATE INDEX reception_booking_of_reception ON reception_booking (reception_id, starts_at);
CREATE INDEX reception_booking_of_resident ON reception_booking (resident_id, starts_at);
CREATE INDEX reception_booking_of_officer ON reception_booking (officer_id, starts_at);
CREATE INDEX reception_booking_of_district ON reception_booking (district_soato, starts_at);
CREATE INDEX reception_booking_to_remind ON reception_booking (next_reminder_at) WHERE next_reminder_at IS NOT NULL;
