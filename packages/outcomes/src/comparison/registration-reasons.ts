import type { Check } from "./comparability.ts";
import type { Registration } from "./registration.ts";
import type { Unit } from "./unit.ts";

const FEWEST_FOLLOWED_JOBS = 20;
/** So unlikely must it be that no end is filled in, if ends were filled in as elsewhere. */
const TOO_UNLIKELY = 0.001;
/** A true difference in outcome shows in ends too; only a larger ratio than this speaks of registration. */
const LARGEST_RATIO = 3;

/** In what the registrations of municipalities differ, so that their outcomes may seem to. */
export function registrationReasons(units: readonly Unit[]): readonly Check[] {
  const unknown = units.filter(({ registration }) => registration === undefined);
  const known = units.flatMap(({ registration }) => registration ?? []);
  const all = known.map(({ municipality }) => municipality);
  const differ = (kindOf: (registration: Registration) => string) => new Set(known.map(kindOf)).size > 1;
  return [
    ["registration-not-known", unknown.length > 0 ? "B" : undefined, unknown.map(({ municipality }) => municipality)],
    ["hours-mode-differs", differ(({ hoursMode }) => mostOf(hoursMode)) ? "B" : undefined, all],
    ["job-ends-differ", differ(maintainsEnds) ? "C" : undefined, all],
    ...endReasons(known),
  ];
}

const maintainsEnds = ({ jobEndsMaintained }: Registration) => (mostOf(jobEndsMaintained) === "yes" ? "yes" : "no");

const mostOf = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).reduce((most, one) => (one[1] > most[1] ? one : most), ["", 0])[0];

function endReasons(registrations: readonly Registration[]): readonly Check[] {
  const followed = registrations.filter(({ followedJobs }) => followedJobs >= FEWEST_FOLLOWED_JOBS);
  const jobs = followed.reduce((sum, { followedJobs }) => sum + followedJobs, 0);
  const ends = followed.reduce((sum, { endedJobs }) => sum + endedJobs, 0);
  const never = followed.filter(({ followedJobs, endedJobs }) => {
    const elsewhere = jobs > followedJobs ? ends / (jobs - followedJobs) : 0;
    return endedJobs === 0 && (1 - elsewhere) ** followedJobs < TOO_UNLIKELY;
  });
  const filled = followed.filter((one) => !never.includes(one)).sort((a, b) => fill(a) - fill(b));
  const [least, most] = [filled[0], filled.at(-1)];
  const differ = least !== undefined && most !== undefined && fill(most) > LARGEST_RATIO * smoothedFill(least);
  return [
    ["ends-never-filled", never.length > 0 ? "D" : undefined, never.map(({ municipality }) => municipality)],
    ["ends-filled-differ", differ ? "C" : undefined, differ ? [least.municipality, most.municipality] : []],
  ];
}

const fill = ({ endedJobs, followedJobs }: Registration) => endedJobs / followedJobs;

/** Three ends are added, so that chance in small numbers does not make a ratio. */
const smoothedFill = ({ endedJobs, followedJobs }: Registration) => (endedJobs + 3) / followedJobs;
