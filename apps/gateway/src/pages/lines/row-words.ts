import type { Language } from "@jobcoach/core";
import type { ReleasedDefinition, ReleaseRow } from "@jobcoach/outcomes";
import type { IntervalRow } from "../charts/interval-plot.ts";
import { meanRow, shareRow } from "./interval-rows.ts";
import { figureOf } from "./line.ts";

/** A shown figure in words: what its definition says with the figure in it, between what it may lie, and of how many it is. */
export interface RowWords {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
  readonly range: string;
  readonly n: string;
}

/** A share, or a mean half a year later and else at the start; `undefined` where none is shown. */
export function rowWords(
  language: Language,
  definition: ReleasedDefinition,
  row: ReleaseRow | undefined,
): RowWords | undefined {
  const shown = shownRow(language, row);
  if (shown === undefined || "words" in shown) return undefined;
  const [before = "", after = ""] = definition.sentence[language].split("{}");
  return { before, figure: shown.value, after, range: shown.range, n: shown.n };
}

function shownRow(language: Language, row: ReleaseRow | undefined): IntervalRow | undefined {
  const line = { code: "", name: "", row };
  if (figureOf(row, "share") !== undefined) return shareRow(language, line);
  const means = figureOf(row, "paired-mean");
  return means && meanRow(language, line, means.followUp === null ? "baseline" : "followUp");
}
