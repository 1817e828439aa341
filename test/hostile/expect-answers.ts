import { beforeAll, expect, test } from "vitest";
import type { HostileCase } from "./hostile-case.ts";
import { MOST_MEGABYTES, MOST_SECONDS } from "./running/ask.ts";
import { askCorpus } from "./running/ask-corpus.ts";
import type { Answer, NoAnswer } from "./running/question.ts";

/** A test per case: answered in time and memory, with the rule that is expected, no record lost and no value shown. */
export function expectAnswers(cases: readonly HostileCase[]): void {
  let answers: ReadonlyMap<string, Answer | NoAnswer>;

  beforeAll(async () => {
    answers = await askCorpus(cases);
  }, 600_000);

  test.each(cases.map((one) => [one.name, one] as const))("%s", (name, { expect: expected, why }) => {
    const answer = answers.get(name);
    if (answer === undefined || "none" in answer) {
      throw new Error(`No answer (${answer?.none}). A careless reader ${why}. ${answer?.said}`);
    }
    if (typeof expected === "string") expect(answer.rules).toContain(expected);
    else expect({ accepted: answer.accepted, errors: answer.errors }).toEqual({ accepted: true, errors: 0 });
    const { read, accepted, rejected } = answer.records;
    expect(accepted + rejected).toBe(read);
    expect(answer.leaked).toEqual([]);
    expect(answer.busySeconds).toBeLessThan(MOST_SECONDS);
    expect(answer.peakMegabytes).toBeLessThan(MOST_MEGABYTES);
  });

  test("every case has a name of its own", () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
}
