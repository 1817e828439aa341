import type { Contribution } from "./contribution.ts";

/** Of persons with several trajectories what a cell counts per line: the last person, and how often one was there before. */
export interface ComingBack {
  readonly last: Int32Array;
  readonly known: Int32Array;
  readonly repeated: Int32Array;
}

export const createComingBack = (lines: number): ComingBack => ({
  last: new Int32Array(lines).fill(-1),
  known: new Int32Array(lines),
  repeated: new Int32Array(lines),
});

/** Keeps who came in, and whether that person was there before. */
export function keepPerson(
  { last, known, repeated }: ComingBack,
  { lineCount, lines, isRepeat }: Contribution,
  person: number,
): void {
  for (let at = 0; at < lineCount; at++) {
    const line = lines[at]!;
    if (last[line] === person) known[line]!++;
    last[line] = person;
    repeated[line]! += isRepeat[at]!;
  }
}
