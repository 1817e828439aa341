-- Tallies that a municipality delivers in place of persons, as a whole and one stream per grantor. They count in the tallies.
create table delivered_tally (
  municipality text not null,
  grantor text not null,
  stream text not null,
  received_at timestamptz not null,
  tallies jsonb not null,
  primary key (municipality, grantor)
);

alter table delivered_tally enable row level security;
alter table delivered_tally force row level security;

create policy own on delivered_tally to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));

grant select, insert, update, delete on delivered_tally to jobcoach_app;
