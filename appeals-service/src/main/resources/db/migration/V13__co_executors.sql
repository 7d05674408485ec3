-- Inspectors who work on an appeal beside the executor, who leads (article 24). Article 25 holds for them too; it looks at two
-- tables, so a trigger at the end of the transaction says it.

create table appeal_co_executor (
  appeal_id             uuid not null references appeal (id),
  executor_inspector_id uuid not null,
  executor_user_id      uuid not null,
  executor_point_id     uuid,
  executor_district     text,
  executor_kind         text not null check (executor_kind = 'INSPECTOR'),
  primary key (appeal_id, executor_inspector_id)
);
create index appeal_co_executor_by_user on appeal_co_executor (executor_user_id);

create function no_co_executor_complained_about() returns trigger language plpgsql as $$
declare
  changed uuid;
begin
  if tg_table_name = 'appeal' then changed := new.id; else changed := new.appeal_id; end if;
  if exists (
    select 1 from appeal a join appeal_co_executor c on c.appeal_id = a.id
    where a.id = changed
      and (c.executor_inspector_id = a.against_inspector_id
           or c.executor_user_id = a.against_user_id
           or c.executor_user_id = a.against_decider
           or c.executor_point_id = a.against_point_id
           or left(coalesce(c.executor_district, a.against_department), length(a.against_department)) = a.against_department))
  then
    raise exception 'co-executor complained about' using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger never_beside_the_one_complained_about
  after insert or update on appeal_co_executor deferrable initially deferred
  for each row execute function no_co_executor_complained_about();
create constraint trigger never_with_a_co_executor_complained_about
  after update of against_inspector_id, against_user_id, against_decider, against_point_id, against_department on appeal
  deferrable initially deferred
  for each row
  when (old.against_inspector_id is distinct from new.against_inspector_id
        or old.against_user_id is distinct from new.against_user_id
        or old.against_decider is distinct from new.against_decider
        or old.against_point_id is distinct from new.against_point_id
        or old.against_department is distinct from new.against_department)
  execute function no_co_executor_complained_about();
