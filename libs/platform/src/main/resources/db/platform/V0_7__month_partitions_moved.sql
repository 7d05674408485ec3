-- Months that are made while the default partition holds rows of them: what came before its partition was there moves into it.
-- A partition is filled first and attached then, so that whoever writes into the others doesn't wait; whoever has waited for the
-- locks too long tries again with the next look. A table whose rows may not be deleted keeps them in the default partition.
create or replace function make_month_partitions(parent text, first_day date, months integer) returns void language plpgsql as $$
declare
    month   date := date_trunc('month', first_day)::date;
    name    text;
    key     text;
    columns text;
    since   text;
    until   text;
begin
    perform pg_advisory_xact_lock(hashtextextended('month partitions of ' || parent, 0));
    perform set_config('lock_timeout', '3s', true);
    select quote_ident(attname) into key from pg_partitioned_table p
    join pg_attribute a on a.attrelid = p.partrelid and a.attnum = p.partattrs[0] where p.partrelid = parent::regclass;
    select string_agg(quote_ident(attname), ', ' order by attnum) into columns from pg_attribute
    where attrelid = parent::regclass and attnum > 0 and not attisdropped and attgenerated = '';
    for i in 1..months loop
        name := parent || '_' || to_char(month, 'YYYY_MM');
        since := to_char(month, 'YYYY-MM-DD') || ' 00:00+00';
        until := to_char(month + interval '1 month', 'YYYY-MM-DD') || ' 00:00+00';
        if to_regclass(name) is null then
            begin
                execute format('create table %I (like %I including defaults including constraints including generated'
                    ' including storage)', name, parent);
                if to_regclass(parent || '_default') is not null then
                    execute format('lock table %I in access exclusive mode', parent || '_default');
                    execute format('with moved as (delete from %1$I where %2$s >= %3$L and %2$s < %4$L returning %5$s)'
                        ' insert into %6$I (%5$s) select %5$s from moved', parent || '_default', key, since, until, columns, name);
                end if;
                execute format('alter table %I attach partition %I for values from (%L) to (%L)', parent, name, since, until);
            exception when insufficient_privilege then
                raise warning 'rows of % stay in the default partition', name;
            end;
        end if;
        month := (month + interval '1 month')::date;
    end loop;
end $$;
