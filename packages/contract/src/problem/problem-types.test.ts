import { describe, expect, test } from "vitest";
import { faultCodes } from "./fault-codes.ts";
import { Problem, problemTypeUri } from "./problem.ts";
import { type ProblemCode, problemTypes } from "./problem-types.ts";

const codes = Object.keys(problemTypes) as ProblemCode[];

describe("problems", () => {
  test.each(codes)("%s has a status, texts in both languages, and no place for a value", (code) => {
    const { status, title, detail } = problemTypes[code];
    expect(status).toBeGreaterThanOrEqual(400);
    for (const text of [title.nl, title.en, detail.nl, detail.en]) {
      expect(text.length).toBeGreaterThan(10);
      expect(text).not.toMatch(/[{}$]|undefined/);
    }
  });

  test("422 is for a key that was used before, and for nothing else: what is invalid is 400", () => {
    expect(codes.filter((code) => problemTypes[code].status === 422)).toEqual(["idempotency-key-reused"]);
  });

  test("travel as RFC 9457 asks, with every fault", () => {
    const problem = {
      type: problemTypeUri("invalid-request"),
      title: "Het verzoek klopt niet",
      status: 400,
      detail: "…",
      code: "invalid-request",
      errors: [{ code: "missing", pointer: "/file", detail: faultCodes.missing.nl }],
    };
    expect(Problem.parse(problem)).toEqual(problem);
    expect(Problem.safeParse({ ...problem, stack: "at …" }).success).toBe(false);
  });
});
