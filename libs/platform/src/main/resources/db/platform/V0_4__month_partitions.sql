-- Partitions of whole UTC months for a table that is partitioned by a timestamptz, made ahead. Replicas may call it at once.
create function make_month_partitions(parent text, first_day date, months integer) returns void language plpgsql as $$
declare
    month date := date_trunc('month', first_day)::date;
begin
    perform pg_advisory_xact_lock(hashtextextended('month partitions of ' || parent, 0));
    for i in 1..months loop
        if to_regclass(parent || '_' || to_char(month, 'YYYY_MM')) is null then
            execute format('create table %I partition of %I for values from (%L) to (%L)',
                parent || '_' || to_char(month, 'YYYY_MM'), parent,
                to_char(month, 'YYYY-MM-DD') || ' 00:00+00',
                to_char(month + interval '1 month', 'YYYY-MM-DD') || ' 00:00+00');
        end if;
        month := (month + interval '1 month')::date;
    end loop;
end $$;
