-- Figures by subject (O‘RQ-445 article 35; docs/adr/0029). The months that don't tell subjects apart stay, being much fewer
-- rows; they are the sums of those that do.

create or replace view appeal_fact as
  select id, district_soato, mahalla_code, kind, registered_on as day, 'RECEIVED' as figure, 0 as value, category_id from appeal
  union all
  select id, district_soato, mahalla_code, kind, tashkent_day(coalesce(answered_at, ended_at)),
         coalesce(answer_outcome, status), 0, category_id
  from appeal where coalesce(answered_at, ended_at) is not null
  union all
  select id, district_soato, mahalla_code, kind, tashkent_day(coalesce(answered_at, ended_at)), 'CONSIDERED', 0, category_id
  from appeal where coalesce(answered_at, ended_at) is not null and answered_at is not null and answer_sent_at is not null
  union all
  select id, district_soato, mahalla_code, kind, tashkent_day(coalesce(answered_at, ended_at)), 'DAYS',
         tashkent_day(answered_at) - registered_on, category_id
  from appeal where coalesce(answered_at, ended_at) is not null and answered_at is not null
  union all
  select id, district_soato, mahalla_code, kind, tashkent_day(coalesce(answered_at, ended_at)), 'LATE', 0, category_id
  from appeal where coalesce(answered_at, ended_at) is not null and answered_at > due_at
  union all
  select id, district_soato, mahalla_code, kind, tashkent_day(coalesce(answered_at, ended_at)), 'RATED', rating_score, category_id
  from appeal where coalesce(answered_at, ended_at) is not null and rating_score is not null;

create table statistics_category_month (
  district_soato text   not null,
  month          date   not null,
  category_id    uuid, -- null: none was chosen
  kind           text   not null,
  figure         text   not null,
  value          int    not null,
  count          bigint not null,
  unique nulls not distinct (district_soato, month, category_id, kind, figure, value)
);
create index statistics_category_month_of_area on statistics_category_month (district_soato text_pattern_ops, month);

create or replace function statistics_counted(most int) returns int language plpgsql as
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
    delete from statistics_category_month m where m.district_soato = cell.district and m.month = cell.month;
    insert into statistics_category_month
    select cell.district, cell.month, f.category_id, f.kind, f.figure, f.value, count(*)
    from appeal_fact f where f.district_soato = cell.district and f.day >= cell.month and f.day < cell.next
    group by 3, 4, 5, 6;
    insert into statistics_month
    select m.district_soato, m.month, m.kind, m.figure, m.value, sum(m.count)
    from statistics_category_month m where m.district_soato = cell.district and m.month = cell.month
    group by 1, 2, 3, 4, 5;
    cells := cells + 1;
  end loop;
  return cells;
end
$$;

insert into statistics_mark (district_soato, month)
select district_soato, cast(date_trunc('month', day) as date) from appeal_fact group by 1, 2;
