-- Applications that developers have made for themselves. The realm keeps their secrets.
create table sandbox_client (
    id                uuid primary key,
    owner_id          uuid        not null,
    name              text        not null,
    client_id         text        not null unique,
    realm_id          text        not null unique,
    account_id        uuid        not null unique,
    scopes            text[]      not null,
    created_at        timestamptz not null,
    secret_changed_at timestamptz not null,
    constraint sandbox_client_name_once unique (owner_id, name)
);
