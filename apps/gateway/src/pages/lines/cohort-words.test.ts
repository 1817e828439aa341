import { expect, test } from "vitest";
import { halfYearsWords } from "./cohort-words.ts";

test("half-years that follow each other are named by the first and the last", () => {
  expect(halfYearsWords("nl", ["2024H1", "2024H2", "2025H1"])).toBe(
    "eerste helft van 2024 tot en met eerste helft van 2025",
  );
  expect(halfYearsWords("en", ["2024H2", "2025H1", "2025H2", "2026H1"])).toBe(
    "second half of 2024 up to and including first half of 2026",
  );
});

test("one, two, or some with a gap between them are all named", () => {
  expect(halfYearsWords("nl", [])).toBe("");
  expect(halfYearsWords("nl", ["2024H1"])).toBe("eerste helft van 2024");
  expect(halfYearsWords("nl", ["2024H2", "2025H1"])).toBe("tweede helft van 2024 en eerste helft van 2025");
  expect(halfYearsWords("nl", ["2024H1", "2024H2", "2025H2"])).toBe(
    "eerste helft van 2024, tweede helft van 2024 en tweede helft van 2025",
  );
});
