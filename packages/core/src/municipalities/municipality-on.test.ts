import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { municipalityOn, successorsOf } from "./municipality-on.ts";
import {
  findMunicipality,
  MUNICIPALITIES_AS_OF,
  type Municipality,
  municipalitiesOn,
} from "./municipality-register.ts";

const namesOf = (found: readonly Municipality[]) => found.map(({ name }) => name);

describe("a code on a day", () => {
  test("is valid up to the last day of the municipality and ended on the day after", () => {
    expect(municipalityOn("GM1685", "2021-12-31")).toMatchObject({ found: "valid", municipality: { name: "Landerd" } });
    expect(municipalityOn("GM1685", "2022-01-01")).toMatchObject({
      found: "ended",
      municipality: { name: "Landerd", to: "2021-12-31" },
      successors: [{ code: "GM1991", name: "Maashorst" }],
    });
  });

  test("is not yet valid the day before the municipality begins", () => {
    expect(municipalityOn("GM1991", "2021-12-31")).toMatchObject({
      found: "not-yet",
      municipality: { name: "Maashorst", from: "2022-01-01" },
    });
    expect(municipalityOn("GM1991", "2022-01-01").found).toBe("valid");
  });

  test.each([
    ["a municipality that ended in the course of a year", "GM0457", "2022-03-23", "valid"],
    ["the day after", "GM0457", "2022-03-24", "ended"],
    ["one that never changed", "GM0200", "2015-06-30", "valid"],
    ["a code that never was", "GM9999", "2026-01-01", "unknown"],
    ["no code at all", "Apeldoorn", "2026-01-01", "unknown"],
  ])("%s", (_, code, day, found) => expect(municipalityOn(code, day).found).toBe(found));
});

describe("successors", () => {
  test("change with the day where a successor ended in its turn", () => {
    expect(namesOf(successorsOf("GM0282", "2014-12-31"))).toEqual([]);
    expect(namesOf(successorsOf("GM0282", "2015-01-01"))).toEqual(["Groesbeek"]);
    expect(namesOf(successorsOf("GM0282", "2016-01-01"))).toEqual(["Berg en Dal"]);
  });

  test.each([
    ["Maasdonk", "GM1671", ["Den Bosch", "Oss"]],
    ["Littenseradiel", "GM0140", ["Súdwest-Fryslân", "Leeuwarden", "Waadhoeke"]],
    ["Winsum", "GM0053", ["Het Hogeland", "Westerkwartier"]],
    ["Haaren", "GM0788", ["Oisterwijk", "Vught", "Boxtel", "Tilburg"]],
  ])("of %s, which was divided, are all named", (name, code, expected) => {
    expect(findMunicipality(code)?.name).toBe(name);
    expect(namesOf(successorsOf(code, MUNICIPALITIES_AS_OF))).toEqual(expected);
  });

  test("a new name with a new code is a successor too", () => {
    expect(namesOf(successorsOf("GM1921", "2015-07-01"))).toEqual(["De Fryske Marren"]);
  });

  test.each(["GM0200", "GM9999", ""])("%s has none", (code) => {
    expect(successorsOf(code, MUNICIPALITIES_AS_OF)).toEqual([]);
  });
});

describe("of the 84 that ended since 2015", () => {
  const ended = municipalitiesOn("2014-12-31")
    .concat(municipalitiesOn("2015-06-30"))
    .filter(({ to }) => to !== undefined);
  const codes = [...new Set(ended.map(({ code }) => code))];

  test("every one leads to current municipalities", () => {
    expect(codes).toHaveLength(84);
    for (const code of codes) {
      const successors = successorsOf(code, MUNICIPALITIES_AS_OF);
      expect(successors.length, code).toBeGreaterThan(0);
      for (const { to } of successors) expect(to, code).toBeUndefined();
    }
  });

  test("on any day each is valid or has successors that are, never both", () => {
    const day = fc
      .date({ min: new Date("2014-12-31"), max: new Date("2026-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...codes), day, (code, on) => {
        const { found } = municipalityOn(code, on);
        const successors = successorsOf(code, on);
        expect(found).toBe(successors.length > 0 ? "ended" : "valid");
        for (const successor of successors) expect(municipalityOn(successor.code, on).found).toBe("valid");
      }),
    );
  });
});
