import { indicators } from "@jobcoach/outcomes";
import { expect, test } from "vitest";
import { indicatorGroups } from "./indicator-groups.ts";

test("every indicator stands in one group, so that none is left out when one is added", () => {
  const grouped = indicatorGroups.flatMap((group) => group.indicators);
  expect(grouped.toSorted()).toEqual(indicators.map(({ id }) => id).toSorted());
});
