-- The seven of a mahalla, except its prevention inspector, whom the assignments name.
CREATE TABLE seven_member (
    id           uuid PRIMARY KEY,
    mahalla_code text    NOT NULL REFERENCES mahalla,
    seat         text    NOT NULL CHECK (seat IN ('CHAIR', 'HOKIM_ASSISTANT', 'YOUTH_LEADER', 'WOMEN_ACTIVIST',
                                                  'TAX_INSPECTOR', 'SOCIAL_WORKER')),
    full_name    text    NOT NULL,
    phone        text CHECK (phone ~ '^\+998\d{9}$'),
    user_id      uuid,
    valid_from   date    NOT NULL,
    valid_to     date,
    demo         boolean NOT NULL,
    version      bigint  NOT NULL CHECK (version >= 1),
    CHECK (valid_to >= valid_from),
    CONSTRAINT one_member_per_seat_at_a_time
        EXCLUDE USING gist (mahalla_code WITH =, seat WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);

CREATE INDEX seven_member_of_mahalla ON seven_member (mahalla_code, valid_from);
CREATE INDEX seven_member_of_user ON seven_member (user_id);
