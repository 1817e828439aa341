import { describe, expect, it } from "vitest";
import { dayNumber } from "../calendar/day-number.ts";
import { provision } from "../test-support/facts.ts";
import { openEnd } from "../values/end.ts";
import { coachedStretches, daysIn, joined } from "./coached-days.ts";

const day = dayNumber;
const window = { from: day("2025-01-01"), to: day("2025-03-31") };

describe("coachedStretches", () => {
  it("cuts coaching to the window", () => {
    const episode = provision("2024-11-01", "2025-01-31");
    expect(coachedStretches([episode], window)).toEqual([{ from: window.from, to: day("2025-01-31") }]);
  });

  it("knows an open episode up to the last day its delivery observed", () => {
    const open = provision("2025-02-01", openEnd, { observedUntil: "2025-02-28" });
    const stretches = coachedStretches([open], window);
    expect(stretches).toEqual([{ from: day("2025-02-01"), to: day("2025-02-28") }]);
    expect(daysIn(stretches ?? [])).toBe(28);
  });

  it("says nothing where coaching in the window ended on a day nobody knows", () => {
    expect(coachedStretches([provision("2025-01-15", { state: "unknown" })], window)).toBeUndefined();
    expect(coachedStretches([provision("2025-06-01", { state: "unknown" })], window)).toEqual([]);
  });
});

describe("joined", () => {
  it("joins stretches that overlap or touch, in any order, and leaves a hole", () => {
    const stretches = [
      { from: 21, to: 30 },
      { from: 5, to: 9 },
      { from: 10, to: 12 },
      { from: 1, to: 6 },
    ];
    expect(joined(stretches)).toEqual([
      { from: 1, to: 12 },
      { from: 21, to: 30 },
    ]);
  });
});
