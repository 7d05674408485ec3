-- Whoever tracks an appeal without signing in brings its number and the code given at filing. Only the hash is kept; an
-- appeal without a row has no code until its applicant asks for one.

create table tracking_code (
  appeal_id uuid primary key references appeal (id),
  code_hash text not null check (length(code_hash) = 64)
);
