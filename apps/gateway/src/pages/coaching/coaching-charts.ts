import type { Language, LocalizedText } from "@jobcoach/core";
import { coachingThemeCodes } from "@jobcoach/core/codes";
import { hiddenParts } from "@jobcoach/outcomes";
import type { Chart } from "../charts/chart.ts";
import { type ChangeGroup, type MomentMark, pairedChange } from "../charts/paired-change.tsx";
import { scaleAround } from "../charts/plot-scales.ts";
import { figureOf } from "../lines/line.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import { answersChart } from "../place/answer-figures.tsx";
import { markScale, meansChart } from "../place/mean-figures.tsx";
import type { NamedIndicator } from "../place/named-indicator.ts";
import type { Place } from "../place/place-model.ts";
import { sharesChart } from "../place/share-figures.tsx";
import { type HoursGroup, hoursGroupsOf } from "./coaching-model.ts";
import { coachingTexts } from "./texts.ts";

export const HOURS = ["coaching-hours-employee", "coaching-hours-employer"] as const;
export const PER_WORKED = ["coaching-hours-per-100-worked"] as const;
const SUPPORTED = ["employer-supported-start", "employer-supported-follow-up"] as const;

type NameOf = "employee" | "employer" | "worked" | "atStart" | "later";
const names: Readonly<Record<string, NameOf>> = {
  "coaching-hours-employee": "employee",
  "coaching-hours-employer": "employer",
  "coaching-hours-per-100-worked": "worked",
  "employer-supported-start": "atStart",
  "employer-supported-follow-up": "later",
};

const plainName = (indicator: string): LocalizedText => {
  const name = names[indicator] ?? "employee";
  return { nl: coachingTexts.nl[name], en: coachingTexts.en[name] };
};

/** What a figure of hours is called beside the same in another way of recording. */
export function groupName(language: Language, { indicator, mode }: HoursGroup): string {
  const texts = coachingTexts[language];
  return `${texts[names[indicator] ?? "employee"]} (${texts.shortModes[mode]})`;
}

const bothNames = (group: HoursGroup): LocalizedText => ({ nl: groupName("nl", group), en: groupName("en", group) });

/** The same figures under their names, for tables. */
export const namedGroups = (place: Place, indicators: readonly string[]): readonly NamedIndicator[] =>
  hoursGroupsOf(place, indicators).map((group) => ({
    indicator: group.indicator,
    name: bothNames(group),
    hoursMode: group.mode,
  }));

export const supported = (place: Place, mode: HoursGroup["mode"]): readonly NamedIndicator[] =>
  hoursGroupsOf(place, SUPPORTED)
    .filter((group) => group.mode === mode)
    .map(({ indicator }) => ({ indicator, name: plainName(indicator), hoursMode: mode }));

export const hoursChart = (language: Language, place: Place) =>
  changeChart(language, place, HOURS, "hours", coachingTexts[language].hoursTitle);

export const perWorkedChart = (language: Language, place: Place) =>
  changeChart(language, place, PER_WORKED, "per-worked", coachingTexts[language].perWorkedTitle);

function changeChart(
  language: Language,
  place: Place,
  indicators: readonly string[],
  id: string,
  title: string,
): Chart | undefined {
  const groups = hoursGroupsOf(place, indicators).flatMap((group) => groupOf(language, group) ?? []);
  if (groups.length === 0) return undefined;
  const texts = coachingTexts[language];
  const values = groups.flatMap(({ start, followUp }) => [start, followUp].flatMap((mark) => topOf(mark)));
  return pairedChange({
    id,
    title,
    description: [...groups.map((group) => describe(language, group)), lineTexts[language].inTable].join(" "),
    heads: [texts.start, texts.followUp],
    most: scaleAround(language, values).to,
    groups,
  });
}

const topOf = (mark: MomentMark | undefined) => (mark === undefined ? [] : [mark.interval?.upper ?? mark.value]);

function groupOf(language: Language, group: HoursGroup): ChangeGroup | undefined {
  const figure = figureOf(group.row, "paired-mean");
  if (figure === undefined) return undefined;
  const texts = coachingTexts[language];
  const numbers = numbersIn(language);
  const markOf = ({ mean, interval }: typeof figure.baseline): MomentMark => ({
    value: mean,
    interval,
    label: numbers.oneDecimal(mean),
  });
  const { baseline, followUp, change } = figure;
  return {
    name: groupName(language, group),
    start: markOf(baseline),
    followUp: followUp === null ? undefined : markOf(followUp),
    change:
      change === null
        ? [hiddenParts["follow-up"][language]]
        : [texts.change(numbers.signed(change.mean)), texts.pairs(numbers.whole(change.n))],
  };
}

function describe(language: Language, { name, start, followUp, change }: ChangeGroup): string {
  const texts = coachingTexts[language];
  const changed = change.join(", ");
  return followUp === undefined
    ? texts.groupStart(name, start.label, changed)
    : texts.group(name, start.label, followUp.label, changed);
}

/** Whether the employer gets support, at the start and later, of one way of recording; nothing where a release has neither. */
export function supportedChart(language: Language, place: Place, mode: HoursGroup["mode"]): Chart | undefined {
  const shares = supported(place, mode);
  if (shares.length === 0) return undefined;
  const { supportedTitle, modes } = coachingTexts[language];
  return sharesChart(language, place, { id: `supported-${mode}`, title: `${supportedTitle} (${modes[mode]})`, shares });
}

type PlainName = "colleague" | "care" | "relatives" | "takesOver" | "satisfied" | "rapport" | "understood" | "benefit";

const named = (indicator: string, text: PlainName): NamedIndicator => ({
  indicator,
  name: { nl: coachingTexts.nl[text], en: coachingTexts.en[text] },
});

export const involved: readonly NamedIndicator[] = [
  named("colleague-involved", "colleague"),
  named("care-contact", "care"),
  named("relatives-contact", "relatives"),
  named("employer-takes-over", "takesOver"),
];

export const opinions: readonly NamedIndicator[] = [
  named("satisfaction", "satisfied"),
  named("rapport", "rapport"),
  named("felt-understood", "understood"),
  named("support-benefit", "benefit"),
];

export const involvedChart = (language: Language, place: Place): Chart =>
  sharesChart(language, place, { id: "involved", title: coachingTexts[language].whoTitle, shares: involved });

export const opinionsChart = (language: Language, place: Place): Chart =>
  meansChart(language, place, {
    id: "opinions",
    title: coachingTexts[language].opinionTitle,
    scale: markScale,
    means: opinions,
  });

/** The question on themes, with what the answers are called. */
export const themesAsked = (language: Language) => ({
  id: "themes",
  title: coachingTexts[language].themesTitle,
  indicator: "guidance-themes",
  question: "themes",
  names: coachingThemeCodes.codes,
});

export const themesChart = (language: Language, place: Place) => answersChart(language, place, themesAsked(language));
