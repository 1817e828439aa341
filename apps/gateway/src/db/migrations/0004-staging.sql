-- Facts between reading and accepting. COPY is refused on a table with row security, so this one has none: it names no
-- municipality, a row is found by the random id of its submission only, and what is applied or refused leaves it at once.
-- Unlogged: a crash of the database empties it, and the content is asked for again.
create unlogged table fact_staging (
  submission_id uuid not null,
  seq integer not null,
  person text collate "C" not null,
  facts jsonb not null
);

create index fact_staging_by_submission on fact_staging (submission_id, seq);

grant select, insert, delete on fact_staging to jobcoach_app;

-- Housekeeping removes what a gateway that was killed left behind; it sees whose rows there are and not what stands in them.
grant select (submission_id), delete on fact_staging to jobcoach_operator;
create policy all_submissions on submission for select to jobcoach_operator using (true);
grant select (municipality, id, state) on submission to jobcoach_operator;
