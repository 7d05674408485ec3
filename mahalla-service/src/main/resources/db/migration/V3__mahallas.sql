CREATE TABLE mahalla (
    code           text PRIMARY KEY CHECK (code ~ '^[0-9A-Za-z-]{1,32}$'),
    district_soato text    NOT NULL REFERENCES district,
    point_id       uuid,
    name_uz_latn   text    NOT NULL,
    name_uz_cyrl   text    NOT NULL,
    name_ru        text    NOT NULL,
    name_en        text    NOT NULL,
    -- GeoJSON, WGS-84 longitude latitude; point-in-polygon is answered in memory, so no PostGIS
    boundary       jsonb CHECK (boundary ->> 'type' IN ('Polygon', 'MultiPolygon')),
    valid_from     date,
    valid_to       date,
    demo           boolean NOT NULL,
    version        bigint  NOT NULL CHECK (version >= 1),
    FOREIGN KEY (point_id, district_soato) REFERENCES law_and_order_point (id, district_soato),
    CHECK (valid_to >= valid_from)
);

CREATE INDEX mahalla_of_district ON mahalla (district_soato, code);
CREATE INDEX mahalla_of_point ON mahalla (point_id);
