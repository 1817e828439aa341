import { binomialCdf } from "../statistics/binomial.ts";
import type { Check } from "./comparability.ts";
import type { Registration } from "./registration.ts";
import { toldLeast, toldMost } from "./told-count.ts";
import type { Unit } from "./unit.ts";

const FEWEST_FOLLOWED_JOBS = 20;
/** So unlikely must it be that no end is filled in, if ends were filled in as elsewhere. */
const TOO_UNLIKELY = 0.001;
/** A true difference in outcome shows in ends too; only a larger ratio than this speaks of registration. */
const LARGEST_RATIO = 3;

/** In what the registrations of municipalities differ, so that their outcomes may seem to. */
export function registrationReasons(units: readonly Unit[]): readonly Check[] {
  const unknown = units.filter(({ registration }) => registration === undefined);
  return [
    ["registration-not-known", unknown.length > 0 ? "B" : undefined, unknown.map(({ municipality }) => municipality)],
    hoursCheck(units),
    ["job-ends-differ", "C", unlikeOthers(units, maintainsEnds)],
    ...endReasons(units),
  ];
}

/** Figures about hours that are recorded in different ways may differ for that alone; other figures hardly. */
function hoursCheck(units: readonly Unit[]): Check {
  const isAboutHours = units.some(({ total }) => total.kind.hoursMode !== undefined);
  return isAboutHours
    ? ["hours-mode-differs", "C", unlikeOthers(units, ({ total }) => total.kind.hoursMode)]
    : ["hours-mode-differs", "B", unlikeOthers(units, mainHoursMode)];
}

/** A municipality is compared with a mixture once more than this part of the others registers otherwise. */
const MOST_UNLIKE = 0.1;

/** The municipalities of which more than a tenth of the others is of another kind; those of no kind take no part. */
function unlikeOthers(units: readonly Unit[], kindOf: (unit: Unit) => string | undefined): readonly string[] {
  const all = units.flatMap((unit) => {
    const kind = kindOf(unit);
    return kind === undefined ? [] : [{ municipality: unit.municipality, kind }];
  });
  const numbers = Map.groupBy(all, ({ kind }) => kind);
  const unlike = (kind: string) => all.length - (numbers.get(kind)?.length ?? 0);
  return all
    .filter(({ kind }) => unlike(kind) > MOST_UNLIKE * (all.length - 1))
    .map(({ municipality }) => municipality);
}

const mainHoursMode = (unit: Unit) => mainOf(unit, ({ hoursMode }) => hoursMode);

const maintainsEnds = (unit: Unit) =>
  mainOf(unit, ({ jobEndsMaintained: { yes, no, unknown } }) => ({ yes, no: no + unknown }));

/**
 * What most of the trajectories of a municipality have; where everyone may read the comparison only as far as steps of their
 * numbers tell, so that no grade turns on one person.
 */
function mainOf(
  { registration, told }: Unit,
  countsOf: (registration: Registration) => Readonly<Record<string, number>>,
): string | undefined {
  if (registration === undefined) return undefined;
  const counts = Object.entries(countsOf(registration));
  const [least, most] = told === undefined ? [asIs, asIs] : [toldLeast, toldMost];
  return counts.find(([kind, count]) =>
    counts.every(([other, rival]) => other === kind || least(count) > most(rival)),
  )?.[0];
}

const asIs = (count: number) => count;

/** What is known of the ends that a municipality fills in: so many at least and at most. */
interface Ends {
  readonly municipality: string;
  readonly followedJobs: number;
  readonly least: number;
  readonly most: number;
}

function endsOf({ registration, told }: Unit): readonly Ends[] {
  if (registration === undefined || registration.followedJobs < FEWEST_FOLLOWED_JOBS) return [];
  const { municipality, followedJobs, endedJobs } = registration;
  const least = told === undefined ? endedJobs : toldLeast(endedJobs);
  return [{ municipality, followedJobs, least, most: told === undefined ? endedJobs : toldMost(endedJobs) }];
}

function endReasons(units: readonly Unit[]): readonly Check[] {
  const followed = units.flatMap(endsOf);
  const jobs = followed.reduce((sum, { followedJobs }) => sum + followedJobs, 0);
  const ends = followed.reduce((sum, { least }) => sum + least, 0);
  const never = followed.filter(({ followedJobs, least, most }) => {
    const elsewhere = jobs > followedJobs ? (ends - least) / (jobs - followedJobs) : 0;
    return least === 0 && binomialCdf(most, followedJobs, elsewhere) < TOO_UNLIKELY;
  });
  const filled = followed.filter((one) => !never.includes(one));
  const least = filled.reduce<Ends | undefined>(
    (a, b) => (a !== undefined && fillAtMost(a) <= fillAtMost(b) ? a : b),
    undefined,
  );
  const most = filled.reduce<Ends | undefined>(
    (a, b) => (a !== undefined && fillAtLeast(a) >= fillAtLeast(b) ? a : b),
    undefined,
  );
  const differ = least !== undefined && most !== undefined && isFarAbove(most, least);
  return [
    ["ends-never-filled", never.length > 0 ? "D" : undefined, never.map(({ municipality }) => municipality)],
    ["ends-filled-differ", differ ? "C" : undefined, differ ? [least.municipality, most.municipality] : []],
  ];
}

const fillAtLeast = ({ least, followedJobs }: Ends) => least / followedJobs;

/** In whole numbers, so that exactly three times is not more. */
const isFarAbove = (most: Ends, least: Ends) =>
  most.least * least.followedJobs > LARGEST_RATIO * (least.most + MORE_ENDS) * most.followedJobs;

/** Three ends are added, so that chance in small numbers does not make a ratio. */
const MORE_ENDS = 3;

const fillAtMost = ({ most, followedJobs }: Ends) => (most + MORE_ENDS) / followedJobs;
