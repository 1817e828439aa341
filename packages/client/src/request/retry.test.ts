import { expect, test } from "vitest";
import { pauseBefore, sleep, USUAL_RETRY } from "./retry.ts";

const clock = (random: number) => ({ random: () => random, now: () => Date.parse("2026-07-13T09:00:00Z") });

test("the pause doubles, at random between half of it and all of it, and is never longer than allowed", () => {
  const pauses = (random: number) =>
    [1, 2, 3].map((attempt) =>
      pauseBefore(attempt, undefined, { ...USUAL_RETRY, longestPauseMs: 1500 }, clock(random)),
    );
  expect(pauses(0)).toEqual([250, 500, 750]);
  expect(pauses(1)).toEqual([500, 1000, 1500]);
});

test("the server says when, in seconds or as a date", () => {
  expect(pauseBefore(1, "7", USUAL_RETRY, clock(0))).toBe(7000);
  expect(pauseBefore(1, "Mon, 13 Jul 2026 09:00:05 GMT", USUAL_RETRY, clock(0))).toBe(5000);
  expect(pauseBefore(1, "soon", USUAL_RETRY, clock(1))).toBe(500);
});

test("it is no use after the last attempt, nor when the server asks for longer than we wait", () => {
  expect(pauseBefore(4, undefined, USUAL_RETRY)).toBeUndefined();
  expect(pauseBefore(1, "31", USUAL_RETRY)).toBeUndefined();
});

test("a pause can be called off", async () => {
  const abort = new AbortController();
  const waiting = sleep(60_000, abort.signal);
  abort.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
});
