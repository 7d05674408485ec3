-- A recipient is 'user:<uuid>' or 'desk:<soato>'. The head row is locked by every write to that recipient until
-- commit, so positions become visible in their order: whoever has read up to a position misses nothing below it.
create table inbox_head (
    recipient     text primary key,
    last_position bigint not null
) with (fillfactor = 50);

-- Parameters are codes, numbers and dates, never personal data; the words are made when somebody reads.
create table notification (
    id         uuid primary key,
    recipient  text        not null,
    position   bigint      not null,
    topic      text        not null,
    priority   text        not null,
    template   text        not null,
    parameters jsonb       not null,
    appeal_id  uuid,
    event_id   uuid        not null,
    created_at timestamptz not null,
    read_at    timestamptz,
    constraint notification_position unique (recipient, position),
    constraint notification_once unique (recipient, event_id, template)
);

create index notification_newest on notification (recipient, created_at desc, id desc);
create index notification_unread on notification (recipient, position) where read_at is null;
