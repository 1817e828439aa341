-- Tallies are read whole and as text, millions of them for a release. The text is the one that jsonb makes of them, as before, so
-- that equal tallies have equal texts in whatever order their values were written.
alter table tally alter column tally type json using tally::text::json;
