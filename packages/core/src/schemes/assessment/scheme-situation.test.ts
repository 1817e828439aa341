import { describe, expect, test } from "vitest";
import { SchemeSituation } from "./scheme-situation.ts";

const isTaken = (situation: object) => SchemeSituation.safeParse(situation).success;

test("nothing known is a situation too", () => expect(isTaken({})).toBe(true));

describe("from nothing to the last value that can be right", () => {
  test.each([
    ["age", 130, 131],
    ["ageAtJobStart", 130, 131],
    ["contractMonths", 600, 600.5],
    ["hoursPerWeek", 168, 168.5],
    ["loonwaardePercent", 100, 101],
    ["paidHoursPerYear", 8784, 8784.5],
    ["averageHourlyWageCents", 100_000, 100_000.5],
    ["trialMonths", 120, 120.5],
    ["participatieplaatsMonths", 600, 600.5],
  ])("%s: 0 to %d, not %d", (fact, last, beyond) => {
    const taken = [-1, 0, last, beyond, Number.NaN, "1"].map((value) => isTaken({ [fact]: value }));
    expect(taken).toEqual([false, true, true, false, false, false]);
  });

  test.each(["age", "ageAtJobStart", "loonwaardePercent"])("%s is whole", (fact) =>
    expect(isTaken({ [fact]: 20.5 })).toBe(false),
  );

  test.each(["contractMonths", "hoursPerWeek", "paidHoursPerYear", "averageHourlyWageCents", "trialMonths"])(
    "%s may have a fraction",
    (fact) => expect(isTaken({ [fact]: 20.5 })).toBe(true),
  );
});

describe("lists and words", () => {
  test.each([
    ["responsibleBody", ["municipality", "uwv"]],
    [
      "beforeJob",
      [
        "participatiewet-target-group",
        "praktijkonderwijs",
        "voortgezet-speciaal-onderwijs",
        "mbo-entree",
        "learning-work-route",
        "none-of-these",
      ],
    ],
  ])("%s is one of the words of its list", (fact, words) => {
    expect(words.map((word) => isTaken({ [fact]: word }))).toEqual(words.map(() => true));
    expect([isTaken({ [fact]: "somebody" }), isTaken({ [fact]: "" })]).toEqual([false, false]);
  });

  test("there are four statements, each of which can be given", () => {
    const all = [
      "arbeidsgehandicapte-werknemer",
      "banenafspraak",
      "herplaatsen-arbeidsgehandicapte",
      "oudere-werknemer",
    ];
    const taken = [all, [], [...all, "banenafspraak"], [""]].map((given) => isTaken({ targetGroupStatements: given }));
    expect(taken).toEqual([true, true, false, false]);
  });
});

describe("a judgement is filed under the code of a condition", () => {
  test.each([
    ["loonwaarde-waived", true],
    ["article-10d-4", true],
    ["a".repeat(60), true],
    ["a".repeat(61), false],
    ["", false],
    ["Jan Jansen", false],
    ["no-longer able", false],
    ["!able", false],
    ["able!", false],
  ])("%s: %s", (code, taken) => expect(isTaken({ judged: { [code]: true } })).toBe(taken));

  test("it says yes or no", () => {
    expect([true, false, "yes"].map((waived) => isTaken({ judged: { waived } }))).toEqual([true, true, false]);
  });
});

test("what is no fact is refused, and an absent fact is left out instead of empty", () => {
  expect([isTaken({ bsn: "?" }), isTaken({ age: undefined }), isTaken({ wajong: null })]).toEqual([
    false,
    false,
    false,
  ]);
});

test.each(Object.entries(SchemeSituation.shape))("%s has a title and a description in words", (_, fact) => {
  expect(fact.unwrap().meta()).toMatchObject({
    title: expect.stringMatching(/\w/),
    description: expect.stringMatching(/\w/),
  });
});
