-- Answers whose notification reached the applicant: told to the other services once.

create table answer_handed_over (
    notification_id uuid primary key,
    at              timestamptz not null
);
