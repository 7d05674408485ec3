-- Nothing is deleted: an assignment that never came into force ends before it begins. Such ranges are empty and clash with
-- nothing, and no day lies in them, so every reader is right without knowing of them.
ALTER TABLE assignment
    DROP CONSTRAINT assignment_check,
    DROP CONSTRAINT one_primary_inspector_at_a_time,
    DROP CONSTRAINT one_substitute_at_a_time,
    DROP CONSTRAINT no_assignment_twice,
    ADD CHECK (valid_to >= valid_from - 1),
    ADD CONSTRAINT one_primary_inspector_at_a_time
        EXCLUDE USING gist (mahalla_code WITH =, daterange(valid_from, valid_to + 1) WITH &&)
        WHERE (role = 'PRIMARY'),
    ADD CONSTRAINT one_substitute_at_a_time
        EXCLUDE USING gist (mahalla_code WITH =, daterange(valid_from, valid_to + 1) WITH &&)
        WHERE (role = 'SUBSTITUTE'),
    ADD CONSTRAINT no_assignment_twice
        EXCLUDE USING gist (mahalla_code WITH =, inspector_id WITH =, role WITH =,
                            daterange(valid_from, valid_to + 1) WITH &&);

ALTER TABLE seven_member
    DROP COLUMN user_id,
    DROP CONSTRAINT seven_member_check,
    DROP CONSTRAINT one_member_per_seat_at_a_time,
    ADD CHECK (valid_to >= valid_from - 1),
    ADD CONSTRAINT one_member_per_seat_at_a_time
        EXCLUDE USING gist (mahalla_code WITH =, seat WITH =, daterange(valid_from, valid_to + 1) WITH &&);
