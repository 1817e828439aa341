import { expect, test } from "vitest";
import { noteEarlierPersons } from "./earlier-persons.ts";
import { createPseudonyms } from "./pseudonyms.ts";

const keyOf = (version: number) => ({ version, bytes: new Uint8Array(32).fill(version) });

test("each person has the token that the key before would give, and nothing else is noted", () => {
  const told: string[] = [];
  const { persons, remember } = noteEarlierPersons(keyOf(1), (_, text) => told.push(text));
  const now = createPseudonyms({ ...keyOf(2), earlier: keyOf(1) }, remember);
  const token = now.token("person", "999990019");
  now.token("job", "a job");
  expect([...persons]).toEqual([[token, createPseudonyms(keyOf(1)).token("person", "999990019")]]);
  expect(told).toEqual(["999990019", "a job"]);
});

test("without a key before nobody is noted", () => {
  const { persons, remember } = noteEarlierPersons(undefined, undefined);
  createPseudonyms(keyOf(1), remember).token("person", "999990019");
  expect(persons.size).toBe(0);
});
