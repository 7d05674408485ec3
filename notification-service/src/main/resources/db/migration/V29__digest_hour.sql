-- The digest comes at eight in the morning, by the clock of Tashkent.
create or replace function digest_at(who person, at timestamptz) returns timestamptz
    language sql immutable parallel safe
    as $$
    select case who.digest
        when 'WEEKLY' then (date_trunc('week', (at at time zone 'Asia/Tashkent') - interval '8 hours')
            + interval '7 days 8 hours') at time zone 'Asia/Tashkent'
        else (date_trunc('day', (at at time zone 'Asia/Tashkent') - interval '8 hours')
            + interval '1 day 8 hours') at time zone 'Asia/Tashkent'
    end
    $$;
