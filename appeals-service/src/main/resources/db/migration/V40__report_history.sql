-- Crime reports, tips and alarms are no appeals under the law and keep registers of their own. What happened to any of them:
-- one row per event, with the version it led to. Facts only, never words.

create table report_history (
  subject_id  uuid        not null,
  version     bigint      not null,
  type        text        not null,
  occurred_at timestamptz not null,
  actor_kind  text        not null,
  actor_id    uuid,
  actor_name  text,
  detail      jsonb       not null,
  primary key (subject_id, version)
);

create function refuse_deletion() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never deleted', tg_table_name using errcode = 'restrict_violation';
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger report_history_stays before delete on report_history for each row execute function refuse_deletion();
create trigger report_history_is_not_emptied before truncate on report_history execute function refuse_deletion();
create trigger report_history_is_not_rewritten before update on report_history for each row execute function refuse_change();
