-- An alarm at the top level rises no more: it has no time to. A version before gave some one, when no screen showed them.
update alarm set escalate_at = null where level = 2;
alter table alarm add constraint at_the_top_nothing_rises check (level < 2 or escalate_at is null);

-- Alarms that could not rise: passed over until then, tried again for ever, visible to operators.
create table alarm_rise_failure (
  alarm_id uuid        primary key references alarm (id),
  attempts int         not null,
  reason   text        not null,
  retry_at timestamptz not null
);
