import { expect, it } from "vitest";
import { indicators } from "../indicator/indicators.ts";
import { indicatorGroups } from "./indicator-groups.ts";

it("keeps indicators together that a plan links, in the order of the list of all", () => {
  const linked = [["retention-52w", "retention-13w"]];
  expect(indicatorGroups(["retention-26w", "retention-52w", "match-mean", "retention-13w"], { linked })).toEqual([
    ["retention-13w", "retention-52w"],
    ["retention-26w"],
    ["match-mean"],
  ]);
});

it("holds every indicator once, those of elsewhere last", () => {
  const ids = [...indicators.map(({ id }) => id), "of-elsewhere", "another"];
  const groups = indicatorGroups([...ids, ...ids], { linked: [["another", "retention-13w"]] });
  expect(groups.flat().sort()).toEqual([...new Set(ids)].sort());
  expect(groups.at(-1)).toEqual(["of-elsewhere"]);
});
