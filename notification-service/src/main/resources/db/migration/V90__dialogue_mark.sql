-- How far the other side of a dialogue has read, for live streams. One row per inbox and appeal, moved to the next position of
-- the inbox with each mark: a stream that comes back gets the latest mark, once. No notification, nothing to list.
create table dialogue_mark (
    recipient text        not null,
    appeal_id uuid        not null,
    number    text        not null,
    reader    text        not null,
    up_to     int         not null,
    read_at   timestamptz not null,
    position  bigint      not null,
    primary key (recipient, appeal_id),
    constraint dialogue_mark_position unique (recipient, position)
);
