CREATE TABLE law_and_order_point (
    id              uuid PRIMARY KEY,
    district_soato  text    NOT NULL REFERENCES district,
    name_uz_latn    text    NOT NULL,
    name_uz_cyrl    text    NOT NULL,
    name_ru         text    NOT NULL,
    name_en         text    NOT NULL,
    address         text    NOT NULL,
    phone           text CHECK (phone ~ '^\+998\d{9}$'),
    reception_hours text,
    demo            boolean NOT NULL,
    version         bigint  NOT NULL CHECK (version >= 1),
    -- lets a mahalla refer to a point of its own district only
    UNIQUE (id, district_soato)
);

CREATE INDEX law_and_order_point_of_district ON law_and_order_point (district_soato);
