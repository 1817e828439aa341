import { describe, expect, it } from "vitest";
import { rememberLast } from "./remember-last.ts";

describe("rememberLast", () => {
  const asked: object[] = [];
  const sizeOf = rememberLast((list: readonly number[]) => {
    asked.push(list);
    return list.length;
  });

  it("answers about the same thing once", () => {
    const list = [1, 2, 3];
    expect([sizeOf(list), sizeOf(list), sizeOf(list)]).toEqual([3, 3, 3]);
    expect(asked).toEqual([list]);
  });

  it("answers anew about another thing, also an equal one, and about an earlier one", () => {
    const first = [1];
    const second = [1];
    asked.length = 0;
    expect([sizeOf(first), sizeOf(second), sizeOf([]), sizeOf(first)]).toEqual([1, 1, 0, 1]);
    expect(asked).toHaveLength(4);
  });
});
