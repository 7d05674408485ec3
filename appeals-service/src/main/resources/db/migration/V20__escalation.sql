-- Who has to hear that the term of an appeal is running out (docs/adr/0021). The time of the next level stands in the row of
-- the appeal, and the database sets it whenever a term or a state changes: no command, import or repair can forget it.

create table escalation_step (
  level smallint         primary key,
  name  text             not null unique,
  share double precision not null check (share > 0 and share <= 1)
);
insert into escalation_step (level, name, share)
values (1, 'HALF', 0.5), (2, 'THREE_QUARTERS', 0.75), (3, 'NINE_TENTHS', 0.9), (4, 'OVERDUE', 1);

-- The term runs from the beginning of its first day in Tashkent; counted in seconds, which know no time zone.
create function escalation_time(starts_on date, due_at timestamptz, share double precision) returns timestamptz
language sql immutable parallel safe as $$
  select case when share = 1 then due_at
              else starts_on::timestamp at time zone 'Asia/Tashkent'
                   + make_interval(secs => share * extract(epoch from
                       due_at - starts_on::timestamp at time zone 'Asia/Tashkent')::double precision) end
$$;

-- The highest level whose time was before that moment; 0 for none.
create function escalation_reached(starts_on date, due_at timestamptz, before timestamptz) returns smallint
language sql stable parallel safe as $$
  select coalesce(max(level), 0)::smallint from escalation_step
  where escalation_time(starts_on, due_at, share) < before
$$;

-- When the level after this one comes; null after the last.
create function escalation_after(starts_on date, due_at timestamptz, reached smallint) returns timestamptz
language sql stable parallel safe as $$
  select escalation_time(starts_on, due_at, share) from escalation_step where level > reached order by level limit 1
$$;

alter table appeal
  add column escalation_term  int      not null default 1,
  add column escalation_level smallint not null default 0,
  add column escalation_at    timestamptz;

-- Only these states stop the clock. A state that this list doesn't know keeps it running: rather a warning too many.
create function appeal_has_ended(status text) returns boolean language sql immutable parallel safe as $$
  select status in ('ANSWERED', 'FORWARDED', 'RETURNED', 'LEFT_UNCONSIDERED', 'TERMINATED', 'WITHDRAWN')
$$;

create function set_escalation() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.due_at, new.term_starts_on) is distinct from (old.due_at, old.term_starts_on) then
    -- A new term: whoever set it knows what of it has passed; its end still has to come.
    new.escalation_term := old.escalation_term + 1;
    new.escalation_level := least(
      escalation_reached(new.term_starts_on, new.due_at, now()), (select max(level) - 1 from escalation_step));
  end if;
  new.escalation_at := case when appeal_has_ended(new.status) then null
                            else escalation_after(new.term_starts_on, new.due_at, new.escalation_level) end;
  return new;
end
$$;

create trigger appeal_escalation_of_new before insert on appeal for each row execute function set_escalation();
create trigger appeal_escalation_of_changed before update on appeal for each row
  when (old.status is distinct from new.status or old.due_at is distinct from new.due_at
        or old.term_starts_on is distinct from new.term_starts_on)
  execute function set_escalation();

update appeal set escalation_at = escalation_after(term_starts_on, due_at, escalation_level)
where not appeal_has_ended(status);

create index appeal_escalation_next on appeal (escalation_at, id) where escalation_at is not null;

-- Each level of each term once, whatever the code does; the version is that of the event which told of it.
create table appeal_escalation (
  appeal_id  uuid        not null references appeal (id),
  term       int         not null,
  level      smallint    not null,
  version    bigint      not null,
  reached_at timestamptz not null,
  primary key (appeal_id, term, level)
);

-- Appeals that could not be escalated: passed over until then, tried again for ever, visible to operators.
create table escalation_failure (
  appeal_id uuid        primary key references appeal (id),
  attempts  int         not null,
  reason    text        not null,
  retry_at  timestamptz not null
);
