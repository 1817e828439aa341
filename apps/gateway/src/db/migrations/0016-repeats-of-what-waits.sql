-- An announced delivery whose content is that of one that waits for confirmation gives way to that one.
alter table submission drop constraint submission_circumstance_check;
alter table submission add constraint submission_circumstance_check
  check (circumstance in ('already-there', 'already-waiting', 'content-lost'));
