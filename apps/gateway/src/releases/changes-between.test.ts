import type { ReleaseRow } from "@jobcoach/outcomes";
import fc from "fast-check";
import { expect, test } from "vitest";
import { changesBetween, definitionChanges } from "./changes-between.ts";
import { placeOf } from "./release-version.ts";

const row = (municipality: string, status: string) =>
  ({
    indicator: "retention-26w",
    definitionVersion: "1.0.0",
    municipality,
    cohort: "2024H1",
    status,
    pooled: [],
    figure: null,
  }) as unknown as ReleaseRow;

test("what came, what went and what says something else", () => {
  const before = [row("GM0200", "published"), row("GM0202", "published"), row("GM0479", "published")];
  const after = [row("GM0014", "published"), row("GM0200", "published"), row("GM0202", "suppressed")];
  expect(
    changesBetween(before, after).map(({ change, before: was, after: now }) => [change, (now ?? was)?.municipality]),
  ).toEqual([
    ["added", "GM0014"],
    ["changed", "GM0202"],
    ["removed", "GM0479"],
  ]);
});

test("a definition that is another one now is named with both versions", () => {
  const before = [
    { id: "a", version: "1.0.0" },
    { id: "b", version: "1.0.0" },
    { id: "c", version: "1.0.0" },
  ];
  const after = [
    { id: "a", version: "1.0.0" },
    { id: "b", version: "2.0.0" },
    { id: "d", version: "1.0.0" },
  ];
  expect(definitionChanges(before, after)).toEqual([
    { indicator: "b", before: "1.0.0", after: "2.0.0" },
    { indicator: "c", before: "1.0.0", after: null },
    { indicator: "d", before: null, after: "1.0.0" },
  ]);
});

test("changes applied to the earlier release give the later one, and the way back has as many", () => {
  const rows = fc.uniqueArray(
    fc.record({ place: fc.constantFrom("a", "b", "c", "d", "e"), status: fc.constantFrom("published", "suppressed") }),
    { selector: ({ place }) => place },
  );
  fc.assert(
    fc.property(rows, rows, (was, now) => {
      const [before, after] = [was, now].map((list) => list.map(({ place, status }) => row(place, status))) as [
        ReleaseRow[],
        ReleaseRow[],
      ];
      const changes = changesBetween(before, after);
      const result = new Map(before.map((one) => [placeOf(one), one]));
      for (const change of changes)
        if (change.after === null) result.delete(placeOf(change.before));
        else result.set(placeOf(change.after), change.after);
      expect([...result.values()].map(placeOf).sort()).toEqual(after.map(placeOf).sort());
      for (const one of after) expect(result.get(placeOf(one))).toEqual(one);
      expect(changesBetween(after, before)).toHaveLength(changes.length);
    }),
  );
});
