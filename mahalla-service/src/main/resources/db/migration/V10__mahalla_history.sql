-- A table keeps the present, its sibling ..._period every state that was. A trigger writes the periods, so that no way of
-- writing can forget them:
-- * a writer who sets state_since to a later day begins a new period and ends the one before on the day before;
-- * a writer who leaves state_since alone corrects the period that runs;
-- * state_since never goes back.
-- Both days of a period count. The period that runs is open, or ends with the thing itself.
ALTER TABLE mahalla
    ADD COLUMN stir            text CHECK (stir ~ '^\d{9}$'),
    ADD COLUMN decision_number text,
    ADD COLUMN decision_date   date,
    ADD COLUMN decision_by     text,
    ADD COLUMN state_since     date,
    ADD CHECK (num_nulls(decision_number, decision_date, decision_by) IN (0, 3));

UPDATE mahalla SET state_since = coalesce(valid_from, DATE '0001-01-01');

ALTER TABLE mahalla
    ALTER COLUMN state_since SET NOT NULL,
    ADD CHECK (state_since >= valid_from);

-- A successor may take over the tax number of a mahalla that is gone.
CREATE UNIQUE INDEX one_mahalla_per_stir ON mahalla (stir) WHERE valid_to IS NULL;

CREATE TABLE mahalla_period (
    code            text   NOT NULL REFERENCES mahalla ON DELETE CASCADE,
    valid_from      date   NOT NULL,
    valid_to        date,
    district_soato  text   NOT NULL REFERENCES district,
    point_id        uuid,
    name_uz_latn    text   NOT NULL,
    name_uz_cyrl    text   NOT NULL,
    name_ru         text   NOT NULL,
    name_en         text   NOT NULL,
    boundary        jsonb,
    stir            text,
    decision_number text,
    decision_date   date,
    decision_by     text,
    version         bigint NOT NULL,
    PRIMARY KEY (code, valid_from),
    CHECK (valid_to >= valid_from),
    CONSTRAINT one_state_of_a_mahalla_at_a_time
        EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

CREATE INDEX mahalla_period_of_district ON mahalla_period (district_soato, code);
CREATE INDEX mahalla_period_of_stir ON mahalla_period (stir);
CREATE INDEX mahalla_period_of_point ON mahalla_period (point_id);

CREATE FUNCTION keep_mahalla_period() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.state_since <> OLD.state_since THEN
        IF NEW.state_since < OLD.state_since THEN
            RAISE check_violation USING MESSAGE = 'mahalla ' || NEW.code || ': a state begins after the one before',
                CONSTRAINT = 'states_follow_each_other';
        END IF;
        UPDATE mahalla_period SET valid_to = NEW.state_since - 1
         WHERE code = NEW.code AND valid_from = OLD.state_since;
    END IF;
    INSERT INTO mahalla_period (code, valid_from, valid_to, district_soato, point_id, name_uz_latn, name_uz_cyrl,
                                name_ru, name_en, boundary, stir, decision_number, decision_date, decision_by, version)
    VALUES (NEW.code, NEW.state_since, NEW.valid_to, NEW.district_soato, NEW.point_id, NEW.name_uz_latn,
            NEW.name_uz_cyrl, NEW.name_ru, NEW.name_en, NEW.boundary, NEW.stir, NEW.decision_number,
            NEW.decision_date, NEW.decision_by, NEW.version)
    ON CONFLICT (code, valid_from) DO UPDATE SET
        valid_to = excluded.valid_to, district_soato = excluded.district_soato, point_id = excluded.point_id,
        name_uz_latn = excluded.name_uz_latn, name_uz_cyrl = excluded.name_uz_cyrl, name_ru = excluded.name_ru,
        name_en = excluded.name_en, boundary = excluded.boundary, stir = excluded.stir,
        decision_number = excluded.decision_number, decision_date = excluded.decision_date,
        decision_by = excluded.decision_by, version = excluded.version;
    RETURN NULL;
END
$$;

CREATE TRIGGER mahalla_history AFTER INSERT OR UPDATE ON mahalla
    FOR EACH ROW EXECUTE FUNCTION keep_mahalla_period();

INSERT INTO mahalla_period (code, valid_from, valid_to, district_soato, point_id, name_uz_latn, name_uz_cyrl, name_ru,
                            name_en, boundary, version)
SELECT code, state_since, valid_to, district_soato, point_id, name_uz_latn, name_uz_cyrl, name_ru, name_en, boundary,
       version
  FROM mahalla;
