import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PersonalFact } from "../facts/fact.ts";
import type { JoinedEpisodes } from "./join-episodes.ts";

/**
 * The trajectory a fact belongs to: the one with the same trajectory reference, and among several (or without a reference)
 * the last that started on or before the day, or else the first. `undefined` only where there is no trajectory at all.
 */
export function trajectoryOf<Candidate extends JoinedEpisodes>(
  fact: PersonalFact,
  day: CalendarDate,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const named = candidates.filter((candidate) => hasReference(candidate, fact));
  const among = named.length > 0 ? named : candidates;
  return among.findLast((candidate) => startOf(candidate) <= day) ?? among[0];
}

function hasReference(candidate: JoinedEpisodes, fact: PersonalFact): boolean {
  if (fact.trajectoryRef === undefined) return false;
  return candidate.episodes.some((episode) => episode.trajectoryRef === fact.trajectoryRef);
}

export const startOf = ({ episodes }: JoinedEpisodes): CalendarDate => (episodes[0] as { from: CalendarDate }).from;
