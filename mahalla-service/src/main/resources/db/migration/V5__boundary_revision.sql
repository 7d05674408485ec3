-- Tells every replica that its index of boundaries is out of date. A trigger counts, so no way of writing can forget it;
-- a row instead of a sequence, because it must become visible with the change and not before. The trigger fires before
-- the statement: writers of mahallas queue here first and can't deadlock over rows. Once per transaction is enough.
CREATE TABLE boundary_revision (
    only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    revision   bigint NOT NULL,
    changed_in xid8   NOT NULL
);

INSERT INTO boundary_revision (revision, changed_in) VALUES (1, pg_current_xact_id());

CREATE FUNCTION count_boundary_revision() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    UPDATE boundary_revision
       SET revision = revision + 1, changed_in = pg_current_xact_id()
     WHERE changed_in <> pg_current_xact_id();
    RETURN NULL;
END
$$;

CREATE TRIGGER mahalla_changes BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON mahalla
    FOR EACH STATEMENT EXECUTE FUNCTION count_boundary_revision();
