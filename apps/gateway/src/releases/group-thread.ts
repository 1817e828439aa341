import { parentPort } from "node:worker_threads";
import { type GroupJob, makeGroup } from "./make-group.ts";

/** Making a group of indicators takes seconds in which nothing else happens, so it is done in a thread of its own. */
const port = parentPort;
if (port === null) throw new Error("This file runs as a worker thread.");

port.on("message", (job: GroupJob) => port.postMessage(makeGroup(job)));
