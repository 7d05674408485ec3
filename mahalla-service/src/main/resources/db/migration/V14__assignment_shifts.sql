-- Hours of the day, where an inspector serves a mahalla in shifts: 08:00-20:00; over midnight 20:00-08:00.
ALTER TABLE assignment
    ADD COLUMN shift text CHECK (shift ~ '^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$');
