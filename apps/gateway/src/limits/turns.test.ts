import { describe, expect, test } from "vitest";
import { createTurns } from "./turns.ts";

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("turns", () => {
  test("so many at a time, in the order in which they came", async () => {
    const turns = createTurns(2, 10);
    const began: number[] = [];
    const ends: (() => void)[] = [];
    for (const n of [1, 2, 3, 4])
      void turns.take("a").then((end) => {
        began.push(n);
        if (end !== undefined) ends.push(end);
      });
    await settle();
    expect(began).toEqual([1, 2]);
    ends[0]?.();
    ends[0]?.();
    await settle();
    expect(began).toEqual([1, 2, 3]);
    ends[1]?.();
    await settle();
    expect(began).toEqual([1, 2, 3, 4]);
  });

  test("nobody waits for a line that is not theirs", async () => {
    const turns = createTurns(1, 10);
    await turns.take("flood");
    for (let i = 0; i < 10; i++) void turns.take("flood");
    expect(await turns.take("flood")).toBeUndefined();
    expect(await turns.take("other")).toBeTypeOf("function");
  });

  test("a line that is empty is forgotten, and begins anew", async () => {
    const turns = createTurns(1, 0);
    for (let i = 0; i < 3; i++) {
      const end = await turns.take("a");
      expect(await turns.take("a")).toBeUndefined();
      end?.();
    }
  });
});
