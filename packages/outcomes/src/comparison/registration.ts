import { dayNumber, hoursModeOf, type RecordedHoursMode, type Trajectory, type YesNoUnknown } from "@jobcoach/core";
import { REGISTRATION_DAYS } from "../indicator/maturity.ts";

/**
 * How a municipality registers, in counts of trajectories that add up: the fingerprint by which one sees whether figures
 * of two municipalities may differ because their registrations do. As confidential as tallies.
 */
export interface Registration {
  readonly municipality: string;
  readonly trajectories: number;
  readonly hoursMode: Readonly<Record<RecordedHoursMode, number>>;
  /** Whether a source of the jobs says that it keeps up when jobs end. */
  readonly jobEndsMaintained: Readonly<Record<YesNoUnknown, number>>;
  /** Jobs at the start that were followed for half a year, and those among them of which an end is filled in. */
  readonly followedJobs: number;
  readonly endedJobs: number;
}

const HALF_YEAR_DAYS = 182;

/** The registration of each municipality, sorted by code. */
export function registrationsOf(trajectories: Iterable<Trajectory>): readonly Registration[] {
  const counts = new Map<string, Counts>();
  for (const trajectory of trajectories) {
    if (trajectory.onlyTowardsWork === true) continue;
    const own = counts.get(trajectory.municipality) ?? noCounts();
    counts.set(trajectory.municipality, own);
    own.trajectories++;
    own.hoursMode[hoursModeOf(trajectory)]++;
    own.jobEndsMaintained[endsMaintained(trajectory)]++;
    if (!isFollowed(trajectory)) continue;
    own.followedJobs++;
    if (hasEnd(trajectory)) own.endedJobs++;
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([municipality, own]) => ({ municipality, ...own }));
}

/** Registrations of parts as one per municipality, sorted by code. */
export function mergeRegistrations(parts: Iterable<Registration>): readonly Registration[] {
  const sums = new Map<string, Registration>();
  for (const part of parts) {
    const known = sums.get(part.municipality);
    sums.set(part.municipality, known === undefined ? part : added(known, part));
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

interface Counts {
  trajectories: number;
  readonly hoursMode: Record<RecordedHoursMode, number>;
  readonly jobEndsMaintained: Record<YesNoUnknown, number>;
  followedJobs: number;
  endedJobs: number;
}

const noCounts = (): Counts => ({
  trajectories: 0,
  hoursMode: { logged: 0, reported: 0, none: 0 },
  jobEndsMaintained: { yes: 0, no: 0, unknown: 0 },
  followedJobs: 0,
  endedJobs: 0,
});

function endsMaintained({ jobs, coverages }: Trajectory): YesNoUnknown {
  const said = coverages
    .filter(({ stream }) => jobs.some((job) => job.stream === stream))
    .map(({ jobEndsMaintained }) => jobEndsMaintained);
  if (said.includes("yes")) return "yes";
  return said.includes("no") ? "no" : "unknown";
}

function isFollowed({ jobAtStart, t0 }: Trajectory): boolean {
  if (jobAtStart === undefined || t0 === undefined) return false;
  return dayNumber(jobAtStart.observedUntil) >= dayNumber(t0) + HALF_YEAR_DAYS + REGISTRATION_DAYS;
}

const hasEnd = ({ jobAtStart }: Trajectory) => jobAtStart?.to.state === "on" || jobAtStart?.to.state === "between";

const added = (a: Registration, b: Registration): Registration => ({
  municipality: a.municipality,
  trajectories: a.trajectories + b.trajectories,
  hoursMode: addCounts(a.hoursMode, b.hoursMode),
  jobEndsMaintained: addCounts(a.jobEndsMaintained, b.jobEndsMaintained),
  followedJobs: a.followedJobs + b.followedJobs,
  endedJobs: a.endedJobs + b.endedJobs,
});

const addCounts = <Key extends string>(a: Readonly<Record<Key, number>>, b: Readonly<Record<Key, number>>) =>
  Object.fromEntries((Object.keys(a) as Key[]).map((key) => [key, a[key] + b[key]])) as Record<Key, number>;
