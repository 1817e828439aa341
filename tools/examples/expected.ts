import { AS_OF, halfYear, iso, LAST_MATURE_T0, WINDOW } from "./calendar.ts";
import type { Cast } from "./cast.ts";
import { type Expected, expectedStatus } from "./expected-status.ts";
import { knownTrajectories } from "./recorded.ts";
import type { Person } from "./truth.ts";

/** What the status rules should say about one trajectory. */
export interface Judgement {
  readonly person: Person;
  readonly from: number;
  readonly t0?: number;
  readonly cohort?: string;
  /** Whether it is the first t0 of this person in the half-year. */
  readonly index: boolean;
  readonly mature: boolean;
  readonly fileOnly?: Expected;
  readonly withReturns?: Expected;
}

export function judge(cast: Cast): Judgement[] {
  const present = cast.persons.filter((person) => !cast.faulty.includes(person));
  return present.flatMap((person) => {
    const cohorts = new Set<string>();
    return knownTrajectories(person).map(({ from, t0 }) => {
      if (t0 === undefined) return { person, from, index: false, mature: false };
      const cohort = halfYear(t0);
      const index = !cohorts.has(cohort);
      cohorts.add(cohort);
      const survey = cohorts.size === 1 ? (cast.surveys.get(person) ?? {}) : {};
      const mature = t0 <= LAST_MATURE_T0;
      if (!mature) return { person, from, t0, cohort, index, mature };
      const fileOnly = expectedStatus(person, survey, t0, false);
      const withReturns = expectedStatus(person, survey, t0, cast.asked.includes(person));
      return { person, from, t0, cohort, index, mature, fileOnly, withReturns };
    });
  });
}

type Reading = "fileOnly" | "withReturns";

/** Counts of one reading: of all index trajectories with a t0, those mature and, of these, the statuses. */
export function count(judgements: readonly Judgement[], reading: Reading) {
  const indexed = judgements.filter(({ index }) => index);
  const mature = indexed.filter((each) => each.mature);
  const having = (status: Expected["status"]) => mature.filter((each) => each[reading]?.status === status);
  const [yes, no, unknown, excluded] = [having("yes"), having("no"), having("unknown"), having("excluded")];
  const n = yes.length + no.length + unknown.length;
  return {
    trajectories: judgements.length,
    neverPlaced: judgements.filter(({ t0 }) => t0 === undefined).length,
    notMature: indexed.length - mature.length,
    excluded: tallyReasons(excluded, reading),
    n,
    yes: yes.length,
    no: no.length,
    unknown: unknown.length,
    yesPercent: n === 0 ? null : Math.round((1000 * yes.length) / n) / 10,
    upperPercent: n === 0 ? null : Math.round((1000 * (yes.length + unknown.length)) / n) / 10,
    reasons: tallyReasons([...yes, ...no, ...unknown], reading),
  };
}

function tallyReasons(judgements: readonly Judgement[], reading: Reading): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const each of judgements) {
    const reason = each[reading]?.reason ?? "";
    counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function byCohort(judgements: readonly Judgement[], reading: Reading) {
  const cohorts = [...new Set(judgements.flatMap(({ cohort }) => cohort ?? []))].sort();
  return Object.fromEntries(
    cohorts.map((cohort) => {
      const { n, yes, no, unknown, notMature } = count(
        judgements.filter((each) => each.cohort === cohort),
        reading,
      );
      return [cohort, { n, yes, no, unknown, notMature }];
    }),
  );
}

/** One line per trajectory, to find the person behind a difference. */
export function judgementTable(judgements: readonly Judgement[]): string {
  const lines = judgements.map(({ person, from, t0, index, fileOnly, withReturns }) =>
    [
      person.municipality,
      person.bsn,
      iso(from),
      t0 === undefined ? "" : iso(t0),
      t0 === undefined ? "" : iso(t0 + WINDOW),
      t0 === undefined ? "" : index ? "index" : "repeat",
      t0 !== undefined && t0 > LAST_MATURE_T0 ? "not-mature" : (fileOnly?.status ?? ""),
      fileOnly?.reason ?? "",
      withReturns?.status ?? "",
      withReturns?.reason ?? "",
    ].join(";"),
  );
  const header = "municipality;bsn;start;t0;asked;index;file-only;file-only-reason;with-returns;with-returns-reason";
  return `${[`# as of ${iso(AS_OF)}`, header, ...lines].join("\n")}\n`;
}
