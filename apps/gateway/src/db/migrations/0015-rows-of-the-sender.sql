-- In which row of the sender's file the first fact of a run stands, so that the sender can be told of it. Facts that a correction
-- took over stand in another file and have none.
alter table fact_staging add column sender_row integer;
alter table waiting_fact_run add column sender_row integer;
alter table fact_run add column sender_row integer;

-- Which rows explain most of what a delivery did to figures; it goes as soon as the delivery no longer counts.
alter table submission add column explanations jsonb;
