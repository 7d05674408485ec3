-- What is asked in the course of an appeal, each with its own ten days: information of another body (article 24), an explanation
-- or a correction of the answer (article 31).

create table appeal_inquiry (
  appeal_id  uuid        not null references appeal (id),
  seq        int         not null,
  kind       text        not null,
  body       text,
  question   text        not null,
  asked_by   uuid        not null,
  asked_at   timestamptz not null,
  due_on     date        not null,
  reply      text,
  replied_by uuid,
  replier_name text,
  replied_at timestamptz,
  primary key (appeal_id, seq),
  check ((kind = 'INFORMATION') = (body is not null)),
  check ((reply is null) = (replied_at is null))
);
create index appeal_inquiry_open on appeal_inquiry (due_on) where replied_at is null;
