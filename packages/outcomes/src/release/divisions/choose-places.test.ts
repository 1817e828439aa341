import { describe, expect, it } from "vitest";
import { type Candidate, choose } from "./choose-places.ts";
import { added } from "./divided-counts.ts";
import { divisionOf } from "./division.ts";

const counts = new Map([
  ["GM0200|2024H1", [20, 20, 20, 20, 0, 0]],
  ["GM0202|2024H1", [30, 30, 30, 30, 0, 0]],
  ["GM0479|2024H1", [20, 20, 20, 20, 0, 0]],
  ["GM0232|2024H1", [40, 40, 40, 40, 0, 0]],
]);
const [apeldoorn, arnhem, zaanstad, epe] = [...counts.keys()].map((member) => [member]) as [
  string[],
  string[],
  string[],
  string[],
];
const everybody = [...counts.keys()];
const countsOf = (_: string, member: string) => ({ counts: counts.get(member) ?? [], repeats: 0 });

const NOTHING = { kind: null, members: [], reasons: {}, state: null } as const;

const aCandidate = (table: string, members: readonly string[], isWholeShown: boolean): Candidate => ({
  table,
  division: divisionOf("age", undefined),
  figure: { municipality: table, cohort: "2024H1", members, final: true, sum: NOTHING },
  isWholeShown,
  isFree: true,
  place: { division: "age", members: new Set(members), counts: added(members.map((member) => countsOf("", member))) },
});

const outcomesOf = (candidates: readonly Candidate[]) =>
  [...choose(candidates, [], countsOf, { minimumPersons: 10 }).outcomes].map(([{ table }, outcome]) => [
    table,
    outcome,
  ]);

describe("choose", () => {
  const parts = [
    aCandidate("Apeldoorn", apeldoorn, true),
    aCandidate("Arnhem", arnhem, true),
    aCandidate("Zaanstad", zaanstad, false),
    aCandidate("Epe", epe, false),
  ];
  const hidden = [
    ["Zaanstad", "unsafe-by-itself"],
    ["Epe", "unsafe-by-itself"],
  ];

  it("hides what makes a hidden place too certain, and shows the rest", () => {
    expect(outcomesOf([...parts, aCandidate("region", everybody, true)])).toEqual([
      ["Apeldoorn", "shown"],
      ["Arnhem", "shown"],
      ...hidden,
      ["region", "protects-others"],
    ]);
  });

  it("takes two places of the same members for one", () => {
    const twins = [aCandidate("region", everybody, true), aCandidate("all", everybody, true)];
    expect(outcomesOf([...parts, ...twins])).toEqual([
      ["Apeldoorn", "shown"],
      ["Arnhem", "shown"],
      ...hidden,
      ["region", "protects-others"],
      ["all", "protects-others"],
    ]);
  });
});
