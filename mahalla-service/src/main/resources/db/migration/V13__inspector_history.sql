-- photo_url is an address on this platform or the ministry's site, never the picture itself.
ALTER TABLE inspector
    ADD COLUMN photo_url       text,
    ADD COLUMN languages       text[] NOT NULL DEFAULT '{}',
    ADD COLUMN reception_hours text,
    ADD COLUMN state_since     date;

UPDATE inspector SET state_since = DATE '0001-01-01';

ALTER TABLE inspector ALTER COLUMN state_since SET NOT NULL;

CREATE TABLE inspector_period (
    id              uuid    NOT NULL REFERENCES inspector ON DELETE CASCADE,
    valid_from      date    NOT NULL,
    valid_to        date,
    full_name       text    NOT NULL,
    rank            text    NOT NULL,
    phone           text,
    photo_url       text,
    languages       text[]  NOT NULL,
    reception_hours text,
    point_id        uuid    NOT NULL,
    senior          boolean NOT NULL,
    active          boolean NOT NULL,
    version         bigint  NOT NULL,
    PRIMARY KEY (id, valid_from),
    CHECK (valid_to >= valid_from),
    CONSTRAINT one_state_of_an_inspector_at_a_time
        EXCLUDE USING gist (id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

CREATE INDEX inspector_period_of_point ON inspector_period (point_id);

CREATE FUNCTION keep_inspector_period() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.state_since <> OLD.state_since THEN
        IF NEW.state_since < OLD.state_since THEN
            RAISE check_violation USING MESSAGE = 'inspector ' || NEW.id || ': a state begins after the one before',
                CONSTRAINT = 'states_follow_each_other';
        END IF;
        UPDATE inspector_period SET valid_to = NEW.state_since - 1 WHERE id = NEW.id AND valid_from = OLD.state_since;
    END IF;
    INSERT INTO inspector_period (id, valid_from, full_name, rank, phone, photo_url, languages, reception_hours,
                                  point_id, senior, active, version)
    VALUES (NEW.id, NEW.state_since, NEW.full_name, NEW.rank, NEW.phone, NEW.photo_url, NEW.languages,
            NEW.reception_hours, NEW.point_id, NEW.senior, NEW.active, NEW.version)
    ON CONFLICT (id, valid_from) DO UPDATE SET
        full_name = excluded.full_name, rank = excluded.rank, phone = excluded.phone,
        photo_url = excluded.photo_url, languages = excluded.languages, reception_hours = excluded.reception_hours,
        point_id = excluded.point_id, senior = excluded.senior, active = excluded.active, version = excluded.version;
    RETURN NULL;
END
$$;

CREATE TRIGGER inspector_history AFTER INSERT OR UPDATE ON inspector
    FOR EACH ROW EXECUTE FUNCTION keep_inspector_period();

INSERT INTO inspector_period (id, valid_from, full_name, rank, phone, languages, point_id, senior, active, version)
SELECT id, state_since, full_name, rank, phone, languages, point_id, senior, active, version FROM inspector;
