import type { Peak } from "../../bench/memory.ts";
import type { Proof } from "./proof.ts";
import { runToEnd } from "./run-to-end.ts";

const MEGABYTES_AT_MOST = 300;
const SIZES = "10,100,1000";

/** FLAT_MEMORY_MEGABYTES=10,100 takes other sizes than 10 MB to 1 GB. */
export const flatMemory: Proof = {
  name: "flat-memory",
  what: `intake of CSV, facts and XML holds at most ${MEGABYTES_AT_MOST} MB, whatever the size and however many faults`,
  covers: ["bench/*.ts", "bench/cases", "bench/inputs", "packages/adapter/src", "packages/sheets/src"],
  async prove() {
    const sizes = (process.env.FLAT_MEMORY_MEGABYTES ?? SIZES).split(",");
    const command = ["--conditions=@jobcoach/source", "bench/memory.ts", ...sizes];
    const { status, stdout } = await runToEnd(process.execPath, command, { collect: true });
    const peaks: Peak[] = stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
    for (const { format, kind, megabytes, peakMegabytes } of peaks) {
      console.log(`${format}, ${kind}, ${megabytes} MB: ${peakMegabytes} MB`);
    }
    return {
      held: status === 0 && peaks.every(({ peakMegabytes }) => peakMegabytes <= MEGABYTES_AT_MOST),
      details: { megabytesAtMost: MEGABYTES_AT_MOST, peaks },
    };
  },
};
