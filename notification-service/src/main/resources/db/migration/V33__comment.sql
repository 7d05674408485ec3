-- What signed-in people write under announcements. Nobody but its author and the press officers of the department sees one
-- before it is approved. Of its author everybody sees the chosen name only.
create table comment (
    id              uuid primary key,
    announcement_id uuid        not null references announcement (id),
    author          uuid        not null,
    display_name    text        not null,
    text            text        not null,
    state           text        not null check (state in ('WAITING', 'APPROVED', 'REJECTED', 'DELETED')),
    decided_by      uuid,
    reason          text,
    reports         int         not null default 0,
    version         bigint      not null default 1,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);

create index comment_shown on comment (announcement_id, created_at desc, id desc) where state = 'APPROVED';
create index comment_queue on comment (created_at, id) where state = 'WAITING' or (state = 'APPROVED' and reports > 0);
create index comment_author on comment (author, created_at);

-- Who found a comment abusive: each reader once.
create table comment_report (
    comment_id  uuid        not null references comment (id) on delete cascade,
    reporter    uuid        not null,
    reason      text        not null check (reason in ('INSULT', 'PERSONAL_DATA', 'VIOLENCE', 'SPAM', 'OTHER')),
    reported_at timestamptz not null,
    primary key (comment_id, reporter)
);
