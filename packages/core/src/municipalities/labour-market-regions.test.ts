import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { labourMarketRegions, regionOf } from "./labour-market-regions.ts";
import { municipalities } from "./municipality-register.ts";

test.each([
  ["Apeldoorn", "GM0200", { number: 11, code: "AM06", name: "Veluwe Stedendriehoek" }],
  ["Arnhem", "GM0202", { number: 21, code: "AM07", name: "Midden-Gelderland" }],
  ["Zaanstad", "GM0479", { number: 7, code: "AM17", name: "Zaanstreek/Waterland" }],
])("%s", (_, code, region) => {
  expect(regionOf(code)).toEqual({ region, asOf: "2026-01-01", certain: true });
});

test("every current municipality is in the region of the list of Statistics Netherlands", () => {
  const found = municipalities().map(({ code, name }) => {
    const region = regionOf(code)?.region;
    return [code, name, region?.number, region?.name];
  });
  expect(found).toEqual(listed());
});

test("there are 35 regions, numbered from 1, each with a code of its own and a municipality", () => {
  const regions = labourMarketRegions();
  expect(regions.map(({ number }) => number)).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
  expect(new Set(regions.map(({ code }) => code)).size).toBe(35);
  for (const { code } of regions) expect(code).toMatch(/^AM\d{2}$/);
  expect(new Set(municipalities().map(({ code }) => regionOf(code)?.region.number)).size).toBe(35);
});

describe("on another day", () => {
  test.each(["2015-01-01", "2025-12-31", "2027-01-01"])("%s: the division of 2026, and not certain", (day) => {
    expect(regionOf("GM0200", day)).toMatchObject({ region: { number: 11 }, asOf: "2026-01-01", certain: false });
  });

  test.each([
    ["2015-06-30", 11, "2023-01-01", false],
    ["2023-01-01", 11, "2023-01-01", true],
    ["2023-12-31", 11, "2023-01-01", true],
    ["2024-01-01", 5, "2026-01-01", false],
    ["2026-01-01", 5, "2026-01-01", true],
  ])("%s: Olst-Wijhe, which moved, was in region %i", (day, number, asOf, certain) => {
    expect(regionOf("GM1773", day)).toMatchObject({ region: { number }, asOf, certain });
  });
});

test.each(["GM1685", "GM9999", "GM000", "0200", "GM02.0", ""])(
  "%s is no current municipality and has no region",
  (code) => {
    expect(regionOf(code)).toBeUndefined();
  },
);

function listed(): readonly (readonly [string, string, number, string])[] {
  return readFileSync(join(import.meta.dirname, "fixtures/labour-market-regions.csv"), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [, number = "", region = "", code = "", name = ""] = ROW.exec(line) ?? [];
      return [code, name.replaceAll('"', ""), Number(number), region.replaceAll('"', "")] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const ROW = /^(\d+),([^,]+),(GM\d{4}),("[^"]+"|[^,]+),/;
