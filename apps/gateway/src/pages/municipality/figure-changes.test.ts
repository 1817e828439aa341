import { expect, test } from "vitest";
import { shareRowOf, silentRowOf } from "../../testing/shown-release.ts";
import { figureChanges } from "./figure-changes.ts";

const place = { indicator: "retention-26w", municipality: "GM0200", cohort: "2025H1" };
const shown = shareRowOf(place, 80, 100);
const few = silentRowOf(place, "suppressed");
const waiting = silentRowOf(place, "not-yet-mature");
const pooledOf = (cohort: string) => ({ ...shown, pooled: [{ municipality: "GM0200", cohort }] });

test.each([
  ["now-final", [waiting], [shown]],
  ["now-shown", [few], [shown]],
  ["now-hidden", [shown], [few]],
  ["new", [], [shown]],
  ["gone", [shown], []],
  ["definition", [shown], [{ ...shareRowOf(place, 82, 100), definitionVersion: "2.0.0" }]],
  ["half-years", [pooledOf("2024H1")], [{ ...pooledOf("2024H2"), figure: shareRowOf(place, 82, 100).figure }]],
  ["delivery", [shown], [shareRowOf(place, 82, 100)]],
] as const)("a change has a cause that the releases tell: %s", (cause, before, after) => {
  expect(figureChanges(before, after).map((change) => change.cause)).toEqual([cause]);
});

test.each([
  ["nothing changed", [shown], [shown]],
  ["it is still not shown", [waiting], [few]],
  ["a hidden figure came", [], [few]],
] as const)("there is no news where %s", (_, before, after) => {
  expect(figureChanges(before, after)).toEqual([]);
});
