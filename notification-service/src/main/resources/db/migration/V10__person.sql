-- What is known of an account: from its token, and as it has chosen. Nobody is here who never called this service; whoever
-- is missing gets what the defaults give.
create table person (
    user_id         uuid primary key,
    -- BCP 47: uz-Latn, uz-Cyrl, ru, en
    language        text        not null default 'uz-Latn',
    -- false while the language is the one of the token
    language_chosen boolean     not null default false,
    roles           text[]      not null default '{}',
    -- SOATO of the district or region an officer serves
    department      text,
    home_mahalla    text,
    home_district   text,
    home_region     text,
    -- rounded to three decimals, some hundred metres: where alerts by place find a home, and no better
    home_longitude  float8,
    home_latitude   float8,
    -- by the clock of Tashkent; from 22:00 to 07:00 goes over midnight
    quiet_from      time,
    quiet_to        time,
    digest          text        not null default 'NONE' check (digest in ('NONE', 'DAILY', 'WEEKLY')),
    least_severity  text        not null default 'UNKNOWN'
        check (least_severity in ('UNKNOWN', 'MINOR', 'MODERATE', 'SEVERE', 'EXTREME')),
    -- counts what the person has chosen, not what the token says
    version         bigint      not null default 1,
    updated_at      timestamptz not null,
    check ((quiet_from is null) = (quiet_to is null)),
    check ((home_longitude is null) = (home_latitude is null))
);

create index person_mahalla on person (home_mahalla) where home_mahalla is not null;
create index person_district on person (home_district) where home_district is not null;
create index person_region on person (home_region) where home_region is not null;
create index person_point on person (home_longitude, home_latitude) where home_longitude is not null;

-- What somebody follows beside their home: a mahalla by code, a district or region by SOATO, a topic by name.
create table follow (
    user_id uuid        not null,
    kind    text        not null check (kind in ('MAHALLA', 'DISTRICT', 'REGION', 'TOPIC')),
    target  text        not null,
    since   timestamptz not null,
    primary key (user_id, kind, target)
);

create index follow_target on follow (kind, target);
