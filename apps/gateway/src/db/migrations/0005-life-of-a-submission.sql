-- The life of a submission: announced, checked, waiting for a word, counting, and what came of that.

alter table submission drop constraint submission_state_check;
alter table submission drop constraint submission_check;
alter table submission
  alter column sha256 drop not null,
  -- What was said when it was announced; a delivery in one step was not.
  add column announced jsonb,
  -- When its content was complete: of two in one slot the later one counts.
  add column content_at timestamptz,
  -- The submission of which it corrects records, and the references (tokens) of those it takes out.
  add column corrects uuid,
  add column removes jsonb not null default '[]',
  -- Warnings that somebody has to confirm, with what was said.
  add column confirmations jsonb not null default '[]',
  add column effect jsonb,
  add column circumstance text check (circumstance in ('already-there', 'content-lost')),
  -- Rows of facts that wait to be applied, to see whether all are still there.
  add column staged_runs integer not null default 0,
  -- Goes up with everything that can be seen of it, so that somebody who follows it knows what is new.
  add column revision integer not null default 1,
  add column records_read integer not null default 0,
  add column findings_seen integer not null default 0,
  -- Until when the request that reads its content has hold of it.
  add column reading_until timestamptz;

alter table submission
  add constraint submission_state_check check (state in
    ('received', 'checking', 'refused', 'awaiting-confirmation', 'accepted', 'superseded', 'withdrawn')),
  add constraint submission_check check (state not in ('awaiting-confirmation', 'accepted', 'superseded')
    or (grantor is not null and stream is not null and period_from is not null and period_to is not null
      and header is not null and sha256 is not null));

-- Facts of a submission that waits for confirmation: they count nowhere.
create table waiting_fact_run (
  municipality text not null,
  submission_id uuid not null,
  seq integer not null,
  person text collate "C" not null,
  facts jsonb not null,
  primary key (municipality, submission_id, seq),
  foreign key (municipality, submission_id) references submission (municipality, id) on delete cascade
);

-- A warning that was confirmed, by a keyed hash of what it was about; it holds as long as that stays the same.
create table confirmed_warning (
  municipality text not null,
  grantor text not null,
  stream text not null,
  rule text not null,
  field text not null,
  evidence text not null,
  reason text not null,
  confirmed_at timestamptz not null,
  submission_id uuid not null,
  primary key (municipality, grantor, stream, rule, field, evidence)
);

create table confirmation_secret (
  municipality text not null,
  secret text not null,
  primary key (municipality)
);

-- Requests that came with a key of their own, so that each has one effect; and the answers, which speak of a municipality.
create table idempotency_key (
  client text not null,
  key text not null,
  attempt uuid not null,
  busy_until timestamptz,
  fingerprint text,
  status integer,
  answer_of text,
  created_at timestamptz not null default now(),
  primary key (client, key)
);

create index idempotency_key_by_age on idempotency_key (created_at);

create table idempotency_answer (
  municipality text not null,
  client text not null,
  key text not null,
  headers jsonb not null,
  body text not null,
  created_at timestamptz not null default now(),
  primary key (municipality, client, key)
);

alter table waiting_fact_run enable row level security;
alter table waiting_fact_run force row level security;
alter table confirmed_warning enable row level security;
alter table confirmed_warning force row level security;
alter table confirmation_secret enable row level security;
alter table confirmation_secret force row level security;
alter table idempotency_answer enable row level security;
alter table idempotency_answer force row level security;
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;

create policy own on waiting_fact_run to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));
create policy own on confirmed_warning to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));
create policy own on confirmation_secret to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));
create policy own on idempotency_answer to jobcoach_app
  using (municipality = nullif(current_setting('jobcoach.municipality', true), ''));
create policy operator on idempotency_key to jobcoach_operator using (current_user = 'jobcoach_operator');

grant select, insert, delete on waiting_fact_run, idempotency_answer to jobcoach_app;
grant select, insert, update on confirmed_warning to jobcoach_app;
grant select, insert on confirmation_secret to jobcoach_app;
grant select, insert, update, delete on idempotency_key to jobcoach_operator;
