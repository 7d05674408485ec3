-- Search doesn't care about script, apostrophe, case or little slips (docs/adr/0017). name_key is the one place that says
-- which spellings count as the same: the columns and the question both go through it, nothing of it lives in the services.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$
    WITH letters AS (
        -- one letter for one letter; what scripts and languages mix up falls together (ў у o u, қ к q k, ҳ х h x);
        -- signs that stand behind a letter (apostrophes in all their shapes, ъ, ь) are dropped: they have no partner here
        SELECT translate(
                   lower(normalize(name, NFC) COLLATE pg_c_utf8),
                   'абвгғдезийкқлмнопрстуўфхҳыэцәөүңqxuwáóúıǵńöüъь''`´‘’ʻʼʹ′‛ʽ',
                   'abvggdeziykklmnoprstoofhhiesaoonkhovaooignoo') AS key
    ), sounds AS (
        SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(
                   key, 'ё', 'yo'), 'ю', 'yo'), 'я', 'ya'), 'ч', 'ch'), 'ш', 'sh'), 'щ', 'sh'), 'ж', 'j'), 'dj', 'j'), 'ye', 'e') AS key
          FROM letters
    ), words AS (
        SELECT btrim(regexp_replace(regexp_replace(key, '([a-z])\1+', '\1', 'g'), '[^a-z0-9]+', ' ', 'g')) AS key
          FROM sounds
    )
    -- what every mahalla is called tells none apart
    SELECT coalesce(
               nullif(btrim(regexp_replace(regexp_replace(key,
                   '\m(mfy|mahala|mahalasi|mahalya|mahali|mahalinskiy)\M', '', 'g'), ' +', ' ', 'g')), ''),
               key)
      FROM words
$$;

-- The names of a state, one behind the other: what is asked may be like any of them.
ALTER TABLE mahalla_period
    ADD COLUMN search_key text NOT NULL GENERATED ALWAYS AS (
        name_key(name_uz_latn) || '|' || name_key(name_uz_cyrl) || '|' || name_key(name_ru) || '|' || name_key(name_en)
    ) STORED;

CREATE INDEX mahalla_period_by_name ON mahalla_period USING gin (search_key gin_trgm_ops);
CREATE INDEX mahalla_code_by_code ON mahalla_code (code);
