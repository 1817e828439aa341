-- What is published of one municipality is read without passing over the rows of all others.
create index release_row_by_municipality on release_row (release, municipality, seq);
