-- Read marks are told to the other side's live streams (ADR 0027). A mark has no version of the appeal: the dialogue has a key
-- of its own among the events, and counts them.
alter table dialogue
  add column event_key   uuid   not null default gen_random_uuid(),
  add column marks_told  bigint not null default 0;
