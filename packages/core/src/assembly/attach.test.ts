import { expect, test } from "vitest";
import { coaching, provision, token } from "../test-support/facts.ts";
import { trajectoryOf } from "./attach.ts";
import { joinEpisodes } from "./join-episodes.ts";

const [A, B, C] = [token("a"), token("b"), token("c")];
const candidates = joinEpisodes([
  provision("2025-01-01", "2025-02-28", { trajectoryRef: A }),
  provision("2025-03-01", "2025-04-30", { trajectoryRef: B }),
  provision("2025-08-01", "2025-08-31"),
  provision("2025-12-01", "2025-12-31", { trajectoryRef: C }),
]);

test.each([
  ["its reference, before the day", A, "2026-01-01", "2025-01-01"],
  ["the reference of a later episode of it", B, "2026-01-01", "2025-01-01"],
  ["its reference, also before it started", C, "2025-01-15", "2025-12-01"],
  ["the day, where no trajectory has the reference", token("unheard of"), "2025-08-15", "2025-08-01"],
  ["the day on which it starts", undefined, "2025-08-01", "2025-08-01"],
  ["the last that had started", undefined, "2025-11-30", "2025-08-01"],
  ["the first, where none had started", undefined, "2024-06-01", "2025-01-01"],
])("a fact belongs by %s", (_, trajectoryRef, day, start) => {
  const fact = coaching(day, day, trajectoryRef === undefined ? {} : { trajectoryRef });
  expect(trajectoryOf(fact, day, candidates)?.episodes[0]?.from).toBe(start);
});

test("without a trajectory a fact belongs to none", () => {
  expect(trajectoryOf(coaching("2025-01-01", "2025-01-31"), "2025-01-01", [])).toBeUndefined();
});
