-- Appeals of some two years in all 206 districts, one in twenty in Yunusobod; set-based, without triggers. Statements are
-- separated by a line of two dashes. ${count}: how many.
set session_replication_role = replica
--
create temporary table index_of as
select indexdef from pg_indexes i
where tablename in ('appeal', 'appeal_words')
  and not exists (select 1 from pg_constraint c where c.conname = i.indexname)
--
do $$
declare
  name text;
begin
  for name in
    select indexname from pg_indexes i
    where tablename in ('appeal', 'appeal_words')
      and not exists (select 1 from pg_constraint c where c.conname = i.indexname)
  loop
    execute 'drop index ' || name;
  end loop;
end
$$
--
create temporary table sentence as
select row_number() over () - 1 as no, body, words_of(gen_random_uuid(), '', body, '') as words
from (values ('Koʻchamizdagi chiroqlar bir haftadan beri yonmaydi'), ('Qoʻshnilar tunda qattiq shovqin qiladi'),
             ('Ҳовлимизда чиқинди икки ҳафтадан бери олиб кетилмаяпти'), ('Во дворе нашего дома не горят фонари'),
             ('Maktab oldida mashinalar juda tez yuradi'), ('Itlar toʻdasi bolalarga hujum qildi'),
             ('Уйимиз олдидаги йўл таъмирталаб'), ('Podʼyezd eshigi buzilgan, notanish odamlar kiradi')) as said (body)
--
create temporary table drawn as
select n, uuidv7(make_interval(secs => -(${count} - n) * (63072000.0 / ${count}))) as id,
       case when n % 20 = 0 then '1726266' else soatos[1 + (hashint4(n) & 2147483647) % array_length(soatos, 1)] end as district,
       lpad((1 + (hashint4(n + 7) & 2147483647) % 46)::text, 3, '0') as mahalla,
       (hashint4(n + 13) & 2147483647) % 1000 as dice,
       now() - make_interval(secs => (${count} - n) * (63072000.0 / ${count})) as filed_at
from generate_series(1, ${count}) as n, (select array_agg(soato order by soato) as soatos from registry_district) as known
--
insert into appeal (id, number, kind, declared_kind, form, status, body, mahalla_code, district_soato, department_soato,
  applicant_id, applicant_kind, executor_kind, executor_inspector_id, executor_user_id, routing_reason, filed_at,
  registered_on, term_starts_on, due_on, due_at, deadline_reason, answer_outcome, answer_body, answer_signed_by,
  answer_signer_name, answered_at, ended_at, rating_score, rated_at, message_count, version, category_id)
select id, 'B' || n || '-' || district, kind, kind, 'ELECTRONIC',
  case when answered then 'ANSWERED'
       when age < interval '14 days' or dice < 4 then case when dice % 3 = 0 then 'REGISTERED' else 'ASSIGNED' end
       when dice < 930 then 'FORWARDED' when dice < 940 then 'RETURNED' when dice < 960 then 'LEFT_UNCONSIDERED'
       when dice < 970 then 'TERMINATED' else 'WITHDRAWN' end,
  body || ', ' || n || '-uy', district || mahalla, district, district, md5('citizen' || n % 300000)::uuid, 'INDIVIDUAL',
  'INSPECTOR', md5('inspector' || district || mahalla)::uuid, md5('account' || district || mahalla)::uuid,
  'PRIMARY_INSPECTOR', filed_at, day, day, day + 15, (day + 16)::timestamp at time zone 'Asia/Tashkent' - interval '1 second',
  'TERM_OF_LAW',
  case when answered then (array['SATISFIED', 'EXPLAINED', 'REFUSED'])[1 + dice % 3] end,
  case when answered then 'Koʻrib chiqildi.' end,
  case when answered then md5('account' || district || mahalla)::uuid end, case when answered then 'Inspektor' end,
  case when answered then filed_at + make_interval(days => dice % 17) end,
  case when not answered and age >= interval '14 days' and dice >= 900 then filed_at + interval '3 days' end,
  case when answered and dice % 4 = 0 then 1 + dice % 5 end,
  case when answered and dice % 4 = 0 then filed_at + interval '18 days' end, 0, 3,
  case when dice % 10 > 0 then ('c0000000-0000-4000-8000-' || lpad((1 + n % 18)::text, 12, '0'))::uuid end
from (select d.*, s.body, now() - filed_at as age, (filed_at at time zone 'Asia/Tashkent')::date as day,
             (array['APPLICATION', 'COMPLAINT', 'APPLICATION', 'PROPOSAL'])[1 + dice % 4] as kind,
             (now() - filed_at >= interval '14 days' and dice >= 4 and dice < 900) as answered
      from drawn d join sentence s on s.no = d.n % 8) as appeals
--
insert into appeal_words (appeal_id, words)
select d.id, s.words || array_to_tsvector(array[d.n::text, 'uy', 'R' || left(d.district, 4), 'D' || d.district,
         'M' || to_char(d.filed_at at time zone 'Asia/Tashkent', 'YYYYMM')])
from drawn d join sentence s on s.no = d.n % 8
--
do $$
declare
  definition text;
begin
  for definition in select indexdef from index_of loop
    execute definition;
  end loop;
end
$$
--
set session_replication_role = origin
--
vacuum analyze appeal
--
vacuum analyze appeal_words
