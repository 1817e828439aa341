import { CalendarDate, Grantor, HalfYear, MunicipalityCode } from "@jobcoach/core";
import { z } from "zod";
import { outcomes } from "../observation/observation.ts";
import { reasonLabels } from "../observation/reasons.ts";
import { countedIn, TallyState } from "./tally-state.ts";

export const TALLY_SCHEMA = "jobcoach/tally/1";

const Count = z.int().nonnegative();
const REASON_KEY = new RegExp(`^(${outcomes.join("|")})/(${Object.keys(reasonLabels).join("|")})$`);

/** How many trajectories ended with each outcome and reason; together they are all that were received. */
export const ReasonCounts = z.record(z.string().regex(REASON_KEY), Count);
export type ReasonCounts = Readonly<Record<string, number>>;

/**
 * What one indicator counts in one municipality, grantor, cohort (half-year of t0, or of the start where nobody was placed)
 * and stratum. Holds no persons, yet is confidential: a cell may stand for one person.
 *
 * `persons` are distinct persons received; `repeatPersons` are trajectories in the denominator of persons who are in the
 * denominator of an earlier cohort as well. `observedUntil` is the last day any of its sources speaks about;
 * `finalThrough` the last day about which none of them can change its mind, `null` where maturity was asked of none.
 */
export const Tally = z
  .strictObject({
    schema: z.literal(TALLY_SCHEMA),
    municipality: MunicipalityCode,
    grantor: Grantor,
    cohort: HalfYear,
    stratum: z.string().regex(/^[a-z][a-z0-9-]*$/),
    indicator: z.string().regex(/^[a-z][a-z0-9-]*(@[a-z0-9-]+)?$/),
    definitionVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
    hoursMode: z.enum(["logged", "reported", "none"]).exactOptional(),
    observedUntil: CalendarDate,
    finalThrough: CalendarDate.nullable(),
    trajectories: Count,
    persons: Count,
    repeatPersons: Count,
    reasons: ReasonCounts,
    state: TallyState,
  })
  .refine(({ trajectories, reasons }) => sumOf(reasons) === trajectories, {
    error: "the reasons do not add up to the trajectories",
  })
  .refine(({ persons, trajectories }) => persons <= trajectories, { error: "more persons than trajectories" })
  .refine((tally) => stateAgrees(tally.state, tally.reasons), { error: "the state does not agree with the reasons" })
  .meta({ id: "Tally", title: "Telling", description: "What one indicator counts in one cell; adds up exactly." });
export type Tally = z.infer<typeof Tally>;

const sumOf = (reasons: ReasonCounts) => Object.values(reasons).reduce((sum, count) => sum + count, 0);

function stateAgrees(state: TallyState, reasons: ReasonCounts): boolean {
  const count = (key: string) => reasons[key] ?? 0;
  const startingWith = (prefix: string) => sumOf(Object.fromEntries(entriesWith(reasons, prefix)));
  if (state.notMature !== startingWith("not-mature/")) return false;
  if (state.kind === "share")
    return (
      state.yes === count("counted/yes") &&
      state.no === count("counted/no") &&
      state.unknown === startingWith("unknown/")
    );
  if (state.kind !== "paired-mean") return countedIn(state) === startingWith("counted/");
  const values = (bins: readonly (readonly [number, number])[]) => bins.reduce((sum, [, times]) => sum + times, 0);
  return (
    values(state.change) === count("counted/pair") &&
    values(state.baseline) === count("counted/pair") + count("counted/baseline-only") &&
    values(state.followUp) === count("counted/pair") + count("counted/follow-up-only")
  );
}

const entriesWith = (reasons: ReasonCounts, prefix: string) =>
  Object.entries(reasons).filter(([key]) => key.startsWith(prefix));

/** The cell a tally belongs to; two tallies with one key are parts of one cell. */
export const tallyKey = (tally: Omit<Tally, "state" | "reasons">): string =>
  [
    tally.indicator,
    tally.definitionVersion,
    tally.hoursMode ?? "",
    tally.municipality,
    tally.grantor,
    tally.cohort,
    tally.stratum,
  ].join("|");
