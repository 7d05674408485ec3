-- What officers write for officers. A table, a numbering and no event of its own: nothing that the applicant sees or counts
-- has a gap where a note is (ADR 0027).

create table appeal_note (
  appeal_id     uuid        not null references appeal (id),
  seq           int         not null,
  kind          text        not null,
  after_message int         not null,
  author_id     uuid        not null,
  author_name   text        not null,
  handed_to     text,
  body          text,
  quotes        int[]       not null default '{}',
  written_at    timestamptz not null,
  primary key (appeal_id, seq),
  check (body is not null or cardinality(quotes) > 0)
);
