import { indicatorById } from "../../indicator/indicators.ts";
import { dimensions } from "../../strata/dimensions.ts";
import type { FigurePart, ReleaseRow } from "../release.ts";
import { type CountLayout, partLayout } from "./count-layout.ts";
import { levelLayout } from "./level-layout.ts";
import { levelsOfStratum } from "./levels-of-stratum.ts";
import { meanLevelLayout } from "./mean-level-layout.ts";
import { isByAgeOrSex, isOfTraits, type TraitsGroup, traitsGroupOf, traitsLayout } from "./traits-layout.ts";

/** Rows whose parts have the same persons: the answers to a question, the weeks of a curve, the levels of a dimension. */
export type PartGroup =
  | { readonly by: "answers"; readonly question: string; readonly answers: readonly string[] }
  | { readonly by: "answer"; readonly question: string; readonly answer: string }
  | { readonly by: "weeks"; readonly weeks: readonly number[] }
  | { readonly by: "levels"; readonly dimension: keyof typeof dimensions; readonly levels: readonly string[] }
  | TraitsGroup;

/** The group of rows with parts; answers of which somebody may give several are each by themselves. */
export function partGroupOf(rows: readonly ReleaseRow[]): PartGroup | undefined {
  const [first] = rows.filter((row) => groupName(row) !== "");
  if (first === undefined) return undefined;
  const { question, answer = "", week, stratum } = first;
  if (stratum !== undefined) {
    if (rows.some(isOfTraits)) return traitsGroupOf(rows);
    const dimension = dimensionOf(stratum);
    if (dimension === undefined) return { by: "answer", question: "", answer: stratum };
    const told = rows.flatMap((row) =>
      row.stratum === undefined ? [] : levelsOfStratum(dimension, row.stratum, row.together),
    );
    return { by: "levels", dimension, levels: [...new Set([...Object.keys(dimensions[dimension].levels), ...told])] };
  }
  if (week !== undefined) return { by: "weeks", weeks: [...new Set(rows.flatMap((row) => row.week ?? []))].sort(up) };
  if (question === undefined) return undefined;
  if (mayGiveSeveral(first)) return { by: "answer", question, answer };
  return { by: "answers", question, answers: [...new Set(rows.flatMap(answersIn))].sort() };
}

const up = (a: number, b: number) => a - b;

/**
 * A name that rows of one indicator have in common when they are audited together; empty for figures without parts. Rows by age
 * and by sex are audited together where they are crossed anywhere.
 */
export function groupName(
  row: FigurePart & Pick<ReleaseRow, "indicator" | "definitionVersion">,
  isCrossed = false,
): string {
  if (isOfTraits(row) || (isCrossed && isByAgeOrSex(row))) return "by traits";
  if (row.stratum !== undefined) return dimensionOf(row.stratum) === undefined ? row.stratum : byLevels(row.stratum);
  if (row.week !== undefined) return "weeks";
  if (row.question === undefined) return "";
  return mayGiveSeveral(row) ? `${row.question}/${row.answer}` : row.question;
}

const byLevels = (stratum: string) => `by ${dimensionOf(stratum)}`;

/** Whether rows are levels of a dimension that is known, so that they add up to the undivided ones. */
export const areLevels = (row: FigurePart) =>
  isOfTraits(row) || (row.stratum !== undefined && dimensionOf(row.stratum) !== undefined);

function mayGiveSeveral({
  indicator,
  definitionVersion,
  question,
}: FigurePart & Pick<ReleaseRow, "indicator" | "definitionVersion">) {
  const definition = indicatorById(indicator, definitionVersion);
  // Of answers that nobody knows, it is not certain that they exclude one another.
  if (definition?.kind !== "distribution") return true;
  return definition.questions.find(({ id }) => id === question)?.many !== undefined;
}

const answersIn = ({ answer, together }: FigurePart) => together ?? (answer === undefined ? [] : [answer]);

/** The dimension of a stratum; `undefined` where a release of elsewhere has one that is not known here. */
function dimensionOf(stratum: string): keyof typeof dimensions | undefined {
  const ids = Object.keys(dimensions) as (keyof typeof dimensions)[];
  return ids.find((id) => stratum.startsWith(`${id}-`));
}

/** The counts behind every place of a group of shares or of means. */
export function layoutOf(group: PartGroup, isShare = true): CountLayout {
  if (group.by === "answer") return partLayout(2, () => [0]);
  if (group.by === "answers")
    return partLayout(group.answers.length, (row) => answersIn(row).map((answer) => group.answers.indexOf(answer)));
  if (group.by === "weeks") return weekLayout(group.weeks);
  if (group.by === "traits") return traitsLayout(group);
  return dimensionLayout(group, isShare);
}

/** Who ended in each step, and who lasted. The last week may be shown alone: then it tells how many persons there are. */
function weekLayout(weeks: readonly number[]): CountLayout {
  const size = weeks.length + 1;
  const layout = partLayout(size, ({ week = 0 }) => {
    const from = weeks.indexOf(week) + 1;
    return Array.from({ length: size - from }, (_, at) => from + at);
  });
  const isAsked = (name: string, { week }: ReleaseRow) => name !== "persons" || week === weeks.at(-1);
  return { ...layout, hiddenIn: (row) => layout.hiddenIn(row).filter(({ name }) => isAsked(name, row)) };
}

/** The levels of a dimension in turn; last those whose sex is in none. Undivided rows tell all levels together. */
function dimensionLayout({ dimension, levels }: Extract<PartGroup, { by: "levels" }>, isShare: boolean): CountLayout {
  const known = levels.map((_, at) => at);
  const every = dimension === "sex" ? [...known, levels.length] : known;
  const levelsIn = ({ stratum, together }: ReleaseRow) =>
    stratum === undefined ? every : levelsOfStratum(dimension, stratum, together).map((level) => levels.indexOf(level));
  if (!isShare) return meanLevelLayout(every.length, levelsIn);
  return levelLayout({ size: every.length, levelsIn, dividedBy: () => ({ name: dimension, levels: known }) });
}
