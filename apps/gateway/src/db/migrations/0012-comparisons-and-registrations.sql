-- How a municipality registers, in counts: what grades of comparisons are made from. As confidential as its tallies, and counted
-- with them. One that delivers tallies has none.
create table registration (
  municipality text not null,
  registration jsonb not null,
  primary key (municipality)
);

alter table registration enable row level security;
alter table registration force row level security;

create policy own on registration to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));
create policy all_municipalities on registration for select to jobcoach_reporter
  using (current_user = 'jobcoach_reporter');

grant select, insert, delete on registration to jobcoach_app;
grant select on registration to jobcoach_reporter;

-- Published: the comparison of each indicator and cohort, made with its release and never changed.
create table release_comparison (
  release integer not null references release (number),
  indicator text not null,
  cohort text not null,
  comparison jsonb not null,
  primary key (release, indicator, cohort)
);

alter table release_comparison enable row level security;
alter table release_comparison force row level security;

create policy reads on release_comparison for select to jobcoach_reporter using (true);
create policy adds on release_comparison for insert to jobcoach_reporter with check (true);
create policy published on release_comparison for select to jobcoach_public using (true);

grant select, insert on release_comparison to jobcoach_reporter;
grant select on release_comparison to jobcoach_public;
