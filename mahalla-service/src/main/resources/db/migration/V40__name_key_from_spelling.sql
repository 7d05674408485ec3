-- What spellings are the same is the platform's to say since other services compare words too; only what every mahalla is
-- called stays here. The keys are the same as before, so nothing has to be rebuilt.
CREATE OR REPLACE FUNCTION name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$
    SELECT coalesce(
               nullif(btrim(regexp_replace(regexp_replace(key,
                   '\m(mfy|mahala|mahalasi|mahalya|mahali|mahalinskiy)\M', '', 'g'), ' +', ' ', 'g')), ''),
               key)
      FROM (SELECT spelling_key(name) AS key) AS words
$$;
