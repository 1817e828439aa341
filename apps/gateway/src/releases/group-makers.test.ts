import type { Tally } from "@jobcoach/outcomes";
import { afterEach, expect, test } from "vitest";
import { aShareTally } from "../testing/store-share-tally.ts";
import { type GroupMakers, makersHere, makersInThreads } from "./group-makers.ts";
import type { GroupJob } from "./make-group.ts";

let threads: GroupMakers;
afterEach(() => threads.end());

const jobOf = (...tallies: readonly Tally[]): GroupJob => ({
  tallies: tallies.map((tally) => JSON.stringify(tally)),
  earlier: [],
  registrations: [],
});
const jobs = ["retention-13w", "retention-26w", "retention-52w"].map((indicator, at) =>
  jobOf(
    aShareTally({ indicator, yes: 80 + at, no: 20 }),
    aShareTally({ indicator, municipality: "GM0202", yes: 60, no: 40 }),
  ),
);

test("threads make the same as is made here, also when there are more groups than threads", async () => {
  threads = makersInThreads(2);
  const here = makersHere();
  const made = await Promise.all(jobs.map((job) => threads.make(job)));
  expect(made).toEqual(await Promise.all(jobs.map((job) => here.make(job))));
  expect(made.map(({ summary }) => summary.indicators)).toEqual([
    ["retention-13w"],
    ["retention-26w"],
    ["retention-52w"],
  ]);
  expect(made.every(({ rows, comparisons }) => rows.length > 0 && comparisons.length > 0)).toBe(true);
});

test("of a group that cannot be made it is told where that failed, and nothing of what was in it", async () => {
  threads = makersInThreads(1);
  const failed = await threads.make({ ...jobs[0]!, tallies: ["secret"] }).catch((error: Error) => error.message);
  expect(failed).toMatch(/^a group of a release could not be made: SyntaxError at JSON.parse/);
  expect(failed).not.toContain("secret");
  expect((await threads.make(jobs[1]!)).summary.indicators).toEqual(["retention-26w"]);
});

test("what is being made is broken off", async () => {
  threads = makersInThreads(1);
  const made = jobs.map((job) => threads.make(job));
  await Promise.all([threads.end(), ...made.map((one) => expect(one).rejects.toThrow("has stopped"))]);
});

test("a thread that has too little memory fails all that it is asked, and says that it was memory", async () => {
  threads = makersInThreads(1, { maxOldGenerationSizeMb: 8 });
  const made = jobs.map((job) => threads.make(job));
  await Promise.all(made.map((one) => expect(one).rejects.toMatchObject({ code: "ERR_WORKER_OUT_OF_MEMORY" })));
});
