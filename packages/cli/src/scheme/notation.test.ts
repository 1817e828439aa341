import { describe, expect, it } from "vitest";
import { citationText } from "./citation-text.ts";
import { notationIn } from "./notation.ts";

const [nl, en] = [notationIn("nl"), notationIn("en")];
const spaced = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

describe("values", () => {
  it.each([
    [88_105, "cents-per-month", "€ 881,05 per maand", "€881.05 per month"],
    [1471, "cents-per-hour", "€ 14,71 per uur", "€14.71 per hour"],
    [200_000, "cents-per-year", "€ 2.000,00 per jaar", "€2,000.00 per year"],
    [5, "cents", "€ 0,05", "€0.05"],
    [2350, "basis-points", "23,5 %", "23.5%"],
    [1, "months", "1 maand", "1 month"],
    [4, "weeks", "4 weken", "4 weeks"],
    [1, "years", "1 jaar", "1 year"],
    [28, "days", "28 dagen", "28 days"],
    [28.5, "hours-per-week", "28,5 uur per week", "28.5 hours per week"],
    [1500, "hours", "1.500 uur", "1,500 hours"],
    [59, "minutes", "59 minuten", "59 minutes"],
    [60, "minutes", "1 uur", "1 hour"],
    [13_509, "minutes", "225 uur en 9 minuten", "225 hours and 9 minutes"],
  ] as const)("%d %s is %s", (value, unit, dutch, english) => {
    expect([spaced(nl.value(value, unit)), spaced(en.value(value, unit))]).toEqual([dutch, english]);
  });

  it("are days in words, whatever the time zone", () => {
    expect([nl.day("2026-01-01"), en.day("2026-12-31")]).toEqual(["1 januari 2026", "31 December 2026"]);
  });
});

describe("formulas", () => {
  it.each([
    ["2294.40 × 1.08", "2.294,40 × 1,08"],
    ["min(100 % − 60 %, 70 %)", "het laagste van (100 % − 60 %) en 70 %"],
    ["min(1.01 × 1500, 2000.00)", "het laagste van (1,01 × 1.500) en 2.000,00"],
    ["4500.00 × min(20, 24) / 24", "4.500,00 × (het laagste van 20 en 24) / 24"],
    ["max(1515.00, 0.00)", "het hoogste van 1.515,00 en 0,00"],
    ["528.63 × 23.5 %", "528,63 × 23,5 %"],
  ])("%s is %s", (formula, text) => expect(spaced(nl.formula(formula))).toBe(text));

  it.each(["2294.40", "50 %", "max(1515.00)"])("%s is a number by itself", (formula) =>
    expect(nl.formula(formula)).toBeUndefined(),
  );
});

describe("citations", () => {
  const act = { title: "Participatiewet", url: "https://wetten.overheid.nl/BWBR0015703" };

  it.each([
    ["10d(1)(b), 10d(5)", "Participatiewet, artikel 10d lid 1 onder b, 10d lid 5"],
    ["2.10-2.13", "Participatiewet, artikel 2.10 tot en met 2.13"],
    ["36(1)-(2)", "Participatiewet, artikel 36 lid 1 tot en met 2"],
  ])("of article %s are said as %s", (article, text) => {
    expect(citationText({ ...act, article }, "nl")).toBe(text);
    expect(citationText({ ...act, article }, "en")).toBe(`Participatiewet, article ${article}`);
  });

  it("may be of a text as a whole, on a day", () => {
    expect(citationText({ ...act, textOf: "2025-01-01" }, "nl")).toBe("Participatiewet, tekst van 1 januari 2025");
  });
});
