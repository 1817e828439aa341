import { findMunicipality, type LocalizedText, type MunicipalityCode, type Trajectory } from "@jobcoach/core";
import {
  type FigureChange,
  type FigureImpact,
  figureChangesOf,
  headlineIndicators,
  type Indicator,
  impactOf,
  POOLED,
  type Tally,
  tallyTrajectories,
  type ValueChange,
  type ValueImpact,
} from "@jobcoach/outcomes";
import { explanationOf } from "./explanation.ts";
import type { KeptFacts } from "./kept-facts.ts";
import type { Effect, EffectRow } from "./messages.ts";
import type { Words } from "./words.ts";

/** What the files say now, and what was there before: earlier files, or the municipality's own tallies. */
export interface Comparing {
  readonly now: KeptFacts;
  readonly earlier?: KeptFacts;
  readonly own?: readonly Tally[];
}

/** What the files do to the first figures of a municipality; `undefined` where there is too much to keep in memory. */
export function effectOf({ now, earlier, own: given }: Comparing, words: Words): Effect | undefined {
  const after = now.trajectories();
  if (after === undefined) return undefined;
  const own = isElsewhere(given, after) ? undefined : given;
  const before = earlier?.trajectories();
  const basis = before !== undefined ? "earlier-files" : own !== undefined ? "own-figures" : "these-files";
  const old = before === undefined ? valuesOf(own ?? []) : valuesOf(talliesOf(before));
  const impacts = before === undefined ? [] : impactOf(before, after, { indicators: headlineIndicators });
  const values = valuesOf(talliesOf(after));
  const isOfSeveral = new Set(values.map(({ municipality }) => municipality)).size > 1;
  const rows = values.map((one): EffectRow => {
    const { indicator, municipality, value } = one;
    const was = old.find((other) => isSame(one, other))?.value;
    const impact = impactOn(impacts, one);
    const change = { before: was?.after ?? null, after: value.after, n: value.afterN };
    const title = titleOf(indicator, value.value, words);
    return {
      title: isOfSeveral ? `${findMunicipality(municipality)?.name ?? municipality}: ${title}` : title,
      before: was === undefined ? "" : shown(indicator, was.after, was.afterN, words),
      after: shown(indicator, value.after, value.afterN, words),
      n: words.numbers.whole(value.afterN),
      sentence: basis === "these-files" ? "" : words.say(changeSentence(change, indicator, words)),
      explained: impact === undefined ? [] : explanationOf(impact, now, earlier, words),
    };
  });
  return { basis, sentence: words.say(sentenceOf(basis, rows.length, after.length, words)), rows };
}

/** Whether the own figures are all of other municipalities than the files. */
const isElsewhere = (own: readonly Tally[] = [], after: readonly Trajectory[]): boolean => {
  const municipalities = new Set<string>(after.map(({ municipality }) => municipality));
  return own.length > 0 && !own.some(({ municipality }) => municipalities.has(municipality));
};

const talliesOf = (trajectories: readonly Trajectory[]): readonly Tally[] => [
  ...tallyTrajectories(trajectories, { indicators: headlineIndicators }).values(),
];

/** One value of a figure: of hours that were recorded in different ways there is one each. */
interface IndicatorValue {
  readonly indicator: Indicator;
  readonly municipality: MunicipalityCode;
  readonly hoursMode: FigureChange["hoursMode"];
  readonly value: Pick<ValueChange, "value" | "after" | "afterN">;
}

/** The values of the first indicators over all half-years that are final. */
const valuesOf = (tallies: readonly Tally[]): readonly IndicatorValue[] =>
  figureChangesOf([], tallies).flatMap(({ indicator: id, municipality, hoursMode, cohort, values }) => {
    const indicator = headlineIndicators.find((one) => one.id === id);
    if (indicator === undefined || cohort !== POOLED) return [];
    return values
      .filter(({ value, afterN }) => value !== "change" && afterN > 0)
      .map((value) => ({ indicator, municipality, hoursMode, value }));
  });

const isSame = (one: IndicatorValue, other: IndicatorValue): boolean =>
  one.indicator === other.indicator &&
  one.municipality === other.municipality &&
  one.hoursMode === other.hoursMode &&
  one.value.value === other.value.value;

const impactOn = (impacts: readonly FigureImpact[], one: IndicatorValue): ValueImpact | undefined =>
  impacts
    .find(
      ({ indicator, municipality, hoursMode, cohort }) =>
        indicator === one.indicator.id &&
        municipality === one.municipality &&
        hoursMode === one.hoursMode &&
        cohort === POOLED,
    )
    ?.values.find(({ value }) => value === one.value.value);

function titleOf({ title, kind }: Indicator, value: string, { say }: Words): string {
  if (kind !== "paired-mean") return say(title);
  const moment =
    value === "baseline"
      ? { nl: "bij het begin", en: "at the start" }
      : { nl: "na een half jaar", en: "after half a year" };
  return `${say(title)}, ${say(moment)}`;
}

function shown({ kind }: Indicator, value: number | null, n: number, { numbers, say }: Words): string {
  if (value === null) return say({ nl: "niet bekend", en: "not known" });
  return kind === "share" ? numbers.percent(value, n) : numbers.oneDecimal(value);
}

interface Change {
  readonly before: number | null;
  readonly after: number | null;
  readonly n: number;
}

function changeSentence({ before, after, n }: Change, indicator: Indicator, words: Words): LocalizedText {
  const [was, is] = [before, after].map((value) => shown(indicator, value, n, words));
  if (before === null) return { nl: `Dit cijfer is nieuw: ${is}.`, en: `This figure is new: ${is}.` };
  if (was === is) return { nl: `Blijft ${is}.`, en: `Stays ${is}.` };
  return { nl: `Van ${was} naar ${is}.`, en: `From ${was} to ${is}.` };
}

function sentenceOf(basis: Effect["basis"], rows: number, trajectories: number, { numbers }: Words): LocalizedText {
  const count = numbers.whole(trajectories);
  if (rows === 0)
    return {
      nl: `In deze bestanden staan ${count} trajecten. Ze zijn nog te kort gevolgd voor een cijfer.`,
      en: `These files hold ${count} trajectories. They have not been followed long enough for a figure.`,
    };
  const than = {
    "these-files": {
      nl: "De cijfers hieronder gaan over deze bestanden alleen.",
      en: "The figures below are of these files alone.",
    },
    "earlier-files": {
      nl: "Hieronder staat wat er verandert sinds de bestanden van de vorige keer.",
      en: "Below is what changes since the files of last time.",
    },
    "own-figures": {
      nl: "Hieronder staan de cijfers die nu gelden naast die van deze bestanden alleen. Wat via een andere levering kwam, telt in de tweede kolom niet mee. Kies bij stap 1 ook de bestanden van de vorige keer om te zien welke rijen het verschil maken.",
      en: "Below are the figures that hold now beside those of these files alone. What came by another delivery does not count in the second column. Choose the files of last time at step 1 as well to see which rows make the difference.",
    },
  }[basis];
  return {
    nl: `In deze bestanden staan ${count} trajecten. ${than.nl}`,
    en: `These files hold ${count} trajectories. ${than.en}`,
  };
}
