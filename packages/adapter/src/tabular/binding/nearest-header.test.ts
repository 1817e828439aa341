import { expect, test } from "vitest";
import { nearestHeader } from "./nearest-header.ts";

const known = ["Uren p/w start", "Einddatum baan", "Einddatum jobcoaching", "Peildatum", "LKS"];

test.each([
  ["Uren_pw_start", "Uren p/w start"],
  ["Uren per week start", "Uren p/w start"],
  ["Eindatum baan", "Einddatum baan"],
  ["Einddatum", "Einddatum baan"],
  ["Peil datum export", "Peildatum"],
  ["Schoenmaat", undefined],
  ["X", undefined],
  ["", undefined],
])("%s was probably %s", (header, expected) => {
  expect(nearestHeader(header, known)).toBe(expected);
});
