-- One incident with many reporters: their appeals are joined to the first one and keep their own threads (docs/adr/0022).
create extension if not exists pg_trgm;

create table appeal_joining (
  child_id   uuid        primary key references appeal (id),
  parent_id  uuid        not null references appeal (id),
  cause      text        not null,
  joined_at  timestamptz not null,
  joined_by  uuid,
  -- When the answer of the first one reached it, or it had ended by itself; null while it still waits for it.
  settled_at timestamptz,
  check (child_id <> parent_id)
);
create index appeal_joining_by_parent on appeal_joining (parent_id, child_id);
create index appeal_joining_waiting on appeal_joining (parent_id) where settled_at is null;

-- What an officer tells all reporters of an incident at once.
create table incident_update (
  id          uuid        primary key,
  parent_id   uuid        not null references appeal (id),
  author_id   uuid        not null,
  author_name text        not null,
  body        text        not null,
  written_at  timestamptz not null,
  finished_at timestamptz
);
create index incident_update_unfinished on incident_update (written_at) where finished_at is null;
create index incident_update_by_parent on incident_update (parent_id, id);

-- Whom it has reached: the key refuses a second time.
create table incident_update_reached (
  update_id   uuid not null references incident_update (id),
  appeal_id   uuid not null references appeal (id),
  message_seq int  not null,
  primary key (update_id, appeal_id)
);

-- Appeals near a point.
create index appeal_by_point on appeal (lat, lon) where lat is not null;
