-- Which earlier appeal an appeal takes up: a complaint about its answer, or its repeat by the head's decision.

create table appeal_reference (
  appeal_id         uuid        primary key references appeal (id),
  earlier_appeal_id uuid        not null references appeal (id),
  reason            text        not null,
  referred_at       timestamptz not null,
  check (appeal_id <> earlier_appeal_id)
);
create index appeal_reference_to on appeal_reference (earlier_appeal_id, appeal_id);
