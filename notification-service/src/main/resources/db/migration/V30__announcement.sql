-- An announcement of the information centre. content is what is published, draft what is being worked on: before the first
-- publication there is only the draft, afterwards a draft is an update that still has to be approved. open: everybody may
-- read it; announcements for officers, exercises and tests are not open. version counts changes for If-Match, event_count
-- the events of announcements.v1, revision the published revisions.
create table announcement (
    id              uuid primary key,
    department      text        not null check (department ~ '^(\d{4}|\d{7})$'),
    kind            text        not null
        check (kind in ('NEWS', 'WARNING', 'ALERT', 'BRIEFING', 'WANTED', 'MISSING', 'GOOD_NEWS')),
    status          text        not null
        check (status in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'UPDATED', 'CANCELLED', 'EXPIRED')),
    open            boolean     not null default false,
    revision        int         not null default 0,
    version         bigint      not null,
    event_count     bigint      not null default 0,
    author          uuid        not null,
    content         jsonb,
    draft           jsonb,
    draft_author    uuid,
    draft_editor    uuid,
    draft_submitted boolean     not null default false,
    draft_approver  uuid,
    publish_at      timestamptz,
    published_at    timestamptz,
    changed_at      timestamptz,
    expires_at      timestamptz,
    end_reason      text,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint announcement_draft_has_editors
        check ((draft is null) = (draft_author is null) and (draft is null) = (draft_editor is null)),
    constraint announcement_four_eyes
        check (draft_approver is null or (draft_approver <> draft_author and draft_approver <> draft_editor)),
    constraint announcement_published_has_content
        check (status in ('DRAFT', 'IN_REVIEW', 'SCHEDULED') or content is not null or revision = 0)
);

create index announcement_newest on announcement (published_at desc, id desc) where open;
create index announcement_desk on announcement (department text_pattern_ops, created_at desc, id desc);
create index announcement_scheduled on announcement (publish_at) where status = 'SCHEDULED';
create index announcement_ending on announcement (expires_at) where status in ('PUBLISHED', 'UPDATED');

-- Every revision that was published, and the cancellation as the last one: the messages of CAP. Never changed.
create table announcement_revision (
    announcement_id uuid        not null references announcement (id),
    revision        int         not null,
    message         text        not null check (message in ('ALERT', 'UPDATE', 'CANCEL')),
    content         jsonb       not null,
    author          uuid        not null,
    editor          uuid        not null,
    approver        uuid,
    published_at    timestamptz not null,
    primary key (announcement_id, revision),
    constraint announcement_revision_four_eyes
        check (message = 'CANCEL' or (approver is not null and approver <> author and approver <> editor))
);

-- The published words by language. uz-Latn is always there.
create table announcement_text (
    announcement_id uuid not null references announcement (id),
    language        text not null check (language in ('uz-Latn', 'uz-Cyrl', 'ru', 'en')),
    headline        text not null,
    body            text not null,
    instruction     text,
    primary key (announcement_id, language)
);

create index announcement_text_words on announcement_text using gin (to_tsvector('simple', headline || ' ' || body));

-- Whom it concerns: regions and districts by SOATO, mahallas by code. direct: named by the audience or touched by its drawn
-- area; the others only contain such a place, so that a region's list shows what happens in its districts.
create table announcement_place (
    place           text    not null,
    announcement_id uuid    not null references announcement (id),
    direct          boolean not null,
    primary key (place, announcement_id)
);

create index announcement_place_of on announcement_place (announcement_id);

-- What became public, in the order of commits: the row of the head is locked until commit. Positions are the ids of the
-- public stream.
create table announcement_head (
    one           boolean primary key default true check (one),
    last_position bigint not null
);

insert into announcement_head (last_position) values (0);

create table announcement_change (
    position        bigint primary key,
    announcement_id uuid        not null references announcement (id),
    change          text        not null check (change in ('PUBLISHED', 'UPDATED', 'CANCELLED', 'EXPIRED')),
    revision        int         not null,
    at              timestamptz not null
);
