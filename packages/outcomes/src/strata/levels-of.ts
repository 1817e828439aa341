import {
  type BenefitFact,
  type CalendarDate,
  type DayNumber,
  dayNumber,
  type Episode,
  hoursModeOf,
  spanOf,
  type Trajectory,
  tenureClassOf,
} from "@jobcoach/core";
import type { DimensionId, LevelOf } from "./dimensions.ts";

/** The level of a trajectory in every dimension; a sex that is other or unknown has none. */
export type Levels = { readonly [Dimension in Exclude<DimensionId, "sex">]: LevelOf<Dimension> } & {
  readonly sex: LevelOf<"sex"> | undefined;
};

/** Where a trajectory stands in every dimension at t0, or at its start where nobody was placed. What is not known stays so. */
export function levelsOf(trajectory: Trajectory): Levels {
  const { traits, grantor, tenureAtStart } = trajectory;
  const date = trajectory.t0 ?? trajectory.start;
  const day = dayNumber(date);
  const episodes = trajectory.episodes.filter((episode) => runsOn(episode, day));
  const sex = traits.sex;
  return {
    grantor,
    form: episodes[0]?.form ?? "unknown",
    age: ageBandOf(traits.birthMonth, date),
    sex: sex === "other-or-unknown" ? undefined : sex,
    tenure: tenureClassOf(tenureAtStart),
    "work-capacity": workCapacityLevel(traits.workCapacity),
    lks: loonkostensubsidieOf(trajectory, day),
    benefit: benefitOn(trajectory, date, day),
    regime: statedIn(episodes, ({ regime }) => regime) ?? "unknown",
    methodology: statedIn(episodes, ({ methodology }) => methodology) ?? "unknown",
    "hours-mode": hoursModeOf(trajectory),
  };
}

/** The day of birth is not known: a birthday counts from the first day of its month. */
function ageBandOf(birthMonth: string | undefined, date: CalendarDate): LevelOf<"age"> {
  if (birthMonth === undefined) return "unknown";
  const years = Number(date.slice(0, 4)) - Number(birthMonth.slice(0, 4));
  const age = date.slice(5, 7) < birthMonth.slice(5, 7) ? years - 1 : years;
  if (age < 0) return "unknown";
  if (age <= 26) return "up-to-26";
  if (age <= 35) return "27-35";
  return age <= 49 ? "36-49" : "50-and-over";
}

function workCapacityLevel(code: Trajectory["traits"]["workCapacity"]): LevelOf<"work-capacity"> {
  if (code === undefined) return "unknown";
  return code === "10" || code === "11" || code === "20" ? code : "other";
}

function loonkostensubsidieOf({ subsidies, jobAtStart }: Trajectory, day: DayNumber): LevelOf<"lks"> {
  const running = subsidies.some((one) => one.scheme.startsWith("loonkostensubsidie") && runsOn(one, day));
  return running ? "yes" : (jobAtStart?.loonkostensubsidie ?? "unknown");
}

const PW_TYPE: ReadonlySet<BenefitFact["law"]> = new Set(["PW", "IOAW", "IOAZ", "BBZ"]);

/** A benefit of UWV goes first where both run. None is known only from a source of benefits that speaks about the day. */
function benefitOn({ benefits, coverages }: Trajectory, date: CalendarDate, day: DayNumber): LevelOf<"benefit"> {
  const running = benefits.filter((benefit) => runsOn(benefit, day));
  if (running.some(({ law }) => law !== "other" && !PW_TYPE.has(law))) return "uwv";
  if (running.some(({ law }) => PW_TYPE.has(law))) return "pw";
  if (running.length > 0) return "unknown";
  const asked = coverages.some(
    ({ sourceKind, observedFrom, observedUntil }) =>
      sourceKind === "benefit-file" && observedFrom <= date && date <= observedUntil,
  );
  return asked ? "none" : "unknown";
}

function statedIn<Value>(episodes: readonly Episode[], read: (episode: Episode) => Value | undefined) {
  for (const episode of episodes) {
    const value = read(episode);
    if (value !== undefined) return value;
  }
  return undefined;
}

function runsOn({ from, to }: Pick<Episode, "from" | "to">, day: DayNumber): boolean {
  const span = spanOf(from, to);
  return span.from <= day && day <= span.to;
}
