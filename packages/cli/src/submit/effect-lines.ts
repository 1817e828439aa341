import type { ChangeExplanation, DeliveryEffect, FigureChange } from "@jobcoach/contract";
import type { LocalizedText } from "@jobcoach/core";
import { headlineIndicators, type Indicator, POOLED } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { reportTable, reportWidth } from "../report/report-table.ts";
import { modeNames } from "../report/row-heads.ts";
import { paragraph } from "../text/lines.ts";
import { plain } from "../text/plain.ts";
import { explanationText } from "./explanation-text.ts";

/** A value of a main figure that a reader sees change. */
interface ChangedValue {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly explanation: ChangeExplanation | undefined;
}

/** What a delivery does to the main own figures of its sender, all final half-years together, and which rows explain most of it. */
export function effectLines(effect: DeliveryEffect, call: Call): string[] {
  const { say } = call;
  const width = reportWidth(call);
  const changed = changedValues(effect, call);
  const heading = ["", ...paragraph("  ", plain(say(effect.sentence)), width)];
  if (changed.length === 0) return [...heading, ...paragraph("  ", say(NOTHING), width)];
  const header = [
    say({ nl: "eigen cijfer, definitieve halfjaren samen", en: "own figure, final half-years together" }),
    say({ nl: "ervoor", en: "before" }),
    say({ nl: "erna", en: "after" }),
  ];
  const rows = changed.map(({ name, before, after }) => [name, before, after]);
  const explained = changed.flatMap(({ name, explanation }) =>
    explanation === undefined ? [] : paragraph("  ", `${name}: ${explanationText(explanation, call)}`, width),
  );
  return [
    ...heading,
    "",
    ...reportTable([header, ...rows], ["left", "right", "right"], call),
    ...(explained.length === 0 ? [] : ["", ...explained]),
    "",
    ...paragraph("  ", say(OWN_ONLY), width),
  ];
}

const NOTHING: LocalizedText = {
  nl: "De belangrijkste cijfers over halfjaren die definitief zijn, veranderen niet.",
  en: "The main figures of half-years that are final do not change.",
};

const OWN_ONLY: LocalizedText = {
  nl: "Dit zijn eigen cijfers, niet om te publiceren. Wat er nog meer verandert, staat op het adres hierboven.",
  en: "These are own figures, not for publication. What else changes is told at the address above.",
};

function changedValues({ figures, explanations }: DeliveryEffect, call: Call): readonly ChangedValue[] {
  return headlineIndicators.flatMap((indicator) =>
    figures
      .filter(({ indicator: id, cohort }) => id === indicator.id && cohort === POOLED)
      .flatMap((figure) => valuesOf(figure, indicator, explanations ?? [], call)),
  );
}

/** A change behind the decimals that are shown is none to a reader. */
function valuesOf(
  figure: FigureChange,
  indicator: Indicator,
  explanations: readonly ChangeExplanation[],
  call: Call,
): readonly ChangedValue[] {
  return figure.values.flatMap(({ value, before, beforeN, after, afterN }) => {
    const moment = moments.get(value);
    if (moment === undefined) return [];
    const [was, is] = [cellOf(indicator, before, beforeN, call), cellOf(indicator, after, afterN, call)];
    if (was === is) return [];
    const fewest = Math.min(beforeN, afterN);
    const isSeen = shownOf(indicator, before, fewest, call) !== shownOf(indicator, after, fewest, call);
    const explanation = isSeen ? explanations.find((one) => one.value === value && isOf(one, figure)) : undefined;
    return [{ name: nameOf(indicator, moment, figure, call), before: was, after: is, explanation }];
  });
}

const moments: ReadonlyMap<string, LocalizedText> = new Map([
  ["share", { nl: "", en: "" }],
  ["baseline", { nl: ", begin", en: ", start" }],
  ["followUp", { nl: ", na een half jaar", en: ", half a year later" }],
]);

function nameOf({ title }: Indicator, moment: LocalizedText, { hoursMode }: FigureChange, { say }: Call): string {
  const mode = hoursMode === undefined ? "" : ` (${say(modeNames[hoursMode])})`;
  return `${say(title)}${mode}${say(moment)}`;
}

function cellOf(indicator: Indicator, value: number | null, n: number, call: Call): string {
  const shown = shownOf(indicator, value, n, call);
  return value === null ? shown : `${shown} (n\u00a0${call.numbers.count(n)})`;
}

function shownOf({ unit }: Indicator, value: number | null, n: number, { say, numbers }: Call): string {
  if (value === null) return say({ nl: "nog geen", en: "none yet" });
  return unit === "share" ? numbers.percent(value, n) : numbers.decimal(value);
}

const isOf = (one: ChangeExplanation, { indicator, hoursMode, cohort }: FigureChange) =>
  one.indicator === indicator && one.hoursMode === hoursMode && one.cohort === cohort;
