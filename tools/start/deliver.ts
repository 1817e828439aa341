import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { jobcoachWith } from "./jobcoach.ts";

/** How a delivery comes in: as the file itself, or as facts without a single citizen service number. */
export type Door = "source" | "facts";

export interface Delivery {
  readonly address: string;
  /** The file with the key that replaces persons. */
  readonly key: string;
  /** Says which municipality delivers. */
  readonly token: string;
  /** The folder for the receipts. */
  readonly receipts: string;
}

/** Delivers a folder through the gateway's HTTP API with the `jobcoach` command, and says in a line what came of it. */
export function deliver(folder: string, door: Door, { address, key, token, receipts }: Delivery): void {
  const how = door === "facts" ? ["--key", key] : ["--as-source"];
  mkdirSync(receipts, { recursive: true });
  const kept = ["--receipt", join(receipts, `${basename(folder)}.receipt.json`)];
  const { stdout, stderr } = jobcoachWith(token, "submit", folder, "--to", address, ...how, ...kept, "--json");
  const answers: readonly { readonly answer?: unknown }[] = [JSON.parse(stdout)].flat();
  const submissions = answers.map((one) => one?.answer ?? one) as readonly (Submitted | { readonly state?: never })[];
  if (submissions.some((one) => one?.state === undefined)) {
    console.error(stderr);
    process.exit(1);
  }
  for (const { state, sentence, records } of submissions as readonly Submitted[]) {
    const what = door === "facts" ? "feiten, gemaakt met 'jobcoach submit'" : "records";
    const said = sentence.nl.includes("was er al") ? "was er al" : `${records.accepted} van ${records.read} ${what}`;
    console.log(`  ${state === "accepted" ? "✓" : "✗"} ${folder.padEnd(48)} ${said}`);
  }
}

interface Submitted {
  readonly state: string;
  readonly sentence: { readonly nl: string };
  readonly records: { readonly read: number; readonly accepted: number };
}
