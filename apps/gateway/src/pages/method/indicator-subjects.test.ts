import { indicators } from "@jobcoach/outcomes";
import { expect, test } from "vitest";
import { indicatorSubjects } from "./indicator-subjects.ts";

test("every indicator stands under one subject", () => {
  const listed = indicatorSubjects.flatMap((subject) => subject.indicators);
  expect(listed.toSorted()).toEqual(indicators.map(({ id }) => id).toSorted());
});
