-- Published figures are read in parts, whatever the size of their release: what was hidden stands beside it, a row says whether
-- it is of a whole figure, and its JSON is handed on as text without being made anew.

alter table release add column row_count integer;
alter table release_row no force row level security;
update release set row_count = (select count(seq) from release_row where release_row.release = release.number);
alter table release_row force row level security;
alter table release alter column row_count set not null;
-- Of what it shows, so that whoever has read something of it can ask whether that still holds.
alter table release add column fingerprint text;
update release set fingerprint = encode(sha256(convert_to(release::text || content_sha256, 'UTF8')), 'hex');
alter table release alter column fingerprint set not null;

grant select (row_count, fingerprint) on release to jobcoach_public;

alter table release_row alter column figure type json using figure::text::json;
alter table release_row
  add column hours_mode text generated always as (figure ->> 'hoursMode') stored,
  -- Answers, weeks and strata are parts of a figure.
  add column is_part boolean generated always as (coalesce(figure ->> 'question', figure ->> 'answer', figure ->> 'week',
    figure ->> 'stratum') is not null) stored;

create index release_row_in_order on release_row (release, indicator, seq);
create index release_row_of_wholes on release_row (release, indicator, municipality, hours_mode, cohort) where not is_part;

create table release_hidden (
  release integer not null references release (number),
  seq integer not null,
  indicator text not null,
  cohort text not null,
  municipality text not null,
  part text not null,
  entry json not null,
  primary key (release, seq)
);

insert into release_hidden (release, seq, indicator, cohort, municipality, part, entry)
select number, seq, entry ->> 'indicator', entry ->> 'cohort', entry ->> 'municipality', entry ->> 'part', entry::text::json
from release, jsonb_array_elements(release -> 'ledger') with ordinality as ledger (entry, seq);
update release set release = release - 'ledger';

create index release_hidden_by_place on release_hidden (release, indicator, municipality, cohort, part);

alter table release_hidden enable row level security;
alter table release_hidden force row level security;
create policy adds on release_hidden for insert to jobcoach_reporter with check (current_user = 'jobcoach_reporter');
create policy published on release_hidden for select to jobcoach_public using (current_user = 'jobcoach_public');
grant insert on release_hidden to jobcoach_reporter;
grant select on release_hidden to jobcoach_public;
