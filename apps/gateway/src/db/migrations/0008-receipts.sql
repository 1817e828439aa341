-- What proves a delivery: hashes of its facts as they came, when it was accepted, and the receipt once it was signed.
create table receipt (
  municipality text not null,
  submission_id uuid not null,
  original text,
  facts jsonb not null,
  accepted_at timestamptz,
  receipt jsonb,
  primary key (municipality, submission_id),
  foreign key (municipality, submission_id) references submission (municipality, id) on delete cascade
);

-- Public keys with which was ever signed. They stay: a receipt must be verifiable as long as somebody keeps it.
create table receipt_key (
  kid text primary key,
  key jsonb not null,
  added_at timestamptz not null
);

alter table receipt enable row level security;
alter table receipt force row level security;
alter table receipt_key enable row level security;
alter table receipt_key force row level security;

create policy own on receipt to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));
create policy operator on receipt_key to jobcoach_operator using (current_user = 'jobcoach_operator');

grant select, insert, update on receipt to jobcoach_app;
grant select, insert on receipt_key to jobcoach_operator;
