import { makeRelease } from "../release/make-release.ts";
import type { Release, ReleaseRow } from "../release/release.ts";
import { productsOf } from "../tally/association-state.ts";
import type { Tally } from "../tally/tally.ts";
import type { TallyState } from "../tally/tally-state.ts";
import { aTally } from "./tallies.ts";

/** A tally of any kind in which `n` count, with `reason` for all of them. */
export function aTallyOf(
  state: TallyState,
  n: number,
  indicator: string,
  reason: string,
  over: Partial<Tally> = {},
): Tally {
  const reasons = { [`counted/${reason}`]: n };
  return { ...aTally({}), indicator, trajectories: n, persons: n, reasons, state, ...over };
}

/** A tally of the results R1 to R6. */
export function aResultTally(answers: Readonly<Record<string, number>>, over: Partial<Tally> = {}): Tally {
  const n = Object.values(answers).reduce((sum, count) => sum + count, 0);
  const state: TallyState = {
    kind: "distribution",
    n,
    unknown: 0,
    notMature: 0,
    questions: { result: { answered: n, answers } },
  };
  return aTallyOf(state, n, "uwv-result", "answered", over);
}

/** A tally of how long work lasted: how many ended on a day, and how many were still in work after a year. */
export function aTenureTally(
  ended: Readonly<Record<number, number>>,
  stayed: number,
  over: Partial<Tally> = {},
): Tally {
  const events = Object.entries(ended).map(([day, count]) => [Number(day), count] as [number, number]);
  const n = events.reduce((sum, [, count]) => sum + count, stayed);
  const state: TallyState = {
    kind: "survival",
    events,
    censored: [[364, stayed]],
    uncertain: [],
    unknown: 0,
    notMature: 0,
  };
  const reasons = { "counted/still-in-work": stayed, "counted/work-ended": n - stayed };
  return { ...aTallyOf(state, n, "job-tenure", "work-ended", over), reasons };
}

/** A tally of an outcome that goes together with the first of four variables, of so many persons. */
export function anAssociationTally(n: number, over: Partial<Tally> = {}): Tally {
  const rows = Array.from({ length: n }, (_, k) => [
    (k % 7) + (k % 2),
    60 * (k % 7),
    100 * ((k * 3) % 4),
    100 * ((k * 5) % 9),
    100 * ((k * 7) % 8),
  ]);
  const products = rows
    .map(productsOf)
    .reduce<readonly bigint[]>((sums, own) => own.map((product, at) => product + (sums[at] ?? 0n)), []);
  const state: TallyState = { kind: "association", n, unknown: 0, notMature: 0, products: products.map(String) };
  return aTallyOf(state, n, "associations", "all-known", { hoursMode: "logged", ...over });
}

const strata = (yes: number, no: number, over: Partial<Tally> = {}): Tally[] => [
  aTally({ yes, no, ...over }),
  aTally({ yes: yes - 12, no: no - 6, stratum: "lks-yes", ...over }),
  aTally({ yes: 12, no: 6, stratum: "lks-no", ...over }),
];

/** A release with answers, curves, an association and a division, shown and hidden. */
export function dividedRelease(): Release {
  const arnhem = { municipality: "GM0202" };
  const result = makeRelease({
    number: 4,
    madeAt: "2026-07-01T09:00:00Z",
    municipalityNames: { GM0200: "Apeldoorn", GM0202: "Arnhem" },
    tallies: [
      ...strata(60, 20),
      ...strata(40, 14, arnhem),
      aResultTally({ r1: 20, r2: 14, r3: 11, r4: 6, r6: 3 }),
      aResultTally({ r1: 24, r2: 18, r3: 9, r5: 8, r6: 12 }, arnhem),
      aTenureTally({ 40: 7, 120: 6, 200: 6, 300: 5 }, 60),
      aTenureTally({ 40: 2, 120: 8, 200: 1 }, 50, arnhem),
      anAssociationTally(60),
      anAssociationTally(40, arnhem),
    ],
  });
  if (!result.ok) throw new Error(result.reason);
  return result.release;
}

/** Every number of the parts of figures, straight from the rows, by `indicator|municipality|cohort|stratum|part|measure`. */
export function numbersOfParts(rows: readonly ReleaseRow[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { indicator, municipality, cohort, stratum = "", question, answer, week, figure } of rows) {
    const part =
      question !== undefined ? `${question}/${answer}` : week === undefined ? "" : `uncertain-as-ended/week-${week}`;
    const add = (measure: string, value: number, of = part) =>
      numbers.set([indicator, municipality, cohort, stratum, of, measure].join("|"), value);
    if (figure?.kind === "association") {
      add("n", figure.n);
      add("r-squared", figure.rSquared);
      for (const { variable, estimate, interval, standardised, p } of figure.variables) {
        add("coefficient", estimate, variable);
        add("coefficient-lower", interval.lower, variable);
        add("coefficient-upper", interval.upper, variable);
        add("standardised", standardised, variable);
        if (p !== null) add("p-value", p, variable);
      }
    }
    if (figure?.kind !== "share") continue;
    add(week === undefined ? "numerator" : "at-risk", figure.yes);
    add("share", figure.share);
    add("lower", figure.interval.lower);
    add("upper", figure.interval.upper);
    if (question !== undefined) add("answered", figure.n, question);
    else add("n", figure.n, "");
    if (stratum !== "") add("no-or-unknown", figure.noOrUnknown);
  }
  return numbers;
}
