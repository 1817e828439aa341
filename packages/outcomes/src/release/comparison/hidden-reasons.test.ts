import { expect, it } from "vitest";
import { aTally } from "../../testing/tallies.ts";
import type { ReleaseRow } from "../release.ts";
import { hiddenReasons } from "./hidden-reasons.ts";

const rowOf = (...cohorts: readonly string[]) =>
  ({
    indicator: "retention-26w",
    definitionVersion: "1.0.0",
    municipality: "GM0200",
    cohort: "pooled",
    pooled: cohorts.map((cohort) => ({ municipality: "GM0200", cohort })),
  }) as unknown as ReleaseRow;

const reasons = {
  "counted/yes": 90,
  "excluded/started-before-coverage": 10,
  "unknown/window-not-observed": 9,
  "unknown/moved": 4,
  "out-of-scope/running-clients-only": 5,
};

it("counts are told in steps of six, so that each may be five more", () => {
  const told = hiddenReasons([aTally({ reasons })]);
  expect(told(rowOf("2024H1"))).toEqual({ uncovered: 18, unknown: 12, runningOnly: 0 });
});

it("half-years together tell the sum of what each tells, and no more", () => {
  const told = hiddenReasons([aTally({ reasons }), aTally({ reasons, cohort: "2024H2" })]);
  expect(told(rowOf("2024H1", "2024H2"))).toEqual({ uncovered: 36, unknown: 24, runningOnly: 0 });
});

it("strata are persons of the total, and are not counted again", () => {
  const strata = ["mix-27-long-10-pwornone", "sex-f"].map((stratum) => aTally({ reasons, stratum }));
  expect(hiddenReasons([aTally({ reasons }), ...strata])(rowOf("2024H1"))).toMatchObject({ uncovered: 18 });
  expect(hiddenReasons(strata)(rowOf("2024H1"))).toMatchObject({ uncovered: 0 });
});

it("of grantors that stand in one figure the counts are added before they are told", () => {
  const both = [aTally({ reasons }), aTally({ reasons, grantor: "uwv" as never })];
  expect(hiddenReasons(both)(rowOf("2024H1"))).toEqual({ uncovered: 36, unknown: 24, runningOnly: 6 });
});
