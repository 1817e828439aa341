import type { LocalizedText } from "@jobcoach/core";
import { ALL, type Estimate, type Indicator, POOLED } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import { rangeOf } from "../text/range.ts";
import type { FigureRow, IndicatorFigures } from "./report-rows.ts";
import { reportTable, reportWidth } from "./report-table.ts";
import { rowHeads } from "./row-heads.ts";
import { whyNothing } from "./why-nothing.ts";

type SurvivalIndicator = Extract<Indicator, { readonly kind: "survival" }>;
type SurvivalEstimate = Extract<Estimate, { readonly kind: "survival" }>;
type Curve = SurvivalEstimate["uncertainAsEvents"];
type Point = Curve["points"][number];

/** A duration per municipality: at each of the weeks the share that is left, from the worst case to the best, and the median. */
export function survivalTable(own: IndicatorFigures<SurvivalIndicator>, byCohort: boolean, call: Call): string[] {
  const { say } = call;
  const heads = rowHeads(own, byCohort, call);
  const header = [
    ...heads.header,
    say({ nl: "na", en: "after" }),
    say({ nl: "gevolgd", en: "followed" }),
    say({ nl: "minstens", en: "at least" }),
    say({ nl: "hooguit", en: "at most" }),
  ];
  const rows = own.rows.flatMap((row) =>
    readings(row, call).map((cells, line) => [...(line === 0 ? heads.of(row) : heads.empty), ...cells]),
  );
  return [
    ...paragraph("  ", [sentenceOf(own, call), say(howToRead)].join(" "), reportWidth(call)),
    ...reportTable([header, ...rows], [...heads.alignments, "left", "right", "left", "left"], call),
  ];
}

/** The sentence of the definition, with the two bounds of all together after a year; none where nobody was followed so long. */
function sentenceOf({ indicator, rows }: IndicatorFigures<SurvivalIndicator>, { say, numbers }: Call): string {
  const estimate = rows.find(({ municipality, cohort }) => municipality === ALL && cohort === POOLED)?.figure?.estimate;
  if (estimate?.kind !== "survival") return "";
  const [least, most] = [estimate.uncertainAsEvents, estimate.uncertainAsCensored].map(
    ({ points }) => points.at(-1)?.survival ?? null,
  );
  if (least == null || most == null) return "";
  const [from, to] = [numbers.percent(least, 0), numbers.percent(most, 0)];
  const share = from === to ? from : say({ nl: `${from} tot ${to}`, en: `${from} to ${to}` });
  return say(indicator.sentence).replace("{}", share);
}

function readings(row: FigureRow, call: Call): string[][] {
  const { say, numbers } = call;
  const nothing = whyNothing(row);
  const estimate = row.figure?.estimate;
  if (nothing !== undefined || estimate?.kind !== "survival")
    return [["–", "–", nothing === undefined ? "–" : say(nothing), "–"]];
  const { uncertainAsEvents, uncertainAsCensored, n } = estimate;
  const weeks = uncertainAsEvents.points.map((worst, at) => [
    say({ nl: `${worst.weeks} weken`, en: `${worst.weeks} weeks` }),
    numbers.count(worst.atRisk),
    pointCell(worst, call),
    pointCell(uncertainAsCensored.points[at] ?? worst, call),
  ]);
  const median = [
    say({ nl: "mediaan", en: "median" }),
    numbers.count(n),
    medianCell(uncertainAsEvents, call),
    medianCell(uncertainAsCensored, call),
  ];
  return [...weeks, median];
}

function pointCell({ survival, interval }: Point, { say, numbers }: Call): string {
  if (survival === null) return say({ nl: "niemand zo lang", en: "nobody so long" });
  const whole = (fraction: number) => numbers.ofHundred(fraction, 0);
  if (interval === null) return whole(survival);
  const [lower, upper] = [whole(interval.lower), whole(interval.upper)];
  return `${whole(survival)}, ${say(rangeOf(lower, upper))}`;
}

function medianCell({ median: { median, lower, upper } }: Curve, { say, numbers }: Call): string {
  if (median === null) return say({ nl: "niet bereikt", en: "not reached" });
  const days = (value: number | null) => (value === null ? "?" : numbers.count(value));
  const range = say(rangeOf(days(lower), days(upper)));
  return say({ nl: `${days(median)} dagen, ${range}`, en: `${days(median)} days, ${range}` });
}

const howToRead: LocalizedText = {
  nl: "Van de 100 mensen, voor zover zij zo lang gevolgd zijn. Minstens: als elk einde dat niet zeker is, toen was; hooguit: als geen ervan toen was. Mediaan: na zoveel dagen is de helft over.",
  en: "Of 100 people, as far as they were followed so long. At least: if every end that is not certain was then; at most: if none was. Median: after so many days half are left.",
};
