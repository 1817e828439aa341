import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCalendarDate } from "../../calendar/calendar-date.ts";
import { parameterOn } from "../../law/parameter.ts";
import { assessCondition } from "../assessment/assess-condition.ts";
import { SchemeSituation } from "../assessment/scheme-situation.ts";
import type { Bound, Requirement } from "./requirement.ts";
import type { Condition, Scheme } from "./scheme.ts";
import { findScheme, schemes } from "./schemes.ts";

test("a scheme is found by its id, and says who grants it and where that stands", () => {
  expect(findScheme("loonkostensubsidie")).toMatchObject({
    grantor: "municipality",
    basis: [{ title: "Participatiewet", article: "10c, 10d" }],
  });
  expect(findScheme("constructor")).toBeUndefined();
});

test("the list is in order of id, each once", () => {
  const ids = schemes.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s", (_, scheme) => {
  const { id, name, summary, basis, inForce, conditions, duration } = scheme;

  test("has an id in kebab case and both texts everywhere, the summary in one or two sentences", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const texts = [name, summary, ...conditions.map(({ text }) => text), ...duration.map(({ text }) => text)];
    for (const { nl, en } of texts) expect(nl !== "" && en !== "" && nl !== en).toBe(true);
    for (const text of Object.values(summary)) expect(text).toMatch(/^[A-Z][^.]*\.( [A-Z][^.]*\.)?$/);
  });

  test("cites the law: an article for the scheme, a source with an address for every statement", () => {
    expect(basis[0].article).toBeTruthy();
    for (const { title, url } of [...basis, ...conditions.map(({ citation }) => citation)]) {
      expect(title).not.toBe("");
      expect(url).toMatch(/^https:\/\//);
    }
    for (const { status, citation } of conditions)
      expect(status === "inferred" || citation.article !== undefined).toBe(true);
  });

  test("has codes that are unique, in kebab case", () => {
    const codes = conditions.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test("has days that exist, first before last", () => {
    for (const { from, to } of [inForce, ...conditions, ...duration]) {
      for (const day of [from, to]) expect(day === undefined || isCalendarDate(day)).toBe(true);
      expect(from === undefined || to === undefined || from <= to).toBe(true);
    }
  });

  test("lists the numbers that its conditions ask for", () => {
    const asked = conditions
      .flatMap(({ requirement }) => boundsOf(requirement))
      .filter((bound) => typeof bound !== "number");
    expect(scheme.parameters).toEqual(expect.arrayContaining(asked));
  });

  test.each(conditions.map((condition) => [condition.code, condition] as const))(
    "%s can be met, not met and unknown",
    (_, condition) => {
      const verdicts = new Set<string>();
      for (const on of daysOf(scheme, condition)) {
        for (const situation of situationsFor(condition, on)) {
          if (verdicts.size === 3) break;
          expect(SchemeSituation.safeParse(situation).success).toBe(true);
          verdicts.add(assessCondition(condition, situation, on).verdict);
        }
      }
      expect([...verdicts].sort()).toEqual(condition.status === "memory" ? ["unknown"] : ["met", "not-met", "unknown"]);
    },
  );
});

function daysOf({ inForce }: Scheme, { from, to }: Condition): readonly string[] {
  const first = inForce.from ?? inForce.readFrom;
  const inTime = ["2024-07-01", "2025-07-01", "2026-08-01"].filter(
    (day) => day >= first && day >= (from ?? day) && day <= (to ?? day) && day <= (inForce.to ?? day),
  );
  expect(inTime.length).toBeGreaterThan(0);
  return inTime;
}

/** Nothing known, and many mixtures of telling values of the facts that a condition asks for. */
function situationsFor({ code, requirement }: Condition, on: string): readonly SchemeSituation[] {
  const values = new Map<string, Set<unknown>>();
  const add = (name: string, ...some: readonly unknown[]) =>
    values.set(name, new Set([...(values.get(name) ?? []), ...some]));
  const days = [on, `${Number(on.slice(0, 4)) - 10}-01-15`];
  for (const leaf of leavesOf(requirement)) {
    if ("is" in leaf) add(leaf.fact, true, false);
    else if ("oneOf" in leaf)
      add(
        leaf.fact,
        ...leaf.oneOf,
        leaf.fact === "beforeJob" ? "none-of-these" : "uwv",
        ...(leaf.fact === "responsibleBody" ? ["municipality"] : []),
      );
    else if ("includes" in leaf) add(leaf.fact, [], [leaf.includes]);
    else if ("judgement" in leaf) add("judged", { [code]: true }, { [code]: false });
    else if ("fact" in leaf) add(leaf.fact, ...boundsOf(leaf).flatMap((bound) => around(bound, on)));
    else if ("day" in leaf) for (const day of datesOf(leaf)) add(day, ...days);
  }
  const mixture = fc.record(Object.fromEntries([...values].map(([name, some]) => [name, fc.constantFrom(...some)])));
  return [{}, ...fc.sample(mixture, { numRuns: 2000, seed: 1 })];
}

function leavesOf(requirement: Requirement): readonly Requirement[] {
  if ("anyOf" in requirement) return requirement.anyOf.flatMap(leavesOf);
  if ("allOf" in requirement) return requirement.allOf.flatMap(leavesOf);
  return "not" in requirement ? leavesOf(requirement.not) : [requirement];
}

function boundsOf(requirement: Requirement): readonly Bound[] {
  return leavesOf(requirement).flatMap((leaf) =>
    [
      "atLeast" in leaf ? leaf.atLeast : undefined,
      "atMost" in leaf ? leaf.atMost : undefined,
      "below" in leaf ? leaf.below : undefined,
      "atMostMonths" in leaf ? leaf.atMostMonths : undefined,
      "withinFirstMonths" in leaf ? leaf.withinFirstMonths : undefined,
    ].filter((bound) => bound !== undefined),
  );
}

function around(bound: Bound, on: string): readonly number[] {
  if (typeof bound === "number") return bound === 100 ? [99, 100] : [bound - 1, bound, bound + 1];
  const found = parameterOn(bound, on);
  if (!found.usable) return [1];
  const value = bound.unit === "basis-points" ? found.value / 100 : found.value;
  return [value - 1, value, value + 1];
}

const datesOf = (leaf: Extract<Requirement, { day: unknown }>) =>
  [leaf.day, "after" in leaf ? leaf.after : "from" in leaf ? leaf.from : "on"].filter((day) => day !== "on");
