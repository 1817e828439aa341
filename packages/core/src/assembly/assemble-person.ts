import { dayNumber } from "../calendar/day-number.ts";
import { covers, spanOf } from "../calendar/day-span.ts";
import type { CoverageFact } from "../facts/coverage.ts";
import type { Fact, FactKind, PersonalFact } from "../facts/fact.ts";
import type { Conflict } from "../trajectory/conflict.ts";
import type { Episode, Trajectory } from "../trajectory/trajectory.ts";
import { type End, openEnd, unknownEnd } from "../values/end.ts";
import { startOf, trajectoryOf } from "./attach.ts";
import { closeVanished } from "./close-vanished.ts";
import { currentLog } from "./current-log.ts";
import { firstWorkingDay } from "./first-working-day.ts";
import { type JoinedEpisodes, joinEpisodes, joinTowardsWork } from "./join-episodes.ts";
import { mergeTraits } from "./merge-traits.ts";
import { mergeVersions } from "./merge-versions.ts";

export interface AssembledPerson {
  readonly trajectories: readonly Trajectory[];
  /** Coaching towards work that led to no job coaching; only figures on placement count it. */
  readonly towardsWork: readonly Trajectory[];
  /** Facts about somebody without any coaching episode; kept, so that nothing is lost. */
  readonly unattached: readonly PersonalFact[];
}

/**
 * The trajectories of one person from all facts about that person, in any order, repeated or not. `coverages` are those of
 * the deliveries as a whole; answers about this person bring their own among the facts.
 */
export function assemblePerson(facts: readonly Fact[], coverages: readonly CoverageFact[]): AssembledPerson {
  const merged = mergeVersions(facts);
  const standing = closeVanished(merged.facts, coverages);
  const of = <Kind extends FactKind>(kind: Kind) =>
    standing.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);

  const joined = joinEpisodes(of("provision"));
  const towardsWork = joinTowardsWork(of("provision"), joined);
  const unattached = joined.length === 0 ? standing.filter(isPersonal) : [];
  if (joined.length === 0 && towardsWork.length === 0) return { trajectories: [], towardsWork: [], unattached };

  const { traits, conflicts: traitConflicts } = mergeTraits(of("person"));
  const jobs = of("employment").sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const streams = new Set(facts.map((fact) => fact.stream));
  const speaking = [...coverages.filter((coverage) => streams.has(coverage.stream)), ...of("coverage")];
  const coaching = currentLog(of("coaching"), facts, coverages);
  const belonging = <Kind extends AttachedFact>(all: readonly Kind[], mine: JoinedEpisodes) =>
    joined.includes(mine) ? all.filter((fact) => trajectoryOf(fact, dayOf(fact), joined) === mine) : [];

  const assembled = (mine: JoinedEpisodes, working?: ReturnType<typeof firstWorkingDay>): Trajectory => {
    const [first] = mine.episodes as readonly [Episode];
    return {
      municipality: first.municipality,
      person: first.person,
      grantor: grantorOn(mine, working?.t0 ?? startOf(mine)),
      start: startOf(mine),
      end: endOf(mine),
      episodes: mine.episodes,
      ...(mine.leadIn === undefined ? {} : { leadIn: mine.leadIn }),
      ...(working === undefined ? {} : { t0: working.t0, jobAtStart: working.job }),
      tenureAtStart: working === undefined ? { known: false } : { known: true, days: working.tenureDays },
      jobs,
      coaching: belonging(coaching, mine),
      measurements: belonging(of("measurement"), mine),
      results: belonging(of("result"), mine),
      statements: [...of("measurement"), ...of("result")],
      plans: belonging(of("plan"), mine),
      subsidies: of("subsidy"),
      benefits: of("benefit"),
      registers: of("register"),
      exits: of("exit"),
      traits,
      persons: of("person"),
      coverages: speaking,
      streams: [...new Set(mine.episodes.map((episode) => episode.stream))],
      conflicts: [...merged.conflicts, ...traitConflicts, ...disagreements(mine)],
    };
  };
  return {
    trajectories: joined.map((mine) => assembled(mine, firstWorkingDay(mine.episodes, jobs, speaking))),
    towardsWork: towardsWork.map((mine) => ({ ...assembled(mine), onlyTowardsWork: true })),
    unattached,
  };
}

const isPersonal = (fact: Fact): fact is PersonalFact => fact.kind !== "coverage";

type AttachedFact = Extract<Fact, { kind: "coaching" | "measurement" | "result" | "plan" }>;

function dayOf(fact: AttachedFact) {
  if (fact.kind === "coaching") return fact.from;
  if (fact.kind === "measurement") return fact.on;
  return fact.kind === "result" ? fact.periodTo : (fact.validFrom ?? fact.observedUntil);
}

function grantorOn({ episodes }: JoinedEpisodes, date: string) {
  const day = dayNumber(date);
  const running = episodes.filter((episode) => covers(spanOf(episode.from, episode.to), day));
  return (running[0] ?? (episodes[0] as Episode)).grantedBy;
}

/** The latest end; open before unknown, because somebody said so. */
function endOf({ episodes }: JoinedEpisodes): End {
  if (episodes.some((episode) => episode.to.state === "open")) return openEnd;
  if (episodes.some((episode) => episode.to.state === "unknown")) return unknownEnd;
  const last = episodes.reduce((a, b) => (spanOf(b.from, b.to).to > spanOf(a.from, a.to).to ? b : a));
  return last.to;
}

/** Two grantors at once, and one registration that two streams date differently. */
function disagreements({ episodes }: JoinedEpisodes): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  for (const [index, one] of episodes.entries()) {
    for (const other of episodes.slice(index + 1)) {
      if (one.ref === other.ref && one.stream !== other.stream) conflicts.push(...datesThatDiffer(one, other));
      const together = covers(spanOf(one.from, one.to), dayNumber(other.from));
      if (together && one.grantedBy !== other.grantedBy) conflicts.push(conflictOn("grantedBy", one, other));
    }
  }
  return conflicts;
}

const datesThatDiffer = (one: Episode, other: Episode) => [
  ...(one.from === other.from ? [] : [conflictOn("from", one, other)]),
  ...(spanOf(one.from, one.to).to === spanOf(other.from, other.to).to ? [] : [conflictOn("to", one, other)]),
];

function conflictOn(field: "from" | "to" | "grantedBy", ...episodes: readonly Episode[]): Conflict {
  const statements = episodes.map((episode) => ({
    stream: episode.stream,
    source: episode.source,
    observedUntil: episode.observedUntil,
    value: episode[field],
  }));
  return { kind: "provision", field, statements };
}
