import { describe, expect, test } from "vitest";
import { sizeFindings } from "./compare-size.ts";

const WHOLE = { batch: "" };

/** What the example deliveries hold. */
const apeldoorn = { benefit: 305, coaching: 443, coverage: 1, employment: 391, person: 407, provision: 407 };
const arnhem = { coaching: 8095, coverage: 1, employment: 367, measurement: 397, person: 360, provision: 360 };
const incomes = { benefit: 27, coverage: 59, employment: 68 };

const messages = (...given: Parameters<typeof sizeFindings>) => sizeFindings(...given).map(({ message }) => message);

test("a delivery that names far fewer facilities is told of, in words of people", () => {
  expect(messages(WHOLE, { coverage: 1, employment: 30, provision: 30 }, apeldoorn)).toEqual([
    {
      nl: "Deze levering noemt 30 keer een voorziening (zoals jobcoaching), de vorige 407 keer. Misschien is maar een deel geleverd.",
      en: "How often this delivery names a facility (such as job coaching): 30. The former: 407. Perhaps only a part was delivered.",
    },
  ]);
});

test("contacts do not hide that the people are gone", () => {
  expect(messages(WHOLE, { ...arnhem, person: 40, provision: 40 }, arnhem)).toHaveLength(1);
  expect(messages(WHOLE, { ...arnhem, coaching: 12 }, arnhem)).toEqual([]);
});

describe("what is counted", () => {
  test.each([
    ["jobs, of wage returns", incomes, { ...incomes, employment: 20 }, "keer een baan, de vorige 68"],
    ["persons, where no facility is named", { benefit: 90, person: 80 }, { benefit: 90 }, "0 keer een persoon"],
    ["jobs, where facilities are few", { provision: 3, employment: 50 }, { employment: 9 }, "keer een baan"],
    ["benefits", { benefit: 40, coverage: 30 }, { benefit: 3, coverage: 3 }, "keer een uitkering"],
    ["registrations", { register: 40 }, { register: 3 }, "keer een registratie"],
    ["coaching, in an account of hours", { coaching: 40 }, { coaching: 3 }, "keer begeleiding"],
    ["answers, in a questionnaire", { measurement: 40 }, { measurement: 3 }, "keer een meting"],
  ])("is %s", (_, former, facts, told) => {
    expect(messages(WHOLE, facts, former)[0]?.nl).toContain(told);
  });
});

test("half is enough, less is not", () => {
  expect(messages(WHOLE, { provision: 50 }, { provision: 100 })).toEqual([]);
  expect(messages(WHOLE, { provision: 49 }, { provision: 100 })).toHaveLength(1);
});

test("a few may become fewer, from ten on it is told", () => {
  expect(messages(WHOLE, { provision: 1 }, { provision: 9 })).toEqual([]);
  expect(messages(WHOLE, { provision: 1 }, { provision: 10 })).toHaveLength(1);
});

test("without counts to compare, or of single persons, nothing is said", () => {
  expect(messages(WHOLE, { provision: 1 })).toEqual([]);
  expect(messages(WHOLE, { provision: 1 }, {})).toEqual([]);
  expect(messages(WHOLE, { provision: 1 }, { coverage: 100, plan: 100 })).toEqual([]);
  expect(messages({ batch: "0".repeat(64) }, { provision: 1 }, apeldoorn)).toEqual([]);
});
