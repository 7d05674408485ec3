-- The history of appeals by month (docs/adr/0004: versions follow one another without a gap; the row of the appeal and the
-- outbox see to that, for a key over all months would have to leave the moment out). Its last months are written, the older
-- ones only read, and whole years can be moved away. Nothing is ever refused: what belongs to no month yet stands in the
-- default partition, and moves when its month is made.

alter table appeal_history rename to appeal_history_in_one;
alter table appeal_history_in_one rename constraint appeal_history_pkey to appeal_history_in_one_pkey;

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
  primary key (appeal_id, version, occurred_at)
) partition by range (occurred_at);
create table appeal_history_default partition of appeal_history default;

-- From the first month that there is one of to the next one; the job goes on from there.
select make_month_partitions('appeal_history', first.day, 1 + cast(
  extract(year from age(next.month, first.month)) * 12 + extract(month from age(next.month, first.month)) as integer))
from (select coalesce(min(occurred_at), now()) at time zone 'UTC' as at from appeal_history_in_one) as oldest,
  lateral (select cast(at as date) as day, date_trunc('month', at) as month) as first,
  lateral (select date_trunc('month', now() at time zone 'UTC') + interval '1 month' as month) as next;

insert into appeal_history (appeal_id, version, type, occurred_at, actor_kind, actor_id, actor_name, detail, words)
select appeal_id, version, type, occurred_at, actor_kind, actor_id, actor_name, detail, words from appeal_history_in_one;
drop table appeal_history_in_one;
