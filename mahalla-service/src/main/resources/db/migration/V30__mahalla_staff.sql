-- Which account acts for the seven of a mahalla, from one day to another (both count). Names and phones of the seven are
-- published elsewhere; here is only who may sign in for it.
CREATE TABLE mahalla_staff (
    id           uuid PRIMARY KEY,
    user_id      uuid    NOT NULL,
    mahalla_code text    NOT NULL REFERENCES mahalla,
    position     text    NOT NULL CHECK (position IN ('CHAIR', 'HOKIM_ASSISTANT', 'YOUTH_LEADER', 'WOMENS_ACTIVIST',
                                                      'TAX_INSPECTOR', 'SOCIAL_WORKER')),
    valid_from   date    NOT NULL,
    valid_to     date,
    linked_by    uuid    NOT NULL,
    CHECK (valid_to >= valid_from),
    CONSTRAINT one_account_per_position_of_a_mahalla
        EXCLUDE USING gist (mahalla_code WITH =, position WITH =, daterange(valid_from, valid_to, '[]') WITH &&),
    CONSTRAINT one_position_per_account_and_mahalla
        EXCLUDE USING gist (mahalla_code WITH =, user_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

CREATE INDEX mahalla_staff_by_account ON mahalla_staff (user_id);
