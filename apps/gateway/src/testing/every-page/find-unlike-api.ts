import type { OutcomeList, OutcomeRow } from "@jobcoach/contract";
import type { Language } from "@jobcoach/core";
import { hiddenParts, releaseStatuses } from "@jobcoach/outcomes";
import { compareTexts } from "../../pages/compare/texts.ts";
import { lineTexts } from "../../pages/lines/line-texts.ts";
import { numbersIn } from "../../pages/numbers.ts";
import { hrefOf } from "../../pages/site/href-of.ts";
import { nameOf } from "../../releases/municipality-names.ts";
import { tableRows } from "../table-rows.ts";
import { ask, type Pages } from "./find-answer-faults.ts";

/** The text of each cell of a row, the name first. */
type Cells = readonly string[];

type FigureOf<Kind> = Extract<NonNullable<OutcomeRow["figure"]>, { readonly kind: Kind }>;

/** Figures that the API and the page that compares municipalities do not both give, or not in the same words. */
export async function findUnlikeApi(site: Pages, indicator: string, language: Language): Promise<readonly string[]> {
  const query = { indicator, cohort: "pooled" };
  const answer = await site.gateway.request(`/v1/outcomes?${new URLSearchParams(query)}`);
  const { items } = (await answer.json()) as OutcomeList;
  const said = items.filter(isCompared).map((item) => cellsOf(item, language));
  if (said.length === 0) return [`the API knows nothing of ${indicator}`];
  const shown = rowsIn((await ask(site, hrefOf(language, "compare", { query }))).html);
  return [
    ...said
      .filter((cells) => !shown.some((row) => beginsWith(row, cells)))
      .map((cells) => `only the API says ${cells}`),
    ...shown.filter((row) => !said.some((cells) => beginsWith(row, cells))).map((row) => `only the page says ${row}`),
  ];
}

/** Whole figures of municipalities and of all together; the page has neither regions nor parts. */
const isCompared = ({ municipality, question, answer, week, stratum }: OutcomeRow) =>
  /^(GM\d{4}|all)$/.test(municipality) && [question, answer, week, stratum].every((part) => part === undefined);

const beginsWith = (row: Cells, cells: Cells) => cells.every((cell, index) => row[index] === cell);

/** How the page begins the row of a figure; behind it stands what the comparison makes of it. */
function cellsOf({ municipality, hoursMode, status, figure }: OutcomeRow, language: Language): Cells {
  const { all, hoursMode: modeName } = lineTexts[language];
  const whole = hoursMode === undefined ? all : `${all}, ${modeName(hoursMode)}`;
  const name = municipality === "all" ? whole : nameOf(municipality);
  if (figure?.kind === "share") return [name, ...shareCells(figure, language)];
  if (figure?.kind === "paired-mean") return [name, ...meanCells(figure, language)];
  return [name, releaseStatuses[status][language]];
}

function shareCells({ n, share, interval, split, unknownAtMost }: FigureOf<"share">, language: Language): Cells {
  const numbers = numbersIn(language);
  const texts = compareTexts[language];
  const notApart =
    unknownAtMost === undefined ? texts.notShownApart : texts.unknownAtMost(numbers.whole(unknownAtMost));
  return [
    numbers.whole(n),
    `${numbers.percent(share, n)} ${numbers.percentRange(interval.lower, interval.upper, n)}`,
    ...(split === null ? [notApart] : [numbers.whole(split.unknown), numbers.percent(split.upperBound, n)]),
  ];
}

function meanCells({ baseline, followUp, change, unit }: FigureOf<"paired-mean">, language: Language): Cells {
  const numbers = numbersIn(language);
  const { to, n } = lineTexts[language];
  const cellOf = (mean: typeof followUp, part: keyof typeof hiddenParts, write: (value: number) => string) => {
    if (mean === null) return hiddenParts[part][language];
    const range = mean.interval === null ? [] : [to(write(mean.interval.lower), write(mean.interval.upper))];
    return [write(mean.mean), ...range, n(numbers.whole(mean.n))].join(" ");
  };
  return [
    cellOf(baseline, "figure", (value) => numbers.mean(value, unit)),
    cellOf(followUp, "follow-up", (value) => numbers.mean(value, unit)),
    cellOf(change, "change", (value) => numbers.meanChange(value, unit)),
  ];
}

/** The rows of the table that compares; a name is without its mark for hours stated by the coach. */
const rowsIn = (html: string): readonly Cells[] =>
  tableRows(html, "compare").map(([name = "", ...cells]) => [name.replace(/\*$/, ""), ...cells]);
