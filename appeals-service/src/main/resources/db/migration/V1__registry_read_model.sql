-- What this service knows of the registry, from the topic registry.v1 alone. No foreign keys: entities arrive in any order.

create table registry_region (
  soato        text primary key,
  name_uz_latn text   not null,
  name_uz_cyrl text   not null,
  name_ru      text   not null,
  name_en      text   not null,
  version      bigint not null
);

create table registry_district (
  soato        text primary key,
  region_soato text   not null,
  kind         text   not null,
  name_uz_latn text   not null,
  name_uz_cyrl text   not null,
  name_ru      text   not null,
  name_en      text   not null,
  version      bigint not null
);

create table registry_point (
  id             uuid primary key,
  district_soato text   not null,
  name_uz_latn   text   not null,
  name_uz_cyrl   text   not null,
  name_ru        text   not null,
  name_en        text   not null,
  version        bigint not null
);

create table registry_mahalla (
  code           text primary key,
  district_soato text   not null,
  point_id       uuid,
  name_uz_latn   text   not null,
  name_uz_cyrl   text   not null,
  name_ru        text   not null,
  name_en        text   not null,
  boundary       jsonb,
  valid_from     date,
  valid_to       date,
  version        bigint not null
);

create table registry_inspector (
  id        uuid primary key,
  user_id   uuid    not null,
  full_name text    not null,
  rank      text    not null,
  point_id  uuid    not null,
  senior    boolean not null,
  active    boolean not null,
  version   bigint  not null
);
create index registry_inspector_by_user on registry_inspector (user_id);
create index registry_senior_by_point on registry_inspector (point_id) where senior and active;

create table registry_assignment (
  id           uuid primary key,
  inspector_id uuid   not null,
  mahalla_code text   not null,
  role         text   not null,
  valid_from   date   not null,
  valid_to     date,
  version      bigint not null
);
create index registry_assignment_by_mahalla on registry_assignment (mahalla_code);
create index registry_assignment_by_inspector on registry_assignment (inspector_id);

-- Rises with every change of a mahalla; each replica draws its map anew when it has risen.
create table registry_revision (
  only_row boolean primary key default true check (only_row),
  revision bigint not null
);
insert into registry_revision (revision) values (0);
