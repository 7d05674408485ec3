-- Appeals joined to one incident warn the same people once (docs/adr/0021, 0022): one of them speaks for the others, whose own
-- clocks run on. Whoever was spoken for by an appeal that ends, and whoever leaves the incident, is told of anew.

-- Which appeal told of the level in place of this one; the version is the other one's then.
alter table appeal_escalation add column told_by uuid references appeal (id);
create index appeal_escalation_told_by on appeal_escalation (told_by, appeal_id) where told_by is not null;

-- Appeals that have ended and had spoken for others.
create table escalation_fallen_silent (
  appeal_id uuid primary key references appeal (id)
);

create function escalation_speaker_ended() returns trigger language plpgsql as $$
begin
  insert into escalation_fallen_silent (appeal_id)
  select new.id where exists (select 1 from appeal_escalation e where e.told_by = new.id)
  on conflict do nothing;
  return null;
end
$$;

create trigger appeal_escalation_of_ended after update of status on appeal for each row
  when (appeal_has_ended(new.status) and not appeal_has_ended(old.status))
  execute function escalation_speaker_ended();

-- Forgets what another one told in place of this appeal: its levels come again, and it is looked at with the next scan.
create function escalation_anew(of uuid) returns void language sql as $$
  delete from appeal_escalation e using appeal a
  where a.id = of and e.appeal_id = a.id and e.term = a.escalation_term and e.told_by is not null
    and not appeal_has_ended(a.status);
  update appeal a set escalation_level = told.level,
    escalation_at = escalation_after(a.term_starts_on, a.due_at, told.level)
  from (select coalesce(max(e.level), 0)::smallint as level from appeal b
        left join appeal_escalation e on e.appeal_id = b.id and e.term = b.escalation_term
        where b.id = of and b.escalation_term = 1) as told
  where a.id = of and a.escalation_term = 1 and not appeal_has_ended(a.status) and a.escalation_level > told.level;
$$;

create function escalation_left_alone() returns trigger language plpgsql as $$
begin
  perform escalation_anew(old.child_id);
  return null;
end
$$;

create trigger escalation_of_split after delete on appeal_joining for each row execute function escalation_left_alone();
create trigger escalation_of_settled after update of settled_at on appeal_joining for each row
  when (old.settled_at is null and new.settled_at is not null) execute function escalation_left_alone();
