-- Who may ask and how much. None of these tables holds anything about the persons in a delivery; the role of the operator
-- alone sees them. Secrets are kept as hashes: whoever reads these rows can not use them.

create table api_key (
  id uuid primary key,
  municipality text not null,
  roles jsonb not null,
  label text not null,
  secret_sha256 text not null,
  created_at timestamptz not null,
  created_by text not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);

create index api_key_by_municipality on api_key (municipality, id);

create table web_session (
  id_sha256 text primary key,
  subject text not null,
  grants jsonb not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null
);

create index web_session_by_last_seen on web_session (last_seen_at);

-- Who sends something now, and how much came in on a day; the sender is a municipality, or a program that sends for several.

create table upload_lease (
  sender text not null,
  id uuid not null,
  until timestamptz not null,
  primary key (sender, id)
);

create table upload_usage (
  sender text not null,
  day date not null,
  bytes bigint not null,
  primary key (sender, day)
);

alter table api_key enable row level security;
alter table api_key force row level security;
alter table web_session enable row level security;
alter table web_session force row level security;
alter table upload_lease enable row level security;
alter table upload_lease force row level security;
alter table upload_usage enable row level security;
alter table upload_usage force row level security;

create policy operator on api_key to jobcoach_operator using (true);
create policy operator on web_session to jobcoach_operator using (true);
create policy operator on upload_lease to jobcoach_operator using (true);
create policy operator on upload_usage to jobcoach_operator using (true);

grant select, insert on api_key to jobcoach_operator;
grant update (last_used_at, revoked_at) on api_key to jobcoach_operator;
grant select, insert, delete on web_session to jobcoach_operator;
grant update (last_seen_at) on web_session to jobcoach_operator;
grant select, insert, delete on upload_lease to jobcoach_operator;
grant select, insert, update, delete on upload_usage to jobcoach_operator;
