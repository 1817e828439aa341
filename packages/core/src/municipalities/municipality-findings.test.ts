import { describe, expect, test } from "vitest";
import { municipalityFindings } from "./municipality-findings.ts";

test("a current municipality has nothing wrong", () => {
  expect(municipalityFindings("GM0200", "2026-06-30")).toEqual([]);
});

test("a code that the register does not know is an error, with a day and without", () => {
  for (const day of ["2026-06-30", undefined])
    expect(municipalityFindings("GM9999", day)).toMatchObject([
      { rule: "municipality/unknown-code", severity: "error" },
    ]);
});

describe("a municipality that ended", () => {
  test("may deliver until its last day", () => {
    expect(municipalityFindings("GM1685", "2021-12-31")).toEqual([]);
    expect(municipalityFindings("GM1685")).toEqual([]);
  });

  test("may not after it; the finding names the successor", () => {
    const [finding, ...others] = municipalityFindings("GM1685", "2022-01-01");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "municipality/ended-code", severity: "error", level: "delivery" });
    for (const text of Object.values(finding?.message ?? {})) {
      expect(text).toContain("Landerd (GM1685)");
      expect(text).toContain("2021-12-31");
      expect(text).toContain("Maashorst (GM1991)");
      expect(text).not.toContain("{");
    }
    for (const text of Object.values(finding?.remedy ?? {})) expect(text).toContain("2021-12-31");
  });

  test("names all of them where it was divided, as they are on that day", () => {
    const [finding] = municipalityFindings("GM0053", "2026-06-30");
    expect(finding?.message.nl).toContain("Het Hogeland (GM1966), Westerkwartier (GM1969)");
    expect(municipalityFindings("GM0282", "2015-06-30")[0]?.message.nl).toContain("Groesbeek (GM0241)");
    expect(municipalityFindings("GM0282", "2026-06-30")[0]?.message.nl).toContain("Berg en Dal (GM1945)");
  });
});

test("a new municipality may deliver what its predecessors did", () => {
  expect(municipalityFindings("GM1991", "2021-06-30")).toEqual([]);
});
