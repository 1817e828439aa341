import type { CalendarDate, SourceRole, Trajectory } from "@jobcoach/core";

/** A stream of a municipality that figures rest on, and from when until when its deliveries speak (both inclusive). */
export interface StreamUsed {
  readonly municipality: string;
  readonly stream: string;
  readonly sourceKind: SourceRole;
  readonly observedFrom: CalendarDate;
  readonly observedUntil: CalendarDate;
}

/** The streams that say what they can speak about, each once, sorted by municipality and name. */
export function streamsUsed(trajectories: Iterable<Trajectory>): readonly StreamUsed[] {
  const streams = new Map<string, StreamUsed>();
  for (const { municipality, coverages } of trajectories)
    for (const { stream, sourceKind, observedFrom, observedUntil } of coverages) {
      const key = `${municipality} ${stream} ${sourceKind}`;
      const known = streams.get(key);
      streams.set(key, {
        municipality,
        stream,
        sourceKind,
        observedFrom: known === undefined || observedFrom < known.observedFrom ? observedFrom : known.observedFrom,
        observedUntil: known === undefined || observedUntil > known.observedUntil ? observedUntil : known.observedUntil,
      });
    }
  return [...streams].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stream]) => stream);
}
