import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { MatchRating } from "../facts/measurement.ts";
import { MatchAspect, matchAspects, studyAspects } from "./match-aspect.ts";
import type { AspectRating, MatchAssessment, UnusableRatings } from "./match-assessment.ts";
import { type MatchChange, matchChange } from "./match-change.ts";
import { type MatchScore, matchScore } from "./match-score.ts";

const rated = (ratings: Readonly<Record<string, number>>): AspectRating[] =>
  Object.entries(ratings).map(([aspect, rating]) => ({ aspect, rating }));

const assessment = (
  on: string,
  ratings: Readonly<Record<string, number>>,
  respondent: MatchAssessment["respondent"] = "coach",
): MatchAssessment => ({ on, respondent, ratings: rated(ratings) });

const placesOf = (result: MatchScore | MatchChange | UnusableRatings) =>
  result.valid ? [] : result.reasons.map(({ code, input }) => `${code} ${input}`);

describe("the score of a match", () => {
  test("is the mean of the rated aspects and names the lowest", () => {
    expect(matchScore(rated({ "mental-workload": 2, hours: 4, skills: 4, travel: 2 }))).toEqual({
      valid: true,
      name: "match.mean.v1",
      direction: "higher-is-better",
      value: 3,
      rated: 4,
      lowest: ["mental-workload", "travel"],
    });
  });

  test("is undefined when nothing is rated", () => {
    expect(matchScore([])).toMatchObject({ valid: true, value: undefined, rated: 0, lowest: [] });
  });

  test("takes the aspects of another source", () => {
    expect(matchScore(rated({ "nearness-of-water": 3 }))).toMatchObject({ value: 3, lowest: ["nearness-of-water"] });
  });

  test.each([[0], [5], [2.5], [Number.NaN], [Number.NEGATIVE_INFINITY]])("a rating of %s is no rating", (rating) => {
    expect(placesOf(matchScore(rated({ hours: 3, skills: rating })))).toEqual(["rating-not-usable ratings.1.rating"]);
  });

  test("an aspect is rated once, and is a name", () => {
    const twice = [...rated({ hours: 3, skills: 3 }), ...rated({ hours: 4 })];
    expect(placesOf(matchScore(twice))).toEqual(["aspect-twice ratings.2"]);
    expect(placesOf(matchScore(rated({ "Jan 123456": 3 })))).toEqual(["rating-not-usable ratings.0.aspect"]);
    expect(JSON.stringify(matchScore(rated({ "Jan 123456": 3 })))).not.toContain("123456");
  });

  test("whatever it is given, it answers", () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const score: MatchScore | UnusableRatings = Reflect.apply(matchScore, undefined, [given]);
        expect(score.valid).toBe(Array.isArray(given) && given.length === 0);
      }),
    );
  });

  test("lies between the lowest and the highest rating, whatever the order", () => {
    const ratings = fc.uniqueArray(
      fc.record({ aspect: fc.constantFrom(...MatchAspect.options), rating: fc.integer({ min: 1, max: 4 }) }),
      { minLength: 1, selector: ({ aspect }) => aspect },
    );
    fc.assert(
      fc.property(ratings, (given) => {
        const values = given.map(({ rating }) => rating);
        const [score, turned] = [matchScore(given), matchScore(given.toReversed())];
        if (!score.valid || !turned.valid || score.value === undefined) throw new Error("unusable");
        expect(score.value).toBeGreaterThanOrEqual(Math.min(...values));
        expect(score.value).toBeLessThanOrEqual(Math.max(...values));
        expect(turned.value).toBe(score.value);
        expect(turned.lowest.toSorted()).toEqual(score.lowest.toSorted());
      }),
    );
  });
});

describe("the change of a match", () => {
  test("stands per aspect; its mean is over the aspects rated both times", () => {
    const before = assessment("2025-01-10", { "mental-workload": 2, hours: 4, travel: 1 });
    const after = assessment("2025-07-10", { "mental-workload": 4, hours: 3, skills: 4 });
    expect(matchChange(before, after)).toEqual({
      valid: true,
      from: "2025-01-10",
      to: "2025-07-10",
      aspects: [
        { aspect: "mental-workload", before: 2, after: 4, change: 2 },
        { aspect: "hours", before: 4, after: 3, change: -1 },
        { aspect: "travel", before: 1, after: undefined, change: undefined },
        { aspect: "skills", before: undefined, after: 4, change: undefined },
      ],
      mean: 1 / 2,
      pairs: 2,
    });
  });

  test("is no number without an aspect rated both times", () => {
    const change = matchChange(assessment("2025-01-10", { hours: 2 }), assessment("2025-07-10", { tasks: 3 }));
    expect(change).toMatchObject({ valid: true, mean: undefined, pairs: 0 });
  });

  test("asks for a later day and the same respondent", () => {
    const before = assessment("2025-07-10", { hours: 2 });
    expect(placesOf(matchChange(before, assessment("2025-07-10", { hours: 3 }, "employee")))).toEqual([
      "not-later after.on",
      "other-respondent after.respondent",
    ]);
  });

  test("returns what is wrong with both assessments", () => {
    const before = assessment("2025-02-30", { hours: 9 });
    const after = { ...assessment("2025-07-10", {}), ratings: [...rated({ hours: 1 }), ...rated({ hours: 2 })] };
    expect(placesOf(matchChange(before, after))).toEqual([
      "rating-not-usable before.on",
      "rating-not-usable before.ratings.0.rating",
      "aspect-twice after.ratings.1",
    ]);
  });
});

test("every aspect has a label and an origin, and of the study one aspect is known", () => {
  expect(Object.keys(matchAspects).toSorted()).toEqual(MatchAspect.options.toSorted());
  const ofOrigin = (origin: string) => MatchAspect.options.filter((aspect) => matchAspects[aspect].origin === origin);
  expect(ofOrigin("study")).toEqual(["mental-workload"]);
  expect(ofOrigin("leidraad")).toEqual(["skills", "learning", "social-context", "identity", "wishes"]);
  expect(ofOrigin("this-project")).toHaveLength(7);
  expect(studyAspects).toEqual({ named: ["mental-workload"], list: "unknown" });
  for (const aspect of MatchAspect.options) expect(MatchRating.safeParse({ aspect, rating: 1 }).success).toBe(true);
});

test("the public types", () => {
  expectTypeOf(matchScore).returns.toEqualTypeOf<MatchScore | UnusableRatings>();
  expectTypeOf(matchChange).returns.toEqualTypeOf<MatchChange | UnusableRatings>();
  expectTypeOf<MatchScore["value"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<readonly AspectRating[]>().toExtend<Parameters<typeof matchScore>[0]>();
});
