-- Releases have versions, are ordered as jobs, and a wrong one can be withdrawn. Its rows stay: what was published stays known.

alter table release add column version text;
update release set version = number || '.0.0';
alter table release alter column version set not null;

-- What the figures rest on; null where that was not written down.
alter table release add column basis jsonb;

grant select (version) on release to jobcoach_public;

create table release_withdrawal (
  release integer primary key references release (number),
  withdrawn_at timestamptz not null,
  reason jsonb not null
);

create table release_order (
  id uuid primary key,
  ordered_at timestamptz not null,
  state text not null check
    (state in ('waiting', 'made', 'unchanged', 'nothing-to-release', 'same-as-withdrawn', 'failed')),
  release integer references release (number)
);

alter table release_withdrawal enable row level security;
alter table release_withdrawal force row level security;
alter table release_order enable row level security;
alter table release_order force row level security;

create policy published on release_withdrawal for select to jobcoach_public using (true);
create policy reads on release_withdrawal for select to jobcoach_reporter using (true);
create policy withdraws on release_withdrawal to jobcoach_operator using (true) with check (true);
create policy orders on release_order to jobcoach_operator using (true) with check (true);
create policy fulfils on release_order to jobcoach_reporter using (true) with check (true);

grant select on release_withdrawal to jobcoach_public, jobcoach_reporter;
grant select, insert on release_withdrawal to jobcoach_operator;
grant select, insert, update on release_order to jobcoach_operator;
grant select, update on release_order to jobcoach_reporter;
