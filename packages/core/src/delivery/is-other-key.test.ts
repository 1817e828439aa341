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

test("a key that follows on another key than that of the other delivery is told by the one before it", () => {
  const next = (check: string) => ({ keyVersion: 2, keyCheck: "CCCCCCCCCCA", earlierKey: { version: 1, check } });
  expect(isOtherKey(one, next(one.keyCheck))).toBe(false);
  expect(isOtherKey(one, next(other.keyCheck))).toBe(true);
  expect(isOtherKey(next(other.keyCheck), one)).toBe(true);
  expect(isOtherKey({ keyVersion: 1 }, next(other.keyCheck))).toBe(false);
});
