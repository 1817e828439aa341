import { parentPort } from "node:worker_threads";
import { type GroupJob, type MadeGroup, makeGroup } from "./make-group.ts";

/** What was made of a job, or where that failed. */
export type GroupAnswer = { readonly made: MadeGroup } | { readonly failedAt: string };

/** Making a group of indicators takes seconds in which nothing else happens, so it is done in a thread of its own. */
const port = parentPort;
if (port === null) throw new Error("This file runs as a worker thread.");

port.on("message", (job: GroupJob) => {
  try {
    port.postMessage({ made: makeGroup(job) } satisfies GroupAnswer);
  } catch (error) {
    port.postMessage({ failedAt: placeOf(error as Error) } satisfies GroupAnswer);
  }
});

/** Where something was thrown, without what it says, because that may quote a figure. */
const placeOf = ({ name, stack = "" }: Error) => `${name} ${/^\s+(at .*)$/m.exec(stack)?.[1] ?? "somewhere"}`;
