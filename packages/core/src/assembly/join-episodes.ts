import { BRIDGED_GAP_DAYS, type DaySpan, gapBetween, spanOf } from "../calendar/day-span.ts";
import type { ProvisionFact } from "../facts/provision.ts";
import type { Episode } from "../trajectory/trajectory.ts";

/** SRG code of job coaching and other guidance on the job. */
const COACHING_ON_THE_JOB = "30";
/** SRG code of coaching towards work or participation. */
const COACHING_TOWARDS_WORK = "40";

/** Episodes that form one trajectory, oldest first, with the span they cover together. */
export interface JoinedEpisodes {
  readonly episodes: readonly Episode[];
  readonly span: DaySpan;
  readonly leadIn?: Episode;
}

/**
 * Joins coaching episodes of one person whose gap is at most 28 days, whoever grants them; a longer gap starts a new
 * trajectory, a new employer does not. Coaching towards work that ended at most 28 days before is the lead-in.
 */
export function joinEpisodes(provisions: readonly ProvisionFact[]): readonly JoinedEpisodes[] {
  const towardsWork = ofType(provisions, COACHING_TOWARDS_WORK);
  return joinedInTime(ofType(provisions, COACHING_ON_THE_JOB)).map((trajectory) => withLeadIn(trajectory, towardsWork));
}

/** Coaching towards work that led into none of the trajectories, joined in the same way. */
export function joinTowardsWork(
  provisions: readonly ProvisionFact[],
  trajectories: readonly JoinedEpisodes[],
): readonly JoinedEpisodes[] {
  const leadIns = new Set(trajectories.map(({ leadIn }) => leadIn));
  return joinedInTime(ofType(provisions, COACHING_TOWARDS_WORK)).filter(
    ({ episodes }) => !episodes.some((episode) => leadIns.has(episode)),
  );
}

function joinedInTime(sorted: readonly Episode[]): readonly JoinedEpisodes[] {
  const joined: { episodes: Episode[]; span: DaySpan }[] = [];
  for (const episode of sorted) {
    const span = spanOf(episode.from, episode.to);
    const last = joined.at(-1);
    if (last !== undefined && gapBetween(last.span, span) <= BRIDGED_GAP_DAYS) {
      last.episodes.push(episode);
      last.span = { from: last.span.from, to: Math.max(last.span.to, span.to) };
    } else joined.push({ episodes: [episode], span });
  }
  return joined;
}

function withLeadIn(trajectory: Omit<JoinedEpisodes, "leadIn">, towardsWork: readonly Episode[]): JoinedEpisodes {
  const leadIn = towardsWork.findLast((episode) => {
    const span = spanOf(episode.from, episode.to);
    return span.to < trajectory.span.from && gapBetween(span, trajectory.span) <= BRIDGED_GAP_DAYS;
  });
  return leadIn === undefined ? trajectory : { ...trajectory, leadIn };
}

const ofType = (provisions: readonly ProvisionFact[], type: string) =>
  provisions.filter((provision) => provision.type === type).sort(byStart);

const byStart = (a: Episode, b: Episode) => (a.from === b.from ? (a.ref < b.ref ? -1 : 1) : a.from < b.from ? -1 : 1);
