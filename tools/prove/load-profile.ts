import type { Proof } from "./proof.ts";
import { runBench } from "./run-bench.ts";

/** LOAD_MINUTES=5 sends the deliveries of an hour in five minutes, each as many times as small. */
export const loadProfile: Proof = {
  name: "load-profile",
  what: "all municipalities deliver within an hour while people read, and no answer is an error but that they must wait",
  covers: ["apps/gateway/src", "bench/gateway", "bench/gateway-load.ts"],
  async prove() {
    const details = (await runBench("gateway-load.ts", [process.env.LOAD_MINUTES ?? "60"])) as Load | undefined;
    if (details === undefined) return { held: false, details: { error: "it could not run" } };
    const { answers, reads, states, peakMegabytes } = details;
    const isFine = (counts: Readonly<Record<string, number>>) =>
      Object.keys(counts).every((status) => FINE.has(status));
    const areSettled = Object.keys(states).every((state) => SETTLED.has(state));
    return { held: isFine(answers) && isFine(reads) && areSettled && peakMegabytes <= MOST_MEGABYTES, details };
  },
};

interface Load extends Readonly<Record<string, unknown>> {
  readonly answers: Readonly<Record<string, number>>;
  readonly reads: Readonly<Record<string, number>>;
  /** How many deliveries of each kind ended in each state. */
  readonly states: Readonly<Record<string, number>>;
  readonly peakMegabytes: number;
}

const FINE = new Set(["200", "201", "429"]);
const SETTLED = new Set(["facts: accepted", "no valid row: refused"]);
const MOST_MEGABYTES = 512;
