-- One row per event, with the version of the appeal it led to. Facts in detail, people's own words apart in words.

create table appeal_history (
  appeal_id   uuid        not null references appeal (id),
  version     bigint      not null,
  type        text        not null,
  occurred_at timestamptz not null,
  actor_kind  text        not null,
  actor_id    uuid,
  actor_name  text,
  detail      jsonb       not null,
  words       text,
  primary key (appeal_id, version)
);
