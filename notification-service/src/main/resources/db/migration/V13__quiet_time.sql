-- When somebody may be disturbed who is not to be disturbed at a time: that time itself outside of their quiet hours, else
-- the end of these. One expression, so that the planner can put it into the statement that asks.
create function quiet_until(who person, at timestamptz) returns timestamptz
    language sql immutable parallel safe
    as $$
    select case
        when who.quiet_from is null or who.quiet_from = who.quiet_to then at
        when who.quiet_from < who.quiet_to then
            case
                when (at at time zone 'Asia/Tashkent')::time >= who.quiet_from
                    and (at at time zone 'Asia/Tashkent')::time < who.quiet_to
                then ((at at time zone 'Asia/Tashkent')::date + who.quiet_to) at time zone 'Asia/Tashkent'
                else at
            end
        when (at at time zone 'Asia/Tashkent')::time >= who.quiet_from
            then ((at at time zone 'Asia/Tashkent')::date + 1 + who.quiet_to) at time zone 'Asia/Tashkent'
        when (at at time zone 'Asia/Tashkent')::time < who.quiet_to
            then ((at at time zone 'Asia/Tashkent')::date + who.quiet_to) at time zone 'Asia/Tashkent'
        else at
    end
    $$;
