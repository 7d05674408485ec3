-- Which spellings count as the same (docs/adr/0017), for every service that compares words of people: lower case, Cyrillic to
-- Latin letters, apostrophes and signs dropped, what scripts and languages mix up folded together, doubled letters single.
CREATE FUNCTION spelling_key(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$
    WITH letters AS (
        -- one letter for one letter (ў у o u, қ к q k, ҳ х h x); signs that stand behind a letter have no partner here
        SELECT translate(
                   lower(normalize(words, NFC) COLLATE pg_c_utf8),
                   'абвгғдезийкқлмнопрстуўфхҳыэцәөүңqxuwáóúıǵńöüъь''`´‘’ʻʼʹ′‛ʽ',
                   'abvggdeziykklmnoprstoofhhiesaoonkhovaooignoo') AS key
    ), sounds AS (
        SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(
                   key, 'ё', 'yo'), 'ю', 'yo'), 'я', 'ya'), 'ч', 'ch'), 'ш', 'sh'), 'щ', 'sh'), 'ж', 'j'), 'dj', 'j'), 'ye', 'e') AS key
          FROM letters
    )
    SELECT btrim(regexp_replace(regexp_replace(key, '([a-z])\1+', '\1', 'g'), '[^a-z0-9]+', ' ', 'g'))
      FROM sounds
$$;
