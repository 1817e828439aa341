import { describe, expect, it } from "vitest";
import { columnsOf } from "./columns.ts";
import { defaultPlan } from "./default-plan.ts";
import { PublicationPlan } from "./publication-plan.ts";
import { rowsOf } from "./rows.ts";

describe("columnsOf", () => {
  const halfYears = ["2022H2", "2023H1", "2023H2", "2024H1"];

  it("knows a year by both its halves", () => {
    expect(columnsOf("year", halfYears)).toEqual([{ cohort: "2023", halfYears: ["2023H1", "2023H2"] }]);
  });

  it("takes the last four half-years where none is missing between", () => {
    expect(columnsOf("last-four-half-years", halfYears)).toEqual([{ cohort: "2022H2..2024H1", halfYears }]);
    expect(columnsOf("last-four-half-years", ["2021H2", ...halfYears.slice(1)])).toEqual([]);
    expect(columnsOf("last-four-half-years", halfYears.slice(1))).toEqual([]);
  });

  it("pools what is there, and nothing where nothing is", () => {
    expect(columnsOf("pooled", halfYears)).toEqual([{ cohort: "pooled", halfYears }]);
    expect(columnsOf("pooled", [])).toEqual([]);
  });
});

describe("rowsOf", () => {
  it("shows a region where two of its municipalities take part, and none of a code that is in no region", () => {
    // Apeldoorn and Zutphen share a region, Zaanstad stands alone.
    const regions = rowsOf("region", ["GM0200", "GM0301", "GM0479", "GM9999"]);
    expect(regions.map(({ municipalities }) => [...municipalities])).toEqual([["GM0200", "GM0301"]]);
    expect(regions[0]?.code).toMatch(/^AM\d\d$/);
  });
});

describe("PublicationPlan", () => {
  it("is the default one", () => {
    expect(PublicationPlan.parse(defaultPlan)).toEqual(defaultPlan);
  });

  it("names every table once", () => {
    const tables = [defaultPlan.tables[0], defaultPlan.tables[0]];
    expect(PublicationPlan.safeParse({ ...defaultPlan, tables }).success).toBe(false);
  });
});
