import { KEY_SCHEMA } from "@jobcoach/adapter";
import { expect, test } from "vitest";
import { givenKeys, missingKey, randomKeys } from "./key-ring.ts";

const key = (municipality: string, version: number, letter: string) =>
  JSON.stringify({ schema: KEY_SCHEMA, municipality, version, key: btoa(letter.repeat(32)) });

test("keys of several municipalities each serve their own", () => {
  const ring = givenKeys([key("GM0200", 1, "a"), key("GM0202", 3, "b")]);
  expect(ring).toMatchObject({ ok: true });
  if (!ring.ok) return;
  expect([...ring.keys].map(([municipality, { version }]) => [municipality, version])).toEqual([
    ["GM0200", 1],
    ["GM0202", 3],
  ]);
});

test("after a change of key the old and the new one go together, in whatever order they are given", () => {
  const [older, newer] = [key("GM0200", 1, "a"), key("GM0200", 2, "b")];
  for (const texts of [
    [older, newer],
    [newer, older],
  ]) {
    const ring = givenKeys(texts);
    expect(ring.ok && ring.keys.get("GM0200")).toMatchObject({ version: 2, earlier: { version: 1 } });
  }
});

test.each([
  ["the same key twice", [key("GM0200", 1, "a"), key("GM0200", 1, "a")], "twee sleutels van dezelfde gemeente"],
  ["two keys that are no old and new one", [key("GM0200", 1, "a"), key("GM0200", 1, "b")], "twee sleutels"],
  ["something else", ["999990019"], "Deze sleutel klopt niet"],
])("%s are refused, without what stands in them", (_, texts, told) => {
  const ring = givenKeys(texts);
  expect(ring).toMatchObject({ ok: false, fault: { nl: expect.stringContaining(told) } });
  expect(JSON.stringify(ring)).not.toMatch(/999990019|YWFh/);
});

test("a key that is missing is asked for by the name of its municipality", () => {
  expect(missingKey("GM0200" as never).nl).toBe(
    "Dit bestand is van Apeldoorn. Kies de sleutel van Apeldoorn (GM0200).",
  );
});

test("the files of one check link with each other, and with those of no other check", () => {
  const [one, other] = [randomKeys(), randomKeys()];
  const bytes = one("GM0200" as never)?.bytes;
  expect(one("GM0200" as never)?.bytes).toBe(bytes);
  expect(one("GM0202" as never)?.bytes).not.toEqual(bytes);
  expect(other("GM0200" as never)?.bytes).not.toEqual(bytes);
});
