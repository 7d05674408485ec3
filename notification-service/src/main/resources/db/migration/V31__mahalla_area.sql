-- Where mahallas lie, from registry.v1: for audiences that are drawn on the map. The box finds candidates, the boundary
-- decides.
create table mahalla_area (
    code     text primary key,
    district text   not null,
    boundary jsonb,
    west     float8,
    south    float8,
    east     float8,
    north    float8,
    ended_on date,
    version  bigint not null
);

create index mahalla_area_district on mahalla_area (district);
create index mahalla_area_box on mahalla_area (west, east, south, north) where boundary is not null;
