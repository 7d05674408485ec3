-- Names of regions, districts and mahallas under their registry keys, like 'district:1726266'.
create table place_name (
    key     text primary key,
    uz_latn text   not null,
    uz_cyrl text   not null,
    ru      text   not null,
    en      text   not null,
    version bigint not null
);
