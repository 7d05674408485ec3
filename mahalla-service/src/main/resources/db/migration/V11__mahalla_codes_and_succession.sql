-- What other systems call a mahalla: cadastre, national registry, ministry of finance...
CREATE TABLE mahalla_code (
    system       text NOT NULL CHECK (system ~ '^[a-z][a-z0-9-]{0,31}$'),
    code         text NOT NULL CHECK (code ~ '^\S{1,64}$'),
    mahalla_code text NOT NULL REFERENCES mahalla ON DELETE CASCADE,
    PRIMARY KEY (system, code)
);

CREATE INDEX mahalla_code_of_mahalla ON mahalla_code (mahalla_code);

-- What became of a mahalla that is gone. Nothing is deleted: a code of the past leads to those of today.
CREATE TABLE mahalla_succession (
    predecessor  text NOT NULL REFERENCES mahalla ON DELETE CASCADE,
    successor    text NOT NULL REFERENCES mahalla ON DELETE CASCADE,
    kind         text NOT NULL CHECK (kind IN ('MERGED', 'SPLIT')),
    effective_on date NOT NULL,
    PRIMARY KEY (predecessor, successor),
    CHECK (predecessor <> successor)
);

CREATE INDEX mahalla_succession_of_successor ON mahalla_succession (successor);
