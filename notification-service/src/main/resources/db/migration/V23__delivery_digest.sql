-- Mails that wait to be gathered into one: due at the reader's next digest, in the morning by the clock of Tashkent, once a
-- day or on Mondays.
alter table delivery add column digest boolean not null default false;

create function digest_at(who person, at timestamptz) returns timestamptz
    language sql immutable parallel safe
    as $$
    select case who.digest
        when 'WEEKLY' then (date_trunc('week', (at at time zone 'Asia/Tashkent') - interval '9 hours')
            + interval '7 days 9 hours') at time zone 'Asia/Tashkent'
        else (date_trunc('day', (at at time zone 'Asia/Tashkent') - interval '9 hours')
            + interval '1 day 9 hours') at time zone 'Asia/Tashkent'
    end
    $$;
