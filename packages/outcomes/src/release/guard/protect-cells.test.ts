import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meansShow, pinnedCounts, sharesShow } from "../../testing/attack.ts";
import { anyLinkedCells, linkedCellsOf } from "../../testing/linked-plans.ts";
import { defaultPolicy } from "../policy.ts";
import type { HidingRules } from "./hiding-rules.ts";
import type { LinkedCells } from "./linked-cells.ts";
import { meanRules } from "./mean-rules.ts";
import { protectCells } from "./protect-cells.ts";
import { shareRules } from "./share-rules.ts";

const RUNS = Number(process.env.ATTACK_RUNS ?? 60);
const crossed = { regionSize: 2, regions: false, years: false, lastFour: false, pooled: true, total: true };

function shownBy(linked: LinkedCells, rules: HidingRules) {
  const levels = protectCells(linked, rules);
  return new Map(linked.cells.map(({ row, column }, cell) => [`${row} ${column}`, levels[cell]]));
}

describe("protectCells with shares", () => {
  const rules = shareRules(defaultPolicy);

  it("shows all where persons are enough and every outcome is had by five", () => {
    const table = [
      [
        [40, 6, 6],
        [30, 7, 5],
      ],
      [
        [25, 5, 9],
        [20, 8, 8],
      ],
    ];
    expect(new Set(protectCells(linkedCellsOf(table, crossed), rules))).toEqual(new Set([0]));
  });

  it.each([
    ["nobody lost work", [20, 0, 0]],
    ["all lost work", [0, 20, 0]],
    ["one to four lost work", [20, 2, 2]],
    ["under ten persons", [4, 5, 0]],
  ])("hides a single figure when %s", (_, cell) => {
    expect(new Set(protectCells(linkedCellsOf([[cell]], crossed), rules))).toEqual(new Set([2]));
  });

  it("hides a share of which a category holds nearly all, when asked", () => {
    const linked = linkedCellsOf([[[95, 5, 0]]], crossed);
    expect(protectCells(linked, rules)[0]).toBe(1);
    expect(protectCells(linked, shareRules({ ...defaultPolicy, largestShare: 0.9 }))[0]).toBe(2);
  });

  it("hides a figure of few whose parts can never be wide, instead of the parts of everything around it", () => {
    const few = [
      [1, 4, 0],
      [5, 0, 1],
    ];
    const many = [
      [40, 6, 6],
      [30, 7, 8],
    ];
    const linked = linkedCellsOf([few, ...Array.from({ length: 8 }, () => many)], crossed);
    const shown = shownBy(linked, rules);
    expect(shown.get("M0 pooled")).toBe(2);
    expect(["H0", "H1", "pooled"].map((column) => shown.get(`all ${column}`))).toEqual([0, 0, 0]);
    expect(pinnedCounts(linked, protectCells(linked, rules), sharesShow)).toEqual([]);
  });

  it("hides no total of two municipalities that one of them could subtract itself from", () => {
    const table = [
      [
        [3, 2, 1],
        [30, 7, 5],
      ],
      [
        [25, 5, 9],
        [20, 8, 8],
      ],
    ];
    const shown = shownBy(linkedCellsOf(table, crossed), rules);
    expect([shown.get("M0 H0"), shown.get("all H0"), shown.get("M0 pooled"), shown.get("M1 H0")]).toEqual([2, 2, 0, 0]);
  });

  it("hides a total of municipalities that have one person each, because a figure is there only where somebody is", () => {
    const one = (at: number) => [at % 2 === 0 ? [1, 0, 0] : [0, 1, 0]];
    const linked = (municipalities: number) =>
      linkedCellsOf(
        Array.from({ length: municipalities }, (_, at) => one(at)),
        crossed,
      );
    const total = (many: LinkedCells) => shownBy(many, rules).get("all H0");
    expect(total(linked(12))).toBe(2);
    const larger = linkedCellsOf(
      [[[6, 6, 0]], [[0, 4, 0]], ...Array.from({ length: 10 }, (_, at) => one(at))],
      crossed,
    );
    expect(pinnedCounts(larger, protectCells(larger, rules), sharesShow)).toEqual([]);
  });

  it("keeps totals of few municipalities shown without their split, where a whole total would tell one unknown count", () => {
    const table = [
      [
        [60, 4, 0],
        [41, 11, 1],
      ],
      [
        [47, 17, 2],
        [51, 16, 1],
      ],
      [
        [36, 15, 2],
        [51, 7, 0],
      ],
      [
        [49, 9, 2],
        [43, 10, 2],
      ],
      [
        [69, 11, 2],
        [66, 17, 2],
      ],
    ];
    const linked = linkedCellsOf(table, crossed);
    const shown = shownBy(linked, rules);
    expect([shown.get("M0 H0"), shown.get("all H0"), shown.get("all H1"), shown.get("all pooled")]).toEqual([
      2, 1, 1, 1,
    ]);
    expect(pinnedCounts(linked, protectCells(linked, rules), sharesShow)).toEqual([]);
  });

  it("leaves an exact attacker, also one who takes part, an interval of at least 5 for every hidden count", () => {
    fc.assert(
      fc.property(anyLinkedCells(5), (linked) => {
        expect(pinnedCounts(linked, protectCells(linked, rules), sharesShow)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("protectCells with means", () => {
  const rules = meanRules(defaultPolicy);

  it("shows the start where only the follow-up has too few persons", () => {
    expect(new Set(protectCells(linkedCellsOf([[[6, 20, 0]]], crossed), rules))).toEqual(new Set([1]));
    expect(new Set(protectCells(linkedCellsOf([[[5, 4, 30]]], crossed), rules))).toEqual(new Set([2]));
    expect(new Set(protectCells(linkedCellsOf([[[12, 5, 5]]], crossed), rules))).toEqual(new Set([0]));
  });

  it.each([3, 20])("of %i shows the start of all again where few of one were measured twice since", (size) => {
    const before = Array.from({ length: size }, (_, at) => at);
    const inner = [...before.map((at) => [at, "H0", [20, 10, 0]] as const), [0, "H1", [6, 14, 0]] as const];
    const cells = [
      { row: "M0", column: "H1", members: [size], atLeast: 0, weight: 1 },
      { row: "all", column: "pooled", members: [...before, size], atLeast: 1, weight: 100 },
      { row: "", column: "", members: before, atLeast: 0, weight: 0, known: 0, told: 0 },
    ] as const;
    const linked = {
      inner: inner.map(([at, column, counts]) => ({ municipality: `M${at}`, column, counts, repeats: 0 })),
      cells,
    };
    expect(protectCells(linked, rules)).toEqual([1, 1, 0]);
  });

  it("leaves an exact attacker, also one who takes part, an interval of at least 5 for every hidden count", () => {
    fc.assert(
      fc.property(anyLinkedCells(5), (linked) => {
        expect(pinnedCounts(linked, protectCells(linked, rules), meansShow)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
