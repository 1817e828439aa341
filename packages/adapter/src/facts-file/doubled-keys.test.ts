import fc from "fast-check";
import { expect, test } from "vitest";
import { hasDoubledKeys } from "./doubled-keys.ts";

const doubled = (json: string) => hasDoubledKeys(json, JSON.parse(json));

test("a key that is named twice is seen, however it is spelt and however deep it lies", () => {
  expect(doubled('{"hours":1,"hours":2}')).toBe(true);
  expect(doubled('{"to":{"day":1,"d\\u0061y" : 2}}')).toBe(true);
  expect(doubled('[{"a":1,"b":[{"c":1,"c":1}]}]')).toBe(true);
});

test("the same key in two objects, and a text that looks like keys, are no doubles", () => {
  expect(doubled('{"from":{"day":1},"to":{"day":1}}')).toBe(false);
  expect(doubled(JSON.stringify({ text: '{"a":1,"a":2}', 'k"ey:': "\\" }))).toBe(false);
});

test("what is written from an object has none", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(doubled(JSON.stringify(value))).toBe(false);
    }),
  );
});
