-- The register of tasks: a serial per district and year, without gaps.
CREATE TABLE task_serial (
    district_soato text   NOT NULL REFERENCES district,
    year           int    NOT NULL,
    last           bigint NOT NULL CHECK (last >= 1),
    PRIMARY KEY (district_soato, year)
);

CREATE TABLE task (
    id                 uuid PRIMARY KEY,
    number             text        NOT NULL UNIQUE,
    district_soato     text        NOT NULL REFERENCES district,
    mahalla_code       text REFERENCES mahalla,
    assignee_kind      text        NOT NULL CHECK (assignee_kind IN ('INSPECTOR', 'POINT', 'SEVEN')),
    inspector_id       uuid REFERENCES inspector,
    inspector_user_id  uuid,
    point_id           uuid REFERENCES law_and_order_point,
    title              text        NOT NULL,
    body               text        NOT NULL,
    priority           text        NOT NULL CHECK (priority IN ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    due_at             timestamptz NOT NULL,
    given_by           uuid        NOT NULL,
    given_by_name      text        NOT NULL,
    given_at           timestamptz NOT NULL,
    status             text        NOT NULL CHECK (status IN ('GIVEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'CLOSED',
                                                              'REOPENED', 'CANCELLED')),
    result             text CHECK (result IN ('DONE', 'NOT_DONE')),
    result_words       text,
    closed_at          timestamptz,
    overdue_level      int         NOT NULL CHECK (overdue_level BETWEEN 0 AND 3),
    -- when the next level of escalation is reached; null when there is none to come
    next_escalation_at timestamptz,
    version            bigint      NOT NULL CHECK (version >= 1),
    CHECK ((assignee_kind = 'INSPECTOR') = (inspector_id IS NOT NULL)),
    CHECK ((inspector_id IS NULL) = (inspector_user_id IS NULL)),
    CHECK ((assignee_kind = 'POINT') = (point_id IS NOT NULL)),
    CHECK (assignee_kind <> 'SEVEN' OR mahalla_code IS NOT NULL),
    CHECK ((status = 'CLOSED') = (result IS NOT NULL))
);

CREATE INDEX task_of_district ON task (district_soato, id);
CREATE INDEX task_of_mahalla ON task (mahalla_code, id);
CREATE INDEX task_of_inspector ON task (inspector_user_id, due_at);
CREATE INDEX task_of_point ON task (point_id, due_at);
CREATE INDEX task_to_escalate ON task (next_escalation_at) WHERE next_escalation_at IS NOT NULL;

-- What happened to a task, words included: its history and its thread are one. The number of an entry is the version of
-- the task after it, and the sequence of the event.
CREATE TABLE task_entry (
    task_id     uuid        NOT NULL REFERENCES task,
    version     bigint      NOT NULL CHECK (version >= 1),
    kind        text        NOT NULL,
    side        text        NOT NULL CHECK (side IN ('DISTRICT', 'MAHALLA', 'PLATFORM')),
    author_id   uuid,
    author_name text        NOT NULL,
    words       text,
    attachments jsonb       NOT NULL,
    due_at      timestamptz,
    level       int,
    result      text,
    occurred_at timestamptz NOT NULL,
    PRIMARY KEY (task_id, version)
);
