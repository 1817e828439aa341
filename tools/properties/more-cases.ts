import { createRequire } from "node:module";

/** Read past the alias that puts this module in its place. */
const fastCheck: typeof import("fast-check") = createRequire(import.meta.url)("fast-check");

const times = Number(process.env.JOBCOACH_PROPERTY_TIMES);
if (!Number.isInteger(times) || times < 1) throw new Error("JOBCOACH_PROPERTY_TIMES must be a whole number above 0.");

const CASES_UNLESS_TOLD = 100;

type Assert = typeof fastCheck.assert;

const assert = ((property, parameters) =>
  fastCheck.assert(property, { ...parameters, numRuns: (parameters?.numRuns ?? CASES_UNLESS_TOLD) * times })) as Assert;

/** fast-check that tries every property as many times more as `JOBCOACH_PROPERTY_TIMES` says. */
// biome-ignore lint/style/noDefaultExport: it stands in for a module that has one
export default { ...fastCheck, assert };
