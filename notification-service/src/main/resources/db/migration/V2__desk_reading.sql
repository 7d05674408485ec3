-- A duty desk has many readers and each has read different things: what one officer read stays unread for the next.
create table desk_reading (
    reader          uuid        not null,
    notification_id uuid        not null references notification (id) on delete cascade,
    read_at         timestamptz not null,
    primary key (reader, notification_id)
);

-- "Read all" of one officer at one desk: everything up to this position.
create table desk_mark (
    reader     uuid        not null,
    recipient  text        not null,
    read_up_to bigint      not null,
    read_at    timestamptz not null,
    primary key (reader, recipient)
);
