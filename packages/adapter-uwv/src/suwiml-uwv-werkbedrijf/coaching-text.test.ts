import fc from "fast-check";
import { expect, test } from "vitest";
import { coachingInText } from "./coaching-text.ts";

test.each([
  ["Jobcoach", { form: "unknown" }],
  ["job-coach extern, 3 uur", { form: "unknown" }],
  ["Externe jobcoach", { form: "unknown" }],
  ["JOBCOACHING", { form: "unknown" }],
  ["Persoonlijke ondersteuning door jobcoach", { form: "unknown" }],
  ["interne  Jobcoach", { form: "intern" }],
  ["Geen jobcoach nodig", "unclear"],
  ["Aanvraag persoonlijke ondersteuning afgewezen", "unclear"],
  ["Jobcoach niet nodig", "unclear"],
  ["Persoonlijke ondersteuning afgewezen", "unclear"],
  ["Jobcoachopleiding", "unclear"],
  ["Interne jobcoach, training voor collega", "unclear"],
  ["Training solliciteren", "other"],
  ["coach", "other"],
  ["", "other"],
])("'%s'", (text, expected) => expect(coachingInText(text)).toEqual(expected));

test("whatever the text, there is an answer, and capitals do not change it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
      expect(coachingInText(text.toUpperCase())).toEqual(coachingInText(text.toLowerCase()));
    }),
  );
});
