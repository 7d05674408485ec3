-- What is published of a quarter (docs/adr/0029): made once, when the quarter is over, and never changed. A number that is
-- withheld isn't stored either.
create table open_data_edition (
  quarter text        primary key,
  made_at timestamptz not null
);

create table open_data_cell (
  quarter        text   not null references open_data_edition (quarter) on delete cascade,
  district_soato text   not null,
  mahalla_code   text   not null, -- ALL: the whole district; UNKNOWN: only the district is known
  kind           text   not null, -- ALL: of every kind
  received       bigint,
  lat            double precision,
  lon            double precision,
  primary key (quarter, district_soato, mahalla_code, kind)
);
