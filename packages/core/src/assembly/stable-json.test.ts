import { describe, expect, test } from "vitest";
import { equalJson, stableJson } from "./stable-json.ts";

test.each([
  ["keys in any order", { b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
  ["keys in order", { a: 1, b: 2, c: 3 }, '{"a":1,"b":2,"c":3}'],
  ["a list keeps its order", [2, "1", true], '[2,"1",true]'],
  ["a list within", { list: [{ b: 1, a: 2 }] }, '{"list":[{"a":2,"b":1}]}'],
  ["a part that is not there", { a: 1, b: undefined }, '{"a":1}'],
  ["nothing at all", undefined, "null"],
  ["null", null, "null"],
  ["null within", { a: null }, '{"a":null}'],
  ["text", 'a "word"', '"a \\"word\\""'],
])("%s", (_, value, text) => {
  expect(stableJson(value)).toBe(text);
});

describe("equal", () => {
  test.each([
    ["the same", "a", "a", true],
    ["built in another order", { a: 1, b: [2] }, { b: [2], a: 1 }, true],
    ["another value", { a: 1 }, { a: 2 }, false],
    ["a list in another order", [1, 2], [2, 1], false],
    ["a list cut elsewhere", [1, 23], [12, 3], false],
    ["a number and its text", 1, "1", false],
  ])("%s", (_, a, b, equal) => {
    expect(equalJson(a, b)).toBe(equal);
  });
});
