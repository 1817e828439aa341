import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/day-number.ts";
import { MunicipalityCode } from "./municipality-code.ts";
import { findMunicipality, municipalities, municipalitiesOn } from "./municipality-register.ts";

test.each([
  ["GM0200", "Apeldoorn"],
  ["GM0202", "Arnhem"],
  ["GM0479", "Zaanstad"],
  ["GM1992", "Voorne aan Zee"],
])("%s is %s", (code, name) => expect(findMunicipality(code)?.name).toBe(name));

test("a municipality that ended is known with its last day and its successors", () => {
  expect(findMunicipality("GM0457")).toEqual({
    code: "GM0457",
    name: "Weesp",
    to: "2022-03-23",
    successors: ["GM0363"],
  });
});

test("one that began since 2015 is known with its first day", () => {
  expect(findMunicipality("GM1979")).toEqual({ code: "GM1979", name: "Eemsdelta", from: "2021-01-01" });
});

test.each(["GM9999", "GM0000", "0200", "", "__proto__"])("%s is not in the register", (code) => {
  expect(findMunicipality(code)).toBeUndefined();
});

describe("the current ones", () => {
  test("are the 342 of the list of Statistics Netherlands, in order of code", () => {
    expect(municipalities().map(({ code, name }) => ({ code, name }))).toEqual(listed());
  });

  test("have a proper code of their own, and none has ended", () => {
    const codes = new Set(municipalities().map(({ code }) => code));
    expect(codes.size).toBe(342);
    for (const code of codes) expect(MunicipalityCode.safeParse(code).success).toBe(true);
    expect(municipalities().every(({ to, successors }) => to === undefined && successors === undefined)).toBe(true);
  });
});

test.each(linesOf("ended-municipalities-rvig.csv"))("the national table says the same of %s", (line) => {
  const [code, name, endedOn = "", newCode] = line.split(",");
  const municipality = findMunicipality(`GM${code}`);
  expect(municipality?.name).toBe(name);
  expect(municipality?.to).toBe(addDays(endedOn, -1));
  expect(municipality?.successors?.[0]).toBe(`GM${newCode}`);
});

describe("on a day", () => {
  test.each([
    ["2014-12-31", 403],
    ["2015-01-01", 393],
    ["2016-01-01", 390],
    ["2017-01-01", 388],
    ["2018-01-01", 380],
    ["2019-01-01", 355],
    ["2020-01-01", 355],
    ["2021-01-01", 352],
    ["2022-01-01", 345],
    ["2022-03-23", 345],
    ["2022-03-24", 344],
    ["2023-01-01", 342],
    ["2026-01-01", 342],
  ])("%s there are %i, as Statistics Netherlands counted", (day, count) => {
    expect(municipalitiesOn(day)).toHaveLength(count);
  });

  test("the last day is inside and the first day is too", () => {
    const namesOn = (day: string) => municipalitiesOn(day).map(({ name }) => name);
    expect(namesOn("2021-12-31")).toContain("Landerd");
    expect(namesOn("2021-12-31")).not.toContain("Maashorst");
    expect(namesOn("2022-01-01")).not.toContain("Landerd");
    expect(namesOn("2022-01-01")).toContain("Maashorst");
  });

  test("before the register begins the answer is that of its first day, after its list that of the list", () => {
    expect(municipalitiesOn("1990-01-01")).toEqual(municipalitiesOn("2014-12-31"));
    expect(municipalitiesOn("2100-01-01")).toEqual(municipalities());
  });
});

const listed = () =>
  linesOf("municipalities-2023.csv").map((line) => ({
    code: line.slice(0, 6),
    name: line.slice(7).replaceAll('"', ""),
  }));

function linesOf(file: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, "fixtures", file), "utf8")
    .trim()
    .split("\n")
    .slice(1);
}
