import type { CalendarDate } from "../calendar/calendar-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { covers, spanOf } from "../calendar/day-span.ts";
import type { SourceRole, StreamName } from "../facts/envelope.ts";
import type { Fact } from "../facts/fact.ts";
import type { Token } from "../values/token.ts";
import type { Episode, Traits, Trajectory } from "./trajectory.ts";

/** Where a field comes from: the stream, its role, the sender's record, and the last day that statement could speak about. */
export interface Provenance {
  readonly stream: StreamName;
  readonly source: SourceRole;
  readonly record?: Token;
  readonly observedUntil: CalendarDate;
}

/** The fields of a trajectory that were taken from facts, of which one can ask who said so. */
export type TrajectoryField = "start" | "end" | "grantor" | "leadIn" | "t0" | "tenureAtStart" | keyof Traits;

/** Who stated a field of a fact in a trajectory, and when last: a field may come from an older delivery than the rest. */
export function provenanceOf<Kind extends Fact>(fact: Kind, field: keyof Kind & string): Provenance {
  const { stream, source, record } = fact;
  return {
    stream,
    source,
    ...(record === undefined ? {} : { record }),
    observedUntil: observedUntilOf(fact, field),
  };
}

/** The last day that the statement of a field of a fact could speak about. */
export function observedUntilOf<Kind extends Fact>(fact: Kind, field: keyof Kind & string): CalendarDate {
  const origins = (fact as { readonly origins?: Readonly<Record<string, CalendarDate>> }).origins;
  return origins?.[field] ?? fact.observedUntil;
}

/**
 * Who stated a field of a trajectory. The first working day rests on two statements, coaching and job; a trait may be stated by
 * several sources. Empty where the field is absent.
 */
export function trajectoryProvenance(trajectory: Trajectory, field: TrajectoryField): readonly Provenance[] {
  const { episodes, leadIn, t0, start, jobAtStart } = trajectory;
  switch (field) {
    case "start":
      return episodes.filter(({ from }) => from === start).map((episode) => provenanceOf(episode, "from"));
    case "end":
      return endingEpisodes(episodes).map((episode) => provenanceOf(episode, "to"));
    case "grantor":
      return runningOn(episodes, t0 ?? start).map((episode) => provenanceOf(episode, "grantedBy"));
    case "leadIn":
      return leadIn === undefined ? [] : [provenanceOf(leadIn, "to")];
    case "t0":
    case "tenureAtStart":
      if (t0 === undefined || jobAtStart === undefined) return [];
      return [
        ...runningOn(episodes, t0).map((episode) => provenanceOf(episode, "from")),
        provenanceOf(jobAtStart, "from"),
      ];
    default:
      return traitProvenance(trajectory, field);
  }
}

function traitProvenance({ traits, persons }: Trajectory, trait: keyof Traits): readonly Provenance[] {
  if (traits[trait] === undefined) return [];
  return persons.filter((person) => person[trait] !== undefined).map((person) => provenanceOf(person, trait));
}

function runningOn(episodes: readonly Episode[], date: CalendarDate): readonly Episode[] {
  const day = dayNumber(date);
  return episodes.filter(({ from, to }) => covers(spanOf(from, to), day)).slice(0, 1);
}

/** The episodes that decide the end: open ones, else unknown ones, else the last to end. */
function endingEpisodes(episodes: readonly Episode[]): readonly Episode[] {
  for (const state of ["open", "unknown"] as const) {
    const deciding = episodes.filter(({ to }) => to.state === state);
    if (deciding.length > 0) return deciding;
  }
  const last = Math.max(...episodes.map(({ from, to }) => spanOf(from, to).to));
  return episodes.filter(({ from, to }) => spanOf(from, to).to === last);
}
