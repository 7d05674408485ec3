-- Kinds of messages, quotes and questions with a time to reply; and one row per dialogue that says who has read what, and
-- whom it waits for. Messages are written once; this row is what changes.

alter table appeal_message
  add column kind     text not null default 'MESSAGE',
  add column reply_to int,
  add column reply_by timestamptz,
  add constraint a_quoted_message_is_an_earlier_one check (reply_to < seq);

create table dialogue (
  appeal_id           uuid        primary key references appeal (id),
  applicant_delivered int         not null default 0,
  applicant_read      int         not null default 0,
  applicant_read_at   timestamptz,
  applicant_unread    int         not null default 0,
  officer_delivered   int         not null default 0,
  officer_read        int         not null default 0,
  officer_read_at     timestamptz,
  officer_unread      int         not null default 0,
  last_message_at     timestamptz,
  waits_for           text,
  asked_seq           int,
  reply_by            timestamptz,
  reply_overdue       boolean     not null default false,
  -- When the clock of the reply has to be looked at next: to remind, then to mark. Null when nothing is to come.
  next_look_at        timestamptz,
  check (applicant_read <= applicant_delivered and officer_read <= officer_delivered),
  check ((asked_seq is null) = (reply_by is null))
);
create index dialogue_unread_by_applicant on dialogue (appeal_id desc) where applicant_unread > 0;
create index dialogue_unread_by_officers on dialogue (appeal_id desc) where officer_unread > 0;
create index dialogue_to_look_at on dialogue (next_look_at) where next_look_at is not null;

-- Dialogues that began before: everything counts as read, nobody is waited for.
insert into dialogue (appeal_id, applicant_delivered, applicant_read, officer_delivered, officer_read, last_message_at)
select m.appeal_id,
       coalesce(max(m.seq) filter (where m.author_kind = 'OFFICER'), 0),
       coalesce(max(m.seq) filter (where m.author_kind = 'OFFICER'), 0),
       coalesce(max(m.seq) filter (where m.author_kind = 'APPLICANT'), 0),
       coalesce(max(m.seq) filter (where m.author_kind = 'APPLICANT'), 0),
       max(m.sent_at)
from appeal_message m group by m.appeal_id;
