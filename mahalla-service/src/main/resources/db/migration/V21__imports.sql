-- A file that a registrar brings, what is wrong with it, and what it would change (docs/adr/0013). The file waits here in
-- pieces, never in the memory of a replica. A replica works on an import while its lease runs; when it dies, another begins
-- the phase again.
CREATE TABLE registry_import (
    id           uuid PRIMARY KEY,
    format       text        NOT NULL CHECK (format IN ('CSV', 'GEOJSON', 'CODE_SYSTEM')),
    -- what the file lists completely, by the beginning of the SOATO code: 17 the country, 1726 a region, 1726266 a district
    complete_for text CHECK (complete_for ~ '^(17|\d{4}|\d{7})$'),
    -- what its registrar may change, likewise
    area         text        NOT NULL CHECK (area ~ '^(17|\d{4}|\d{7})$'),
    started_by   uuid        NOT NULL,
    started_at   timestamptz NOT NULL,
    finished_at  timestamptz,
    state        text        NOT NULL CHECK (state IN ('UPLOADING', 'CHECKING', 'CHECKED', 'REFUSED', 'APPLYING', 'APPLIED',
                                                       'STALE', 'FAILED')),
    phase        text        NOT NULL CHECK (phase IN ('UPLOAD', 'READ', 'COMPARE', 'BOUNDARIES', 'APPLY', 'DONE')),
    bytes        bigint      NOT NULL DEFAULT 0,
    rows_done    int         NOT NULL DEFAULT 0,
    rows_total   int         NOT NULL DEFAULT 0,
    -- what the dry run found
    added        int         NOT NULL DEFAULT 0,
    changed      int         NOT NULL DEFAULT 0,
    unchanged    int         NOT NULL DEFAULT 0,
    gone         int         NOT NULL DEFAULT 0,
    refused      int         NOT NULL DEFAULT 0,
    faults       int         NOT NULL DEFAULT 0,
    gaps         int         NOT NULL DEFAULT 0,
    overlapping  int         NOT NULL DEFAULT 0,
    version      bigint      NOT NULL CHECK (version >= 1),
    worker       uuid,
    lease_until  timestamptz,
    attempts     int         NOT NULL DEFAULT 0
);

CREATE INDEX registry_import_to_do ON registry_import (started_at) WHERE state IN ('CHECKING', 'APPLYING');
CREATE INDEX registry_import_by_start ON registry_import (started_at, id);

CREATE TABLE registry_import_chunk (
    import_id uuid  NOT NULL REFERENCES registry_import ON DELETE CASCADE,
    no        int   NOT NULL,
    bytes     bytea NOT NULL,
    PRIMARY KEY (import_id, no)
);
ALTER TABLE registry_import_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- A row of the file. After the comparison its columns say what the mahalla shall be, also where the file was silent.
CREATE TABLE registry_import_row (
    import_id      uuid   NOT NULL REFERENCES registry_import ON DELETE CASCADE,
    no             int    NOT NULL,
    line           bigint NOT NULL,
    code           text   NOT NULL,
    -- the columns of which the file speaks
    given          text[] NOT NULL,
    district_soato text,
    name_uz_latn   text,
    name_uz_cyrl   text,
    name_ru        text,
    name_en        text,
    stir           text,
    valid_from     date,
    valid_to       date,
    point_id       uuid,
    merged_into    text,
    boundary       jsonb,
    verdict        text CHECK (verdict IN ('ADDED', 'CHANGED', 'CLOSED', 'UNCHANGED', 'REFUSED')),
    -- of the mahalla that the row was compared with
    base_version   bigint,
    PRIMARY KEY (import_id, no)
);

CREATE INDEX registry_import_row_by_code ON registry_import_row (import_id, code);

-- The report, in its order. Texts are made when it is read, in the reader's language.
CREATE TABLE registry_import_finding (
    import_id      uuid   NOT NULL REFERENCES registry_import ON DELETE CASCADE,
    no             bigint GENERATED ALWAYS AS IDENTITY,
    phase          text   NOT NULL CHECK (phase IN ('READ', 'COMPARE', 'BOUNDARIES')),
    kind           text   NOT NULL CHECK (kind IN ('ADDED', 'CHANGED', 'GONE', 'REFUSED', 'GAP', 'OVERLAP')),
    -- of the row in the file; absent where the file is silent, as of a mahalla that is gone
    row_no         int,
    line           bigint,
    code           text,
    district_soato text,
    fault          text,
    arguments      text[] NOT NULL DEFAULT '{}',
    fields         text[] NOT NULL DEFAULT '{}',
    base_version   bigint,
    longitude      double precision,
    latitude       double precision,
    square_metres  double precision,
    PRIMARY KEY (import_id, no),
    CHECK ((kind = 'REFUSED') = (fault IS NOT NULL))
);

CREATE INDEX registry_import_finding_by_kind ON registry_import_finding (import_id, kind, no);
