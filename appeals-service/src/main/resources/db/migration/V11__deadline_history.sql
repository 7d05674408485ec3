-- Every deadline that an appeal has had, with its ground. The current one stands in the appeal.

create table appeal_deadline (
  appeal_id  uuid        not null references appeal (id),
  version    bigint      not null,
  starts_on  date        not null,
  due_on     date        not null,
  reason     text        not null,
  ground     text,
  decided_by uuid,
  decided_at timestamptz not null,
  primary key (appeal_id, version)
);
insert into appeal_deadline (appeal_id, version, starts_on, due_on, reason, decided_at)
select id, 1, term_starts_on, due_on, deadline_reason, filed_at from appeal;
