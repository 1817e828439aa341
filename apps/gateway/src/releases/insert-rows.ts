import { sql } from "kysely";
import type { Database } from "../db/database.ts";

/**
 * Writes rows of a release, JSON texts one a line, numbered on from those before. Equal rows are written as equal texts, in whatever
 * order their values come, because releases are compared by the texts of their rows.
 */
export const insertRows = (database: Database, release: number, before: number, lines: string) =>
  sql`
    insert into release_row (release, seq, indicator, cohort, municipality, hours_mode, is_part, figure)
    select ${release}::int, ${before}::int + seq, indicator, cohort, municipality, "hoursMode",
      coalesce(question, answer, week, stratum) is not null, figure
    from (
      select line::jsonb::text::json as figure, seq
      from unnest(string_to_array(${lines}::text, E'\\n')) with ordinality as t (line, seq)
      offset 0 -- so that the text of a row is made once, however often it is used
    ) as rows
    cross join lateral json_to_record(figure) as place (
      indicator text, cohort text, municipality text, "hoursMode" text, question text, answer text, week text, stratum text
    )
  `.execute(database);

/** Writes down what a release hides, as `insertRows`. */
export const insertHidden = (database: Database, release: number, before: number, lines: string) =>
  sql`
    insert into release_hidden (release, seq, indicator, cohort, municipality, part, entry)
    select ${release}::int, ${before}::int + seq, indicator, cohort, municipality, part, entry
    from (
      select line::json as entry, seq from unnest(string_to_array(${lines}::text, E'\\n')) with ordinality as t (line, seq)
    ) as hidden
    cross join lateral json_to_record(entry) as place (indicator text, cohort text, municipality text, part text)
  `.execute(database);

/** Writes comparisons of a release, JSON texts one a line. */
export const insertComparisons = (database: Database, release: number, lines: string) =>
  sql`
    insert into release_comparison (release, indicator, cohort, comparison)
    select ${release}::int, indicator, cohort, line::jsonb
    from unnest(string_to_array(${lines}::text, E'\\n')) as line
    cross join lateral json_to_record(line::json) as place (indicator text, cohort text)
  `.execute(database);
