-- Alarms: somebody needs help now. Where they are and what they say is encrypted, bound to the row.

create table alarm (
  id                uuid primary key,
  desk_soato        text        not null,
  mahalla_code      text,
  raised_by         uuid        not null,
  caller_name       bytea,
  place             bytea,
  words             bytea,
  status            text        not null,
  level             int         not null check (level between 0 and 2),
  escalate_at       timestamptz,
  raised_at         timestamptz not null,
  handed_over_at    timestamptz,
  open_streams      int         not null,
  acknowledged_by   uuid,
  acknowledger_name text,
  acknowledged_at   timestamptz,
  ended             text,
  ended_by          uuid,
  ended_note        bytea,
  ended_at          timestamptz,
  version           bigint      not null,
  check (status = 'RAISED' or escalate_at is null),
  check ((status = 'RAISED') = (acknowledged_at is null)),
  check ((status = 'ENDED') = (ended_at is not null))
);
create index alarm_of_desk on alarm (desk_soato text_pattern_ops, id desc);
create index alarm_of_caller on alarm (raised_by, id desc);
create index alarm_unheard on alarm (escalate_at) where escalate_at is not null;

create trigger alarm_stays before delete on alarm for each row execute function refuse_deletion();
create trigger alarm_is_not_emptied before truncate on alarm execute function refuse_deletion();
