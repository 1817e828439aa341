import { describe, expect, test } from "vitest";
import { sentenceOf } from "./submission-sentence.ts";
import { SubmissionState } from "./submission-state.ts";

test("every state says what to do next, in both languages", () => {
  const sentences = SubmissionState.options.map((state) => sentenceOf(state));
  for (const { nl, en } of sentences) {
    expect(nl).toMatch(/^De |^Een /);
    expect(en).toMatch(/^The |^A /);
  }
  expect(new Set(sentences.map(({ nl }) => nl)).size).toBe(SubmissionState.options.length);
});

test("rejected records are named, and so is a delivery that was already there", () => {
  expect(sentenceOf("accepted", { rejected: 3 }).nl).toContain("zonder de afgekeurde records");
  expect(sentenceOf("accepted", { rejected: 3, alreadyThere: true }).nl).toContain("was er al");
  expect(sentenceOf("superseded", { alreadyThere: true }).nl).toContain("was er al");
  expect(sentenceOf("refused", { rejected: 3 }).nl).toContain("geweigerd");
});

test("the same delivery again while it waits says that it does not count and what to do", () => {
  expect(sentenceOf("awaiting-confirmation", { alreadyThere: true }).nl).toMatch(
    /was er al en telt nog niet mee.*Bevestig/,
  );
  expect(sentenceOf("superseded", { alreadyWaiting: true }).nl).toContain("wachtte op bevestiging");
  expect(sentenceOf("accepted", { alreadyWaiting: true })).toEqual(sentenceOf("accepted"));
});

test("content that did not come across whole is asked for again", () => {
  expect(sentenceOf("received", { contentLost: true }).nl).toContain("opnieuw");
  expect(sentenceOf("checking", { contentLost: true })).toEqual(sentenceOf("checking"));
});

describe("records that were left out when the facts were made", () => {
  test("are told of, with how to mend them, though nothing was rejected here", () => {
    expect(sentenceOf("accepted", { leftOut: 7 })).toEqual({
      nl: "De levering is aangenomen en telt mee. Bij het maken van de feiten vielen 7 records met een fout af; die tellen niet mee. Herstel ze in de bron, maak de feiten opnieuw en lever ze opnieuw aan.",
      en: "The delivery is accepted and counts. When the facts were made, 7 records with an error were left out; they do not count. Mend them in the source, make the facts again and deliver them again.",
    });
    expect(sentenceOf("accepted", { leftOut: 1 }).nl).toContain("viel 1 record met een fout af");
  });

  test("stand beside records that were rejected here, and before who confirms", () => {
    const both = sentenceOf("accepted", { leftOut: 7, rejected: 2 });
    expect(both.nl).toMatch(/zonder de afgekeurde records\. .* vielen 7 records/);
    expect(both.nl).not.toContain("niets nodig");
    expect(sentenceOf("awaiting-confirmation", { leftOut: 7 }).en).toMatch(
      /something stands out\. .*7 records with an error/,
    );
  });

  test.each(["received", "checking", "refused", "superseded", "withdrawn"] as const)(
    "are no matter when %s",
    (state) => {
      expect(sentenceOf(state, { leftOut: 7 })).toEqual(sentenceOf(state));
    },
  );

  test("are no matter where there are none, or the delivery was there", () => {
    expect(sentenceOf("accepted", { leftOut: 0 })).toEqual(sentenceOf("accepted"));
    const there = { alreadyThere: true };
    expect(sentenceOf("accepted", { leftOut: 7, ...there })).toEqual(sentenceOf("accepted", there));
  });
});
