-- That a resident answered an announcement, and how: the words of an appeal go to appeals-service, those of a tip rest here,
-- encrypted.
create table announcement_reply (
    id              uuid primary key,
    announcement_id uuid        not null references announcement (id),
    author          uuid        not null,
    kind            text        not null check (kind in ('APPEAL', 'TIP')),
    text            bytea,
    latitude        float8,
    longitude       float8,
    created_at      timestamptz not null,
    check ((kind = 'TIP') = (text is not null))
);

create index announcement_reply_newest on announcement_reply (announcement_id, created_at desc, id desc);
create index announcement_reply_author on announcement_reply (author, created_at);
