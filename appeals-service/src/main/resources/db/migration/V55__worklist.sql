-- Lists of officers (docs/adr/0028): an index for each way in, and the words of an appeal apart from it, so that a change of
-- its state never touches them.

-- By the law's clock, per state; covers what counting needs.
create index appeal_by_deadline on appeal (department_soato, status, due_at, id)
  include (kind, against_inspector_id, against_user_id, district_soato);
create index appeal_by_status on appeal (department_soato, status, id desc);

-- Which spellings are the same: the rules of the registry's names (docs/adr/0017), for running text.
create function words_key(words text) returns text language sql immutable strict parallel safe as
$$
  with letters as (
    select translate(
             lower(normalize(words, NFC) collate pg_c_utf8),
             'абвгғдезийкқлмнопрстуўфхҳыэцәөүңqxuwáóúıǵńöüъь''`´‘’ʻʼʹ′‛ʽ',
             'abvggdeziykklmnoprstoofhhiesaoonkhovaooignoo') as key
  ), sounds as (
    select replace(replace(replace(replace(replace(replace(replace(replace(replace(
             key, 'ё', 'yo'), 'ю', 'yo'), 'я', 'ya'), 'ч', 'ch'), 'ш', 'sh'), 'щ', 'sh'), 'ж', 'j'), 'dj', 'j'), 'ye', 'e') as key
    from letters
  )
  select btrim(regexp_replace(regexp_replace(key, '([a-z])\1+', '\1', 'g'), '[^a-z0-9]+', ' ', 'g')) from sounds
$$;

-- The words and the number; in capitals, which no word has: the department in charge, its region, the month in which the key was made.
create function words_of(id uuid, number text, body text, department text) returns tsvector
language sql immutable parallel safe as
$$
  select array_to_tsvector(array(
    select distinct left(word, 60)
    from unnest(string_to_array(coalesce(words_key(number || ' ' || coalesce(body, '')), ''), ' ')) as word
    where word <> ''
    union all
    values ('R' || left(department, 4)), ('D' || department),
           ('M' || coalesce(to_char(uuid_extract_timestamp(id) at time zone 'Asia/Tashkent', 'YYYYMM'), ''))))
$$;

-- What is asked for: every word, or what begins with it. Null when there is no letter or digit in it.
create function words_asked(words text) returns tsquery language sql immutable strict parallel safe as
$$
  select cast(string_agg(left(word, 60) || ':*', ' & ') as tsquery)
  from (select distinct word from unnest(string_to_array(words_key(words), ' ')) as word where word <> '') as asked
$$;

create table appeal_words (
  appeal_id uuid primary key references appeal (id) on delete cascade,
  words     tsvector not null
);
create index appeal_words_index on appeal_words using gin (words);

create function appeal_words_kept() returns trigger language plpgsql as
$$
begin
  insert into appeal_words (appeal_id, words)
  values (new.id, words_of(new.id, new.number, new.body, new.department_soato))
  on conflict (appeal_id) do update set words = excluded.words;
  return null;
end
$$;

create trigger appeal_words_of_new after insert on appeal for each row execute function appeal_words_kept();
create trigger appeal_words_of_changed after update of number, body, department_soato on appeal for each row
  when (old.number is distinct from new.number or old.body is distinct from new.body
        or old.department_soato is distinct from new.department_soato)
  execute function appeal_words_kept();

insert into appeal_words (appeal_id, words) select id, words_of(id, number, body, department_soato) from appeal;
