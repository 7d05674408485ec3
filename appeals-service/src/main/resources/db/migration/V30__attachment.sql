-- Files that people attach: what is known of them, and where in the store their bytes are.

create table attachment (
  id              uuid primary key,
  uploader_id     uuid        not null,
  name            text        not null,
  declared_type   text        not null,
  size            bigint      not null check (size > 0),
  received        bigint      not null default 0 check (received between 0 and size),
  state           text        not null,
  reason          text,
  media_type      text,
  stored_size     bigint,
  sha256          text,
  original_sha256 text,
  object_key      text,
  thumbnail_key   text,
  attempts        int         not null default 0,
  -- When it is to be looked at; whoever looks puts it off first, so that a second one doesn't.
  due_at          timestamptz,
  owner_kind      text,
  owner_id        uuid,
  owner_seq       int,
  owner_position  int,
  bound_at        timestamptz,
  created_at      timestamptz not null,
  touched_at      timestamptz not null,
  check ((owner_kind is null) = (owner_id is null)),
  check ((owner_kind is null) = (owner_seq is null)),
  check ((state = 'REFUSED') = (reason is not null)),
  check (state <> 'READY' or (object_key is not null and media_type is not null and sha256 is not null))
);
create index attachment_of_uploader on attachment (uploader_id, created_at);
create index attachment_of_owner on attachment (owner_kind, owner_id, owner_seq) where owner_id is not null;
create index attachment_due on attachment (due_at) where state in ('CHECKING', 'QUARANTINED');
create index attachment_loose on attachment (touched_at) where owner_id is null;

-- The bytes of an upload under way, piece by piece in the order of their arrival.
create table attachment_part (
  attachment_id uuid   not null references attachment (id) on delete cascade,
  position      bigint not null,
  size          bigint not null check (size > 0),
  object_key    text   not null,
  primary key (attachment_id, position)
);
