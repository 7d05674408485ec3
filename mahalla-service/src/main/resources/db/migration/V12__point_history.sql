ALTER TABLE law_and_order_point
    ADD COLUMN longitude   double precision CHECK (longitude BETWEEN -180 AND 180),
    ADD COLUMN latitude    double precision CHECK (latitude BETWEEN -90 AND 90),
    ADD COLUMN state_since date,
    ADD CHECK (num_nulls(longitude, latitude) IN (0, 2));

UPDATE law_and_order_point SET state_since = DATE '0001-01-01';

ALTER TABLE law_and_order_point ALTER COLUMN state_since SET NOT NULL;

CREATE TABLE law_and_order_point_period (
    id              uuid   NOT NULL REFERENCES law_and_order_point ON DELETE CASCADE,
    valid_from      date   NOT NULL,
    valid_to        date,
    district_soato  text   NOT NULL REFERENCES district,
    name_uz_latn    text   NOT NULL,
    name_uz_cyrl    text   NOT NULL,
    name_ru         text   NOT NULL,
    name_en         text   NOT NULL,
    address         text   NOT NULL,
    phone           text,
    reception_hours text,
    longitude       double precision,
    latitude        double precision,
    demo            boolean NOT NULL,
    version         bigint NOT NULL,
    PRIMARY KEY (id, valid_from),
    CHECK (valid_to >= valid_from),
    CONSTRAINT one_state_of_a_point_at_a_time
        EXCLUDE USING gist (id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

CREATE INDEX law_and_order_point_period_of_district ON law_and_order_point_period (district_soato, id);

CREATE FUNCTION keep_point_period() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.state_since <> OLD.state_since THEN
        IF NEW.state_since < OLD.state_since THEN
            RAISE check_violation USING MESSAGE = 'point ' || NEW.id || ': a state begins after the one before',
                CONSTRAINT = 'states_follow_each_other';
        END IF;
        UPDATE law_and_order_point_period SET valid_to = NEW.state_since - 1
         WHERE id = NEW.id AND valid_from = OLD.state_since;
    END IF;
    INSERT INTO law_and_order_point_period (id, valid_from, district_soato, name_uz_latn, name_uz_cyrl, name_ru,
                                            name_en, address, phone, reception_hours, longitude, latitude, demo, version)
    VALUES (NEW.id, NEW.state_since, NEW.district_soato, NEW.name_uz_latn, NEW.name_uz_cyrl, NEW.name_ru, NEW.name_en,
            NEW.address, NEW.phone, NEW.reception_hours, NEW.longitude, NEW.latitude, NEW.demo, NEW.version)
    ON CONFLICT (id, valid_from) DO UPDATE SET
        district_soato = excluded.district_soato, name_uz_latn = excluded.name_uz_latn,
        name_uz_cyrl = excluded.name_uz_cyrl, name_ru = excluded.name_ru, name_en = excluded.name_en,
        address = excluded.address, phone = excluded.phone, reception_hours = excluded.reception_hours,
        longitude = excluded.longitude, latitude = excluded.latitude, demo = excluded.demo,
        version = excluded.version;
    RETURN NULL;
END
$$;

CREATE TRIGGER law_and_order_point_history AFTER INSERT OR UPDATE ON law_and_order_point
    FOR EACH ROW EXECUTE FUNCTION keep_point_period();

INSERT INTO law_and_order_point_period (id, valid_from, district_soato, name_uz_latn, name_uz_cyrl, name_ru, name_en,
                                        address, phone, reception_hours, demo, version)
SELECT id, state_since, district_soato, name_uz_latn, name_uz_cyrl, name_ru, name_en, address, phone, reception_hours,
       demo, version
  FROM law_and_order_point;
