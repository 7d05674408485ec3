-- Partitions of whole UTC months, made ahead. The default one is for a clock that is far off, and stays empty.
create function make_delivery_partitions(first_day date, months integer) returns void language plpgsql as $$
declare
    month date := date_trunc('month', first_day)::date;
    parent text;
begin
    perform pg_advisory_xact_lock(hashtextextended('delivery partitions', 0));
    for i in 1..months loop
        foreach parent in array array['delivery', 'delivery_attempt'] loop
            if to_regclass(parent || '_' || to_char(month, 'YYYY_MM')) is null then
                execute format('create table %I partition of %I for values from (%L) to (%L)',
                    parent || '_' || to_char(month, 'YYYY_MM'), parent,
                    to_char(month, 'YYYY-MM-DD') || ' 00:00+00',
                    to_char(month + interval '1 month', 'YYYY-MM-DD') || ' 00:00+00');
            end if;
        end loop;
        month := (month + interval '1 month')::date;
    end loop;
end $$;

create table delivery_default partition of delivery default;
create table delivery_attempt_default partition of delivery_attempt default;
select make_delivery_partitions((now() at time zone 'UTC')::date, 3);
