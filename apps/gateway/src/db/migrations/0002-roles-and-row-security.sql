-- Who may see which rows. The roles are made before the first migration (db/roles.ts); none of them owns anything.
-- The setting is empty after a transaction that set it, so an empty one is none: without a municipality nobody sees a row.

revoke create on schema public from public;

grant usage on schema public to jobcoach_app, jobcoach_reporter, jobcoach_public, jobcoach_operator;

-- To whom a submission belongs, so that a request that names one can be judged before any row of a municipality is touched.
create table submission_directory (
  id uuid primary key,
  municipality text not null
);

insert into submission_directory (id, municipality) select id, municipality from submission;

-- The last day that the delivery can speak about, for the list of municipalities.
alter table submission
  add column observed_until text generated always as (header -> 'metadata' ->> 'observedUntil') stored;

alter table submission enable row level security;
alter table submission force row level security;
alter table submission_finding enable row level security;
alter table submission_finding force row level security;
alter table fact_run enable row level security;
alter table fact_run force row level security;
alter table tally enable row level security;
alter table tally force row level security;
alter table submission_directory enable row level security;
alter table submission_directory force row level security;
alter table release_row enable row level security;
alter table release_row force row level security;

create policy own on submission to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));
create policy own on submission_finding to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));
create policy own on fact_run to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));
create policy own on tally to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));
create policy own on submission_directory to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));

grant select, insert, update, delete on submission to jobcoach_app;
grant select, insert, delete on submission_finding, fact_run, tally, submission_directory to jobcoach_app;

-- Tallies of all, and of submissions only which are in force; no finding, no fact, no header.
create policy all_municipalities on tally for select to jobcoach_reporter using (true);
create policy all_municipalities on submission for select to jobcoach_reporter using (true);
grant select on tally to jobcoach_reporter;
grant select (municipality, id, received_at, state, grantor, stream, period_from, period_to, observed_until)
  on submission to jobcoach_reporter;

-- A release is made once and never changed.
create policy reads on release_row for select to jobcoach_reporter using (true);
create policy adds on release_row for insert to jobcoach_reporter with check (true);
create policy published on release_row for select to jobcoach_public using (true);
grant select, insert on release, release_row to jobcoach_reporter;
grant select (number, made_at, release) on release to jobcoach_public;
grant select on release_row to jobcoach_public;

create policy all_submissions on submission_directory for select to jobcoach_operator using (true);
grant select on submission_directory to jobcoach_operator;
