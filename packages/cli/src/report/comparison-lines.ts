import { findMunicipality, type LocalizedText, type RecordedHoursMode } from "@jobcoach/core";
import {
  type Comparability,
  type ComparisonRefusal,
  type ComparisonResult,
  compare,
  type Indicator,
  type MeanComparison,
  POOLED,
  registrationsOf,
  type ShareComparison,
} from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { paragraph, wrap } from "../text/lines.ts";
import { nameOf } from "./report-rows.ts";
import { reportTable, reportWidth } from "./report-table.ts";
import type { Reported } from "./reported.ts";
import { modeNames } from "./row-heads.ts";

/** One comparison that was asked for, with what came of it. */
export interface Compared {
  readonly indicator: Indicator;
  readonly cohort: string;
  readonly hoursMode?: RecordedHoursMode;
  readonly result: ComparisonResult;
}

/** Municipalities beside each other for each shown indicator: of the final half-years together, or of every half-year. */
export function comparisonsOf(
  { tallies, trajectories }: Pick<Reported, "tallies" | "trajectories">,
  shown: readonly Indicator[],
  byCohort: boolean,
): readonly Compared[] {
  const registrations = registrationsOf(trajectories);
  const codes = [...new Set(tallies.map(({ municipality }) => municipality))];
  const names = Object.fromEntries(codes.map((code) => [code, findMunicipality(code)?.name ?? code]));
  return shown.flatMap((indicator) => {
    const own = tallies.filter((tally) => tally.indicator === indicator.id);
    const cohorts = byCohort ? [...new Set(own.map(({ cohort }) => cohort))].sort() : [POOLED];
    return modesIn(own).flatMap((hoursMode) =>
      cohorts.map((cohort): Compared => {
        const asked = { indicator: indicator.id, cohort, ...(hoursMode === undefined ? {} : { hoursMode }) };
        return {
          ...(hoursMode === undefined ? {} : { hoursMode }),
          indicator,
          cohort,
          result: compare(own, { ...asked, registrations, names }),
        };
      }),
    );
  });
}

/** Hours that a municipality recorded in several ways are compared by way; else all together. */
function modesIn(tallies: Reported["tallies"]): readonly (RecordedHoursMode | undefined)[] {
  const modes = new Set(tallies.map(({ hoursMode }) => hoursMode));
  const byMunicipality = Map.groupBy(tallies, ({ municipality }) => municipality);
  const areMixed = [...byMunicipality.values()].some((own) => new Set(own.map(({ hoursMode }) => hoursMode)).size > 1);
  return areMixed ? [...modes] : [undefined];
}

/** Per comparison what may be concluded, a table of the municipalities, and a sentence about each. */
export const comparisonLines = (compared: readonly Compared[], call: Call): string[] => [
  ...compared.flatMap((one) => ["", ...headingOf(one, call), ...bodyOf(one, call)]),
  "",
  ...paragraph("  ", call.say(howToReadComparisons), reportWidth(call)),
];

function headingOf({ indicator, cohort, hoursMode }: Compared, { say, paint, ...call }: Call): string[] {
  const when = cohort === POOLED ? say({ nl: "definitieve halfjaren samen", en: "final half-years together" }) : cohort;
  const how = hoursMode === undefined ? "" : `, ${say(modeNames[hoursMode])}`;
  const width = reportWidth({ say, paint, ...call }) - 2;
  return wrap(`${say(indicator.title)}: ${when}${how}`, width).map((line) => `  ${paint("strong", line)}`);
}

function bodyOf({ result }: Compared, call: Call): string[] {
  const inParagraph = (text: LocalizedText) => paragraph("  ", call.say(text), reportWidth(call));
  if (!result.ok) return inParagraph(refusals[result.reason]);
  const { comparison } = result;
  return [
    ...inParagraph(comparison.sentence),
    ...(comparison.kind === "share" ? shareTable(comparison, call) : meanTable(comparison, call)),
    ...comparison.municipalities.flatMap(({ sentence }) => inParagraph(sentence)),
    ...inParagraph(gradeOf(comparison.comparability)),
    ...inParagraph(orderOf(comparison)),
  ];
}

function shareTable({ municipalities, adjustedFor }: ShareComparison, call: Call): string[] {
  const { say, numbers } = call;
  const header = ["gemeente", "n", "%", "tussen", "verwacht", "gecorrigeerd", "plaats", "graad"];
  const english = ["municipality", "n", "%", "between", "expected", "adjusted", "place", "grade"];
  const rows = municipalities.map(({ municipality, raw, adjusted, shrunken, rank, comparability }) => {
    const whole = (share: number | null | undefined) => (share == null ? "–" : numbers.ofHundred(share, 0));
    const { n, share, interval } = raw;
    const expected = adjusted === null || n === 0 ? null : adjusted.expected / n;
    return [
      say(nameOf(municipality)),
      numbers.count(n),
      share === null ? "–" : numbers.percent(share, n),
      interval === null ? "–" : range(interval, (limit) => numbers.ofHundred(limit, 0), call),
      whole(expected),
      whole(adjusted?.adjustedShare ?? shrunken?.share),
      rank.lower === rank.upper ? String(rank.lower) : `${rank.lower}–${rank.upper}`,
      comparability.grade,
    ];
  });
  const labels = header.map((nl, at) => say({ nl, en: english[at] ?? nl }));
  const mix = adjustedFor.length === 0 ? [] : paragraph("  ", say(adjustedWords(adjustedFor)), reportWidth(call));
  return [
    ...reportTable([labels, ...rows], ["left", "right", "right", "left", "right", "right", "right", "left"], call),
    ...mix,
  ];
}

function meanTable({ municipalities }: MeanComparison, call: Call): string[] {
  const { say, numbers } = call;
  const header = [
    say({ nl: "gemeente", en: "municipality" }),
    "n",
    say({ nl: "verandering", en: "change" }),
    say({ nl: "tussen", en: "between" }),
    say({ nl: "graad", en: "grade" }),
  ];
  const rows = municipalities.map(({ municipality, raw, comparability }) => [
    say(nameOf(municipality)),
    numbers.count(raw.n),
    raw.mean === null ? "–" : numbers.change(raw.mean),
    raw.interval === null ? "–" : range(raw.interval, (limit) => numbers.change(limit), call),
    comparability.grade,
  ]);
  return reportTable([header, ...rows], ["left", "right", "right", "left", "left"], call);
}

const range = (
  { lower, upper }: { readonly lower: number; readonly upper: number },
  write: (limit: number) => string,
  { say }: Call,
) => say({ nl: `${write(lower)} en ${write(upper)}`, en: `${write(lower)} and ${write(upper)}` });

/** The grade of a comparison with its reasons. */
export function gradeOf({
  grade,
  reasons,
}: Pick<Comparability, "grade"> & { readonly reasons: readonly Reason[] }): LocalizedText {
  if (reasons.length === 0) return { nl: `Vergelijkbaarheid ${grade}.`, en: `Comparability ${grade}.` };
  const told = [...new Map(reasons.map((reason) => [reason.code, reason])).values()];
  return {
    nl: `Vergelijkbaarheid ${grade}: ${told.map(({ text }) => text.nl).join("; ")}.`,
    en: `Comparability ${grade}: ${told.map(({ text }) => text.en).join("; ")}.`,
  };
}

interface Reason {
  readonly code: string;
  readonly text: LocalizedText;
}

function orderOf({ order }: ShareComparison | MeanComparison): LocalizedText {
  if (order === null)
    return {
      nl: "Een volgorde is er niet: de plaatsen zijn niet uit elkaar te houden.",
      en: "There is no order: the places cannot be told apart.",
    };
  const names = order.map((code) => nameOf(code).nl).join(", ");
  return { nl: `Van hoog naar laag: ${names}.`, en: `From high to low: ${names}.` };
}

const traits: Readonly<Record<ShareComparison["adjustedFor"][number], LocalizedText>> = {
  age: { nl: "leeftijd", en: "age" },
  tenure: { nl: "tijd in de baan bij de start", en: "time in the job at the start" },
  "work-capacity": { nl: "arbeidsvermogen", en: "work capacity" },
  benefit: { nl: "uitkering", en: "benefit" },
};

const adjustedWords = (variables: ShareComparison["adjustedFor"]): LocalizedText => ({
  nl: `Verwacht en gecorrigeerd: bij mensen met gelijke ${variables.map((one) => traits[one].nl).join(", ")}.`,
  en: `Expected and adjusted: among people alike in ${variables.map((one) => traits[one].en).join(", ")}.`,
});

const refusals: Readonly<Record<ComparisonRefusal, LocalizedText>> = {
  "indicator-not-known": { nl: "Deze indicator kennen we niet.", en: "We do not know this indicator." },
  "kind-not-comparable": {
    nl: "Dit soort cijfer wordt niet naast elkaar gezet: alleen delen en gemiddelden.",
    en: "Figures of this kind are not put side by side: only shares and means.",
  },
  "definition-version-differs": {
    nl: "Niet te vergelijken: er is niet overal volgens dezelfde definitie geteld.",
    en: "Not comparable: not everywhere was counted by the same definition.",
  },
  "hours-mode-differs": {
    nl: "Niet te vergelijken: uren zijn niet overal op dezelfde manier vastgelegd.",
    en: "Not comparable: hours were not recorded in the same way everywhere.",
  },
  "fewer-than-two-municipalities": {
    nl: "Er zijn geen twee gemeenten met cijfers om naast elkaar te zetten.",
    en: "There are no two municipalities with figures to put side by side.",
  },
};

/** How places and grades are read. */
export const howToReadComparisons: LocalizedText = {
  nl: "Plaats: tussen welke plaatsen een gemeente met 95 % zekerheid staat. Graad: A gelijk voor zover te zien, B kleine verschillen, C een verschil kan van de registratie komen, D niet vergelijken.",
  en: "Place: between which places a municipality stands with 95% certainty. Grade: A alike as far as can be seen, B small differences, C a difference may come from registration, D do not compare.",
};
