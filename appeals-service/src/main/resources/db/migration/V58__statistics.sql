-- Figures of appeals (O‘RQ-445 article 35; docs/adr/0029). What an appeal adds to which day is said in one view; the months of
-- the districts are counted from it again whenever an appeal of theirs has changed.

create function tashkent_day(at timestamptz) returns date language sql immutable parallel safe as
$$ select cast(at at time zone 'Asia/Tashkent' as date) $$;

create view appeal_fact as
  select id, district_soato, mahalla_code, kind, registered_on as day, 'RECEIVED' as figure, 0 as value from appeal
  union all
  -- the end: an answer by its outcome, else the state it ended in
  select id, district_soato, mahalla_code, kind, tashkent_day(coalesce(answered_at, ended_at)),
         coalesce(answer_outcome, status), 0
  from appeal where coalesce(answered_at, ended_at) is not null
  union all
  -- considered is what was answered and sent (article 27)
  select id, district_soato, mahalla_code, kind, tashkent_day(coalesce(answered_at, ended_at)), 'CONSIDERED', 0
  from appeal where coalesce(answered_at, ended_at) is not null and answered_at is not null and answer_sent_at is not null
  union all
  select id, district_soato, mahalla_code, kind, tashkent_day(coalesce(answered_at, ended_at)), 'DAYS',
         tashkent_day(answered_at) - registered_on
  from appeal where coalesce(answered_at, ended_at) is not null and answered_at is not null
  union all
  select id, district_soato, mahalla_code, kind, tashkent_day(coalesce(answered_at, ended_at)), 'LATE', 0
  from appeal where coalesce(answered_at, ended_at) is not null and answered_at > due_at
  union all
  select id, district_soato, mahalla_code, kind, tashkent_day(coalesce(answered_at, ended_at)), 'RATED', rating_score
  from appeal where coalesce(answered_at, ended_at) is not null and rating_score is not null;

create index appeal_by_registration on appeal (district_soato, registered_on);
create index appeal_by_end on appeal (district_soato, tashkent_day(coalesce(answered_at, ended_at)))
  where coalesce(answered_at, ended_at) is not null;

create table statistics_month (
  district_soato text   not null,
  month          date   not null,
  kind           text   not null,
  figure         text   not null,
  value          int    not null,
  count          bigint not null,
  primary key (district_soato, month, kind, figure, value)
);

-- Which months of a district have to be counted again. Marks are only added: filings never wait for one another here.
create table statistics_mark (
  id             bigint generated always as identity primary key,
  district_soato text not null,
  month          date not null
);

create function statistics_mark_days(district text, registered_on date, ended_at timestamptz) returns void
language sql as
$$
  insert into statistics_mark (district_soato, month)
  select distinct district, cast(date_trunc('month', day) as date)
  from (values (registered_on), (tashkent_day(ended_at))) as days (day) where day is not null
$$;

create function statistics_marked() returns trigger language plpgsql as
$$
begin
  if tg_op <> 'DELETE' then
    perform statistics_mark_days(new.district_soato, new.registered_on, coalesce(new.answered_at, new.ended_at));
  end if;
  if tg_op = 'DELETE' or (tg_op = 'UPDATE' and (old.district_soato, old.registered_on,
       coalesce(old.answered_at, old.ended_at)) is distinct from (new.district_soato, new.registered_on,
       coalesce(new.answered_at, new.ended_at))) then
    perform statistics_mark_days(old.district_soato, old.registered_on, coalesce(old.answered_at, old.ended_at));
  end if;
  return null;
end
$$;

create trigger statistics_of_new after insert or delete on appeal for each row execute function statistics_marked();
create trigger statistics_of_changed after update on appeal for each row
  when ((old.district_soato, old.kind, old.registered_on, old.due_at, old.status, old.answer_outcome, old.answered_at,
         old.answer_sent_at, old.ended_at, old.rating_score)
        is distinct from
        (new.district_soato, new.kind, new.registered_on, new.due_at, new.status, new.answer_outcome, new.answered_at,
         new.answer_sent_at, new.ended_at, new.rating_score))
  execute function statistics_marked();

-- Counts the marked months again; the marks go in the same transaction. One at a time: a caller who finds another at work
-- leaves it to them.
create function statistics_counted(most int) returns int language plpgsql as
$$
declare
  cell  record;
  cells int := 0;
begin
  if not pg_try_advisory_xact_lock(1400, 1) then
    return 0;
  end if;
  for cell in
    with chosen as materialized (
      select distinct district_soato, month from (
        select district_soato, month from statistics_mark order by id limit 10000) as oldest
      limit most),
    taken as (
      delete from statistics_mark m using chosen c where m.district_soato = c.district_soato and m.month = c.month
      returning m.district_soato, m.month)
    select distinct district_soato as district, month, cast(month + interval '1 month' as date) as next from taken
  loop
    delete from statistics_month m where m.district_soato = cell.district and m.month = cell.month;
    insert into statistics_month
    select cell.district, cell.month, f.kind, f.figure, f.value, count(*)
    from appeal_fact f where f.district_soato = cell.district and f.day >= cell.month and f.day < cell.next
    group by 3, 4, 5;
    cells := cells + 1;
  end loop;
  return cells;
end
$$;

insert into statistics_mark (district_soato, month)
select district_soato, cast(date_trunc('month', day) as date) from appeal_fact group by 1, 2;
