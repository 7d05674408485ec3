-- Why a draft came back from its second pair of eyes; gone with the next submission.
alter table announcement add column review_note text;
