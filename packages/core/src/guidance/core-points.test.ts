import { describe, expect, test } from "vitest";
import { CoachingActivity } from "../facts/coaching.ts";
import { CoachingTheme } from "../facts/coaching-theme.ts";
import { coaching, coverage, onlyTrajectory, provision } from "../test-support/facts.ts";
import { CorePoint, corePointOfActivity, corePointOfTheme, corePointsOf, stepOfActivity } from "./core-points.ts";

const touchedBy = (...contacts: Parameters<typeof coaching>[2][]) => {
  const days = contacts.map((contact, index) => coaching(`2025-03-0${index + 1}`, `2025-03-0${index + 1}`, contact));
  return corePointsOf(onlyTrajectory([coverage(), provision("2025-01-01"), ...days]));
};

describe("the core points that coaching touches", () => {
  test("by theme and by activity, each once and in their order", () => {
    expect(touchedBy({ themes: ["schemes", "openness"] }, { activity: "6" }, { activity: "7" })).toEqual([
      "tailored-support",
      "employer-support",
      "care-and-relatives",
    ]);
  });

  test("by whom it reached: employer, care, relatives, a colleague", () => {
    expect(touchedBy({ minutesEmployer: 30 })).toEqual(["employer-support"]);
    expect(touchedBy({ minutesEmployer: 0, careContact: false, colleagueInvolved: false })).toEqual([]);
    expect(touchedBy({ careContact: true })).toEqual(["care-and-relatives"]);
    expect(touchedBy({ relativesContact: true })).toEqual(["care-and-relatives"]);
    expect(touchedBy({ colleagueInvolved: true })).toEqual(["sustainability"]);
  });

  test("nothing, where only hours were recorded", () => {
    expect(touchedBy({ minutesEmployee: 60 }, { themes: ["other"] }, { activity: "8" })).toEqual([]);
  });
});

test("every core point has a theme, and every theme but 'other' a core point", () => {
  expect(new Set(Object.values(corePointOfTheme))).toEqual(new Set([...CorePoint.options, undefined]));
  expect(CoachingTheme.options.filter((theme) => corePointOfTheme[theme] === undefined)).toEqual(["other"]);
});

test("evaluation and coordination belongs to no core point and no step of its own", () => {
  const without = CoachingActivity.options.filter((activity) => corePointOfActivity[activity] === undefined);
  expect(without).toEqual(["8"]);
  expect(CoachingActivity.options.filter((activity) => stepOfActivity[activity] === undefined)).toEqual(["8"]);
});
