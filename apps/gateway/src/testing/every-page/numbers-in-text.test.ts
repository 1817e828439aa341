import { expect, test } from "vitest";
import { numbersInText } from "./numbers-in-text.ts";

test.each([
  ["nl", "Apeldoorn: 85,4 %, tussen 79 en 90 van de 100 (1.178 trajecten).", [85.4, 79, 90, 100, 1178]],
  ["en", "Apeldoorn: 85.4%, between 79 and 90 in 100 (1,178 trajectories).", [85.4, 79, 90, 100, 1178]],
  ["nl", "Van 4,8 naar 3,7, in 2025.", [4.8, 3.7, 2025]],
  ["en", "Numbers 1, 2 and 3.", [1, 2, 3]],
  ["nl", "Geen getal.", []],
] as const)("finds the numbers of a text in %s: %s", (language, text, numbers) => {
  expect(numbersInText(text, language)).toEqual(numbers);
});
