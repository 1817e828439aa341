import { expect, test } from "vitest";
import { MunicipalityCode } from "./municipality-code.ts";
import { findMunicipality, municipalities } from "./municipality-register.ts";

test.each([
  ["GM0200", "Apeldoorn"],
  ["GM0202", "Arnhem"],
  ["GM0479", "Zaanstad"],
  ["GM1992", "Voorne aan Zee"],
])("%s is %s", (code, name) => expect(findMunicipality(code)?.name).toBe(name));

test("knows all 342, each with a proper code of its own", () => {
  const codes = municipalities().map(({ code }) => code);
  expect(new Set(codes).size).toBe(342);
  for (const code of codes) expect(MunicipalityCode.safeParse(code).success).toBe(true);
});

test("does not know a code that ended or never was", () => {
  expect(findMunicipality("GM9999")).toBeUndefined();
});
