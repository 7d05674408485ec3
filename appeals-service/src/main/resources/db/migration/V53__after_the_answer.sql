-- After the answer: whether it solved the matter, and what the head decided when it did not.

alter table appeal add column rating_solved boolean;

create table contested_answer (
  appeal_id       uuid        primary key references appeal (id),
  contested_at    timestamptz not null,
  decision        text,
  decision_words  text,
  decided_by      uuid,
  decided_by_name text,
  decided_at      timestamptz,
  repeat_id       uuid        references appeal (id),
  check ((decision is null) = (decided_at is null)),
  check (repeat_id is null or decision = 'REOPENED')
);
-- The head's list: what waits longest comes first.
create index contested_answer_open on contested_answer (contested_at, appeal_id) where decision is null;
