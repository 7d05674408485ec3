-- SOATO codes are strings: they are names, nobody calculates with them.
CREATE TABLE region (
    soato        text PRIMARY KEY CHECK (soato ~ '^\d{4}$'),
    iso          text   NOT NULL UNIQUE,
    name_uz_latn text   NOT NULL,
    name_uz_cyrl text   NOT NULL,
    name_ru      text   NOT NULL,
    name_en      text   NOT NULL,
    version      bigint NOT NULL CHECK (version >= 1)
);

CREATE TABLE district (
    soato        text PRIMARY KEY CHECK (soato ~ '^\d{7}$'),
    region_soato text   NOT NULL REFERENCES region,
    kind         text   NOT NULL CHECK (kind IN ('DISTRICT', 'CITY', 'CITY_DISTRICT')),
    name_uz_latn text   NOT NULL,
    name_uz_cyrl text   NOT NULL,
    name_ru      text   NOT NULL,
    name_en      text   NOT NULL,
    version      bigint NOT NULL CHECK (version >= 1),
    CHECK (starts_with(soato, region_soato))
);

CREATE INDEX district_of_region ON district (region_soato, soato);
