import { describe, expect, it } from "vitest";
import type { Tally } from "../tally/tally.ts";
import { aMarkTally, aTally } from "../testing/tallies.ts";
import { earlierFiguresOf, isolatedSince } from "./isolated-since.ts";
import { makeRelease } from "./make-release.ts";
import { defaultPolicy } from "./policy.ts";
import type { ReleaseRow } from "./release.ts";

function rowsOf(tally: Tally): readonly ReleaseRow[] {
  const result = makeRelease({ number: 1, madeAt: "2026-07-01T09:00:00Z", tallies: [tally], municipalityNames: {} });
  if (!result.ok) throw new Error(result.reason);
  return result.release.rows;
}

/** How much of the second tally to hide where a release showed the first. */
function levelAfter(first: Tally, second: Tally) {
  const [row] = rowsOf(first);
  if (row?.figure === null || row === undefined) throw new Error("the first release shows nothing");
  return isolatedSince(second.state, [row.figure], defaultPolicy);
}

describe("isolatedSince", () => {
  const first = aTally({ yes: 40, no: 10, unknown: 10 });

  it.each([
    ["shows equal figures", 0, { yes: 40, no: 10, unknown: 10 }],
    ["shows other outcomes of as many persons", 0, { yes: 41, no: 9, unknown: 10 }],
    ["shows enough persons more of every outcome", 0, { yes: 45, no: 15, unknown: 15 }],
    ["shows enough persons fewer of every outcome", 0, { yes: 35, no: 5, unknown: 5 }],
    ["hides the share where few persons came", 2, { yes: 44, no: 11, unknown: 11 }],
    ["hides the share where few persons came on balance", 2, { yes: 48, no: 7, unknown: 7 }],
    ["hides the share where few with a yes came", 2, { yes: 44, no: 20, unknown: 20 }],
    ["hides the share where all who came have a yes", 2, { yes: 60, no: 10, unknown: 10 }],
    ["hides the share where few persons left", 2, { yes: 38, no: 10, unknown: 10 }],
    ["hides the split where few with a no came", 1, { yes: 60, no: 12, unknown: 20 }],
    ["hides the split where few unknown came", 1, { yes: 60, no: 20, unknown: 13 }],
  ])("%s", (_, level, counts) => {
    expect(levelAfter(first, aTally(counts))).toBe(level);
  });

  it("hides the follow-up of means where a handful more were measured once only", () => {
    const marks = (pairs: number, startOnly: number) =>
      aMarkTally([
        ...Array.from({ length: pairs }, (_, k): [number, number] => [60 + (k % 5), 70 + (k % 4)]),
        ...Array.from({ length: startOnly }, (_, k): [number, null] => [60 + k, null]),
      ]);
    expect(levelAfter(marks(20, 6), marks(30, 8))).toBe(1);
    expect(levelAfter(marks(20, 6), marks(30, 11))).toBe(0);
    expect(levelAfter(marks(20, 6), marks(20, 6))).toBe(0);
  });
});

describe("isolatedSince where a policy rounds to multiples of 5", () => {
  const policy = { minimumPersons: 10, rounding: "base-5" } as const;
  const after = (first: Tally, second: Tally) => {
    const input = { number: 1, madeAt: "2026-07-01T09:00:00Z", municipalityNames: {}, policy };
    const result = makeRelease({ ...input, tallies: [first] });
    if (!result.ok) throw new Error(result.reason);
    const again = makeRelease({ ...input, number: 2, tallies: [second], earlier: [result.release] });
    return again.ok ? [result.release.rows[0]?.figure, again.release.rows[0]?.figure] : [];
  };

  it.each([
    ["a share", aTally({ yes: 42, no: 11, unknown: 8 })],
    ["a share without its split", aTally({ yes: 42, no: 11, unknown: 1 })],
    [
      "means",
      aMarkTally(Array.from({ length: 23 }, (_, k): [number, number | null] => [60 + k, k < 14 ? 70 + (k % 4) : null])),
    ],
  ])("shows %s again when nothing changed", (_, tally) => {
    const [first, again] = after(tally, tally);
    expect(first).not.toBeNull();
    expect(again).toEqual(first);
  });

  it("hides what seems to have grown by so many that they may be few", () => {
    const first = aTally({ yes: 40, no: 20, unknown: 20 });
    expect(after(first, aTally({ yes: 43, no: 20, unknown: 20 }))[1]).toBeNull();
    expect(after(first, aTally({ yes: 45, no: 25, unknown: 20 }))[1]).toBeNull();
    expect(after(first, aTally({ yes: 50, no: 30, unknown: 30 }))[1]).toMatchObject({ yes: 50, n: 110 });
  });
});

describe("earlierFiguresOf", () => {
  it("keeps what every release showed at a place, and nothing that was hidden", () => {
    const releases = [{ rows: rowsOf(aTally({ yes: 20, no: 8 })) }, { rows: rowsOf(aTally({ yes: 30, no: 9 })) }];
    const place = { indicator: "retention-26w", definitionVersion: "1.0.0", municipality: "GM0200", cohort: "2024H1" };
    const shown = earlierFiguresOf([...releases, { rows: rowsOf(aTally({ yes: 2 })) }])(place);
    expect(shown).toMatchObject([{ yes: 20 }, { yes: 30 }]);
    expect(earlierFiguresOf(releases)({ ...place, cohort: "2024H2" })).toEqual([]);
    expect(earlierFiguresOf(releases)({ ...place, hoursMode: "logged" })).toEqual([]);
  });
});
