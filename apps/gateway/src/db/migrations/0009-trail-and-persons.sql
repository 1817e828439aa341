-- What was done with data about persons, who did what, and whom to forget. The role of the municipality adds to the logs and
-- changes nothing in them.

-- One record per person per action, and one of the whole above them; names of kinds of facts, never what they say.
create table processing_log (
  municipality text not null,
  trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
  span_id text not null check (span_id ~ '^[0-9a-f]{16}$'),
  parent_span_id text check (parent_span_id ~ '^[0-9a-f]{16}$'),
  name text not null,
  start_ms bigint not null,
  end_ms bigint not null check (end_ms >= start_ms),
  activity text,
  person text collate "C",
  fact_kinds text[] not null default '{}',
  submission_id uuid,
  primary key (municipality, trace_id, span_id)
);

create index processing_log_by_person on processing_log (municipality, person, start_ms) where person is not null;
create index processing_log_by_activity on processing_log (municipality, activity, start_ms, trace_id, span_id);
create index processing_log_of_wholes on processing_log (municipality, submission_id, start_ms) where person is null;

-- Each line holds the hash of the line before it. `*` is the chain of who keeps the service running.
create table audit_log (
  municipality text not null,
  number integer not null check (number > 0),
  hash text not null,
  line text not null,
  primary key (municipality, number)
);

-- A person to be forgotten, as a keyed hash of the token.
create table tombstone (
  municipality text not null,
  hash text not null,
  buried_at timestamptz not null,
  primary key (municipality, hash)
);

create table tombstone_secret (
  municipality text not null,
  secret text not null,
  primary key (municipality)
);

-- What proves a deletion: counts and hashes, no person.
create table person_deletion (
  municipality text not null,
  id uuid not null,
  proof jsonb not null,
  recounted_at timestamptz,
  primary key (municipality, id)
);

alter table processing_log enable row level security;
alter table processing_log force row level security;
alter table audit_log enable row level security;
alter table audit_log force row level security;
alter table tombstone enable row level security;
alter table tombstone force row level security;
alter table tombstone_secret enable row level security;
alter table tombstone_secret force row level security;
alter table person_deletion enable row level security;
alter table person_deletion force row level security;

create policy own on processing_log to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));
create policy own on audit_log to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));
create policy own on tombstone to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));
create policy own on tombstone_secret to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));
create policy own on person_deletion to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));

grant select, insert on processing_log, audit_log, tombstone_secret to jobcoach_app;
grant select, insert, delete on tombstone to jobcoach_app;
grant select, insert on person_deletion to jobcoach_app;
grant update (recounted_at) on person_deletion to jobcoach_app;

-- A person who has another token since the key was changed keeps the facts that came before.
grant update (person, facts) on fact_run, waiting_fact_run to jobcoach_app;
