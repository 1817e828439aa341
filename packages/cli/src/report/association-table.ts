import type { LocalizedText } from "@jobcoach/core";
import type { Estimate, Indicator } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import { rangeOf } from "../text/range.ts";
import type { FigureRow, IndicatorFigures } from "./report-rows.ts";
import { reportTable, reportWidth } from "./report-table.ts";
import { rowHeads } from "./row-heads.ts";
import { whyNothing } from "./why-nothing.ts";

type AssociationIndicator = Extract<Indicator, { readonly kind: "association" }>;
type Fit = Extract<Estimate, { readonly kind: "association" }>["fit"];
type Refusal = Extract<Fit, { readonly kind: "refused" }>["reason"];

/** What goes together with an outcome, per municipality: how much it differs where a variable is one higher. */
export function associationTable(own: IndicatorFigures<AssociationIndicator>, byCohort: boolean, call: Call): string[] {
  const { say } = call;
  const heads = rowHeads(own, byCohort, call);
  const header = [
    ...heads.header,
    "n",
    say({ nl: "bij 1 meer van", en: "with 1 more of" }),
    say({ nl: "verschil", en: "difference" }),
  ];
  const rows = own.rows.flatMap((row) =>
    readings(row, own.indicator, call).map((cells, line) => [...(line === 0 ? heads.of(row) : heads.empty), ...cells]),
  );
  const outcome = own.indicator.variables[0]?.title ?? own.indicator.title;
  return [
    ...paragraph("  ", say(howToRead(outcome)), reportWidth(call)),
    ...reportTable([header, ...rows], [...heads.alignments, "right", "left", "left"], call),
  ];
}

function readings(row: FigureRow, { variables }: AssociationIndicator, { say, numbers }: Call): string[][] {
  const nothing = whyNothing(row);
  const estimate = row.figure?.estimate;
  if (nothing !== undefined || estimate?.kind !== "association")
    return [["–", nothing === undefined ? "–" : say(nothing), "–"]];
  const { fit, n } = estimate;
  if (fit.kind === "refused") return [[numbers.count(n), say(refusals[fit.reason]), "–"]];
  const change = (value: number) => numbers.change(value, 2);
  const coefficients = fit.variables.map(({ variable, estimate: difference, interval }) => [
    say(variables.find(({ id }) => id === variable)?.title ?? { nl: variable, en: variable }),
    `${change(difference)}, ${say(rangeOf(change(interval.lower), change(interval.upper)))}`,
  ]);
  const part = numbers.percent(fit.rSquared, 0);
  const together = [
    say({ nl: "alles samen", en: "all together" }),
    say({ nl: `gaat samen met ${part} van de verschillen`, en: `goes with ${part} of the differences` }),
  ];
  return [...coefficients, together].map((cells, line) => [line === 0 ? numbers.count(n) : "", ...cells]);
}

const refusals: Readonly<Record<Refusal, LocalizedText>> = {
  "too-few-persons": { nl: "te weinig mensen om te rekenen", en: "too few people to compute with" },
  "constant-outcome": { nl: "iedereen heeft dezelfde uitkomst", en: "everybody has the same outcome" },
  "dependent-variables": { nl: "niet uit elkaar te houden", en: "cannot be told apart" },
};

const howToRead = ({ nl, en }: LocalizedText): LocalizedText => ({
  nl: `Hoeveel hoger of lager ‘${nl}’ ligt bij wie 1 meer heeft en verder gelijk is. Dit gaat samen; het zegt niet wat de oorzaak is.`,
  en: `How much higher or lower ‘${en}’ is for who has 1 more and is otherwise alike. These go together; that does not tell the cause.`,
});
