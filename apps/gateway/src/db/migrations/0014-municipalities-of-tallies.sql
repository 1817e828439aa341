-- How far delivered tallies reach, so that the list of municipalities holds those that deliver nothing else.
alter table delivered_tally add column observed_until text;

alter table delivered_tally no force row level security;
update delivered_tally
  set observed_until = (select max(one ->> 'observedUntil') from jsonb_array_elements(tallies) as one);
alter table delivered_tally force row level security;

create policy all_municipalities on delivered_tally for select to jobcoach_reporter
  using (current_user = 'jobcoach_reporter');

grant select (municipality, observed_until) on delivered_tally to jobcoach_reporter;
