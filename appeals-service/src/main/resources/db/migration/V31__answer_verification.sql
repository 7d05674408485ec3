-- Codes on printed answers. A code stands for one text of one answer: a corrected answer gets another one.

create table answer_verification (
  code      text        primary key,
  appeal_id uuid        not null references appeal (id),
  sha256    text        not null,
  issued_at timestamptz not null,
  unique (appeal_id, sha256)
);
