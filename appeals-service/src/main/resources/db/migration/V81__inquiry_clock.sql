-- The days of an inquiry run out once (articles 24, 31): who owes the reply is told of it, or the appeal has ended and nobody
-- waits for the information any more (docs/adr/0021).
alter table appeal_inquiry add column clock_stopped_at timestamptz;
drop index appeal_inquiry_open;
create index appeal_inquiry_open on appeal_inquiry (due_on, appeal_id) where replied_at is null;
create index appeal_inquiry_clock on appeal_inquiry (due_on, appeal_id) where replied_at is null and clock_stopped_at is null;
