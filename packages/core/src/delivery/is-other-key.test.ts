import { expect, test } from "vitest";
import { isOtherKey } from "./is-other-key.ts";

const one = { keyVersion: 1, keyCheck: "AAAAAAAAAAA" };
const other = { keyVersion: 1, keyCheck: "BBBBBBBBBBA" };

test("keys with one version and different check values are different keys", () => {
  expect(isOtherKey(one, other)).toBe(true);
  expect(isOtherKey(one, { ...one })).toBe(false);
});

test("keys of different versions follow each other", () => {
  expect(isOtherKey(one, { ...other, keyVersion: 2 })).toBe(false);
});

test("without a check value of both it cannot be told", () => {
  expect(isOtherKey(one, { keyVersion: 1 })).toBe(false);
  expect(isOtherKey({ keyVersion: 1 }, other)).toBe(false);
});
