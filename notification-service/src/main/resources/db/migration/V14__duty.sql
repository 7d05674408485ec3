-- Accounts of inspectors, and the assignments that they may have to hear of: told is false until they did.
create table inspector_account (
    inspector_id uuid primary key,
    user_id      uuid   not null,
    version      bigint not null
);

create table duty (
    assignment_id uuid primary key,
    inspector_id  uuid    not null,
    mahalla_code  text    not null,
    role          text    not null,
    valid_from    date    not null,
    valid_to      date,
    version       bigint  not null,
    event_id      uuid    not null,
    told          boolean not null
);

create index duty_untold on duty (inspector_id) where not told;
