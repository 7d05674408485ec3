-- One word to many people. GATHERING: its members are being written; RUNNING: members become notifications, chunk by
-- chunk; DONE: every member has theirs; CANCELLED: the rest gets none. lane: 0 alarm, 1 alert, 2 appeal and task, 3 news.
create table dispatch (
    id              uuid primary key,
    kind            text        not null check (kind in ('ANNOUNCEMENT', 'ALERT', 'CANCELLATION')),
    announcement_id uuid        not null,
    topic           text        not null,
    priority        text        not null,
    lane            smallint    not null check (lane between 0 and 3),
    template        text        not null,
    parameters      jsonb       not null,
    expires_at      timestamptz,
    state           text        not null check (state in ('GATHERING', 'RUNNING', 'DONE', 'CANCELLED')),
    audience        bigint      not null default 0,
    created_at      timestamptz not null,
    planned_at      timestamptz,
    finished_at     timestamptz,
    completed_at    timestamptz
);
create index dispatch_open on dispatch (lane, created_at) where completed_at is null;
create index dispatch_announcement on dispatch (announcement_id, created_at);

create table dispatch_member (
    dispatch_id uuid not null references dispatch (id) on delete cascade,
    user_id     uuid not null,
    primary key (dispatch_id, user_id)
);

-- Members from first_user to last_user become notifications in one transaction, which also marks the chunk.
create table dispatch_chunk (
    dispatch_id uuid     not null references dispatch (id) on delete cascade,
    no          integer  not null,
    first_user  uuid     not null,
    last_user   uuid     not null,
    members     integer  not null,
    state       text     not null default 'WAITING' check (state in ('WAITING', 'DONE', 'CANCELLED')),
    done_at     timestamptz,
    primary key (dispatch_id, no)
);
create index dispatch_chunk_waiting on dispatch_chunk (dispatch_id, no) where state = 'WAITING';
