import type { Language, LocalizedText } from "@jobcoach/core";
import {
  type Indicator,
  labelOfOutcome,
  type Outcome,
  type PublishedMeans,
  type ReasonCode,
  reasonLabels,
} from "@jobcoach/outcomes";
import { unitWords, withUnit } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import type { EffectLine, Move } from "./effect-lines.ts";
import { effectTexts } from "./effect-texts.ts";

/** A value of an indicator with its unit: a share in percents, a mean with what it is in. */
export function valueWords(language: Language, indicator: Indicator, value: number | null, n: number): string {
  const number = numberWords(language, indicator, value, n);
  const unit = unitName(language, indicator);
  return value === null || unit === undefined ? number : `${number} ${unit}`;
}

/** A value of an indicator as `valueWords` says it, without the unit that `unitName` names. */
export function numberWords(language: Language, { unit }: Indicator, value: number | null, n: number): string {
  const numbers = numbersIn(language);
  if (value === null) return NOBODY[language];
  if (unit === "share" || unit === "none") return numbers.percent(value, n);
  const number = numbers.mean(value, unitOf[unit]);
  return unit === "permille" ? withUnit(language, number, unitOf[unit]) : number;
}

/** What the values of an indicator are in; a per cent sign stands with its number instead. */
export const unitName = (language: Language, { unit }: Indicator): string | undefined =>
  unit === "share" || unit === "none" || unit === "permille" ? undefined : unitWords[unitOf[unit]][language];

const NOBODY: LocalizedText = { nl: "nog geen cijfer", en: "no figure yet" };

const unitOf: Readonly<Record<Exclude<Indicator["unit"], "share" | "none">, PublishedMeans["unit"]>> = {
  "minutes-per-month": "hours-per-month",
  "hundredths-of-hours-per-week": "hours-per-week",
  "mark-tenths": "mark",
  "rating-hundredths": "rating",
  "work-values": "work-values",
  hundredths: "one",
  permille: "percent",
  days: "days",
};

const momentOf: Readonly<Record<EffectLine["value"], LocalizedText | undefined>> = {
  share: undefined,
  baseline: { nl: "bij het begin", en: "at the start" },
  followUp: { nl: "na een half jaar", en: "after half a year" },
};

/** Of which figure a line is: its title, the moment, and how hours were recorded. */
export function lineName(
  language: Language,
  { indicator, value, hoursMode }: Pick<EffectLine, "indicator" | "value" | "hoursMode">,
): string {
  const moment = momentOf[value]?.[language];
  const name = figureName(language, { indicator, hoursMode });
  return moment === undefined ? name : `${name}, ${moment}`;
}

/** The title of a figure, and how hours were recorded. */
export function figureName(
  language: Language,
  { indicator, hoursMode }: { readonly indicator: Indicator; readonly hoursMode?: EffectLine["hoursMode"] },
): string {
  const title = indicator.title[language];
  return hoursMode === undefined ? title : `${title} (${modeWords[hoursMode][language]})`;
}

export const modeWords: Readonly<Record<NonNullable<EffectLine["hoursMode"]>, LocalizedText>> = {
  logged: { nl: "uren per contact bijgehouden", en: "hours logged per contact" },
  reported: { nl: "uren opgegeven door de coach", en: "hours stated by the coach" },
  none: { nl: "geen uren bekend", en: "no hours known" },
};

/** "3 meer niet bekend: verhuisd", "2 minder geteld: nee". */
export function moveWords(language: Language, { key, by }: Move): string {
  const [outcome, reason] = key.split("/") as [Outcome, ReasonCode];
  const more = by > 0 ? MORE[language] : FEWER[language];
  const label = reasonLabels[reason]?.[language] ?? reason;
  return `${numbersIn(language).whole(Math.abs(by))} ${more} ${labelOfOutcome(outcome)[language]}: ${label}`;
}

const MORE: LocalizedText = { nl: "meer", en: "more" };
const FEWER: LocalizedText = { nl: "minder", en: "fewer" };

const MOVES_SHOWN = 3;

/** Which groups of trajectories make the difference, the largest first. */
export function whyWords(
  language: Language,
  { before, moves, moved }: Pick<EffectLine, "before" | "moves" | "moved">,
  most = MOVES_SHOWN,
): string {
  const texts = effectTexts[language];
  const { whole } = numbersIn(language);
  if (moves.length === 0) return texts.nobodyMoved;
  if (before === null) return texts.fresh(whole(moved));
  const shown = moves.slice(0, most).map((move) => moveWords(language, move));
  const rest = moves.length - shown.length;
  const list = [...shown, ...(rest > 0 ? [texts.andMore(rest, whole(rest))] : [])].join("; ");
  return `${texts.moved(moved, whole(moved))} ${list.charAt(0).toUpperCase()}${list.slice(1)}.`;
}
