-- Tables of one municipality: its code comes first in every key and index, and no statement joins two municipalities.
-- Nothing here is newer than PostgreSQL 15.

create table submission (
  municipality text not null,
  id uuid not null,
  received_at timestamptz not null,
  state text not null check (state in ('accepted', 'refused', 'superseded')),
  grantor text,
  stream text,
  period_from date,
  period_to date,
  batch text not null default '',
  sha256 text not null,
  format text,
  header jsonb,
  summary jsonb not null,
  superseded_by uuid,
  primary key (municipality, id),
  check (state = 'refused' or (grantor is not null and stream is not null
    and period_from is not null and period_to is not null and header is not null))
);

-- At most one submission of a slot is in force.
create unique index submission_in_force on submission
  (municipality, grantor, stream, period_from, period_to, batch) where state = 'accepted';

create table submission_finding (
  municipality text not null,
  submission_id uuid not null,
  seq integer not null,
  finding jsonb not null,
  primary key (municipality, submission_id, seq),
  foreign key (municipality, submission_id) references submission (municipality, id) on delete cascade
);

-- One row per consecutive run of facts of one person; the person is '' for what a delivery says of itself.
create table fact_run (
  municipality text not null,
  submission_id uuid not null,
  seq integer not null,
  person text collate "C" not null,
  facts jsonb not null,
  primary key (municipality, submission_id, seq),
  foreign key (municipality, submission_id) references submission (municipality, id) on delete cascade
);

create index fact_run_by_person on fact_run (municipality, person, submission_id, seq);

create table tally (
  municipality text not null,
  indicator text not null,
  definition_version text not null,
  hours_mode text not null,
  grantor text not null,
  cohort text not null,
  stratum text not null,
  tally jsonb not null,
  primary key (municipality, indicator, definition_version, hours_mode, grantor, cohort, stratum)
);

-- Published: figures of all municipalities, protected; no tenant owns these rows.

create table release (
  number integer primary key,
  made_at timestamptz not null,
  content_sha256 text not null,
  release jsonb not null,
  confidential_ledger jsonb not null
);

create table release_row (
  release integer not null references release (number),
  seq integer not null,
  indicator text not null,
  cohort text not null,
  municipality text not null,
  figure jsonb not null,
  primary key (release, seq)
);

create index release_row_by_indicator on release_row (release, indicator, cohort, municipality);
