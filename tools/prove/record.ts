import { writeFileSync } from "node:fs";
import { commitOf } from "../../bench/commit-of.ts";
import { uncommittedIn } from "./git.ts";
import { type Proof, resultFile } from "./proof.ts";

/** Proves, and writes the dated result with the commit; code that is not committed yet is named as such. */
export async function record({ name, what, covers, prove }: Proof): Promise<boolean> {
  const from = Date.now();
  const uncommitted = uncommittedIn(covers);
  const { held, details } = await prove();
  const result = {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(),
    ...(uncommitted.length === 0 ? {} : { uncommitted }),
    what,
    ...details,
    seconds: Math.round((Date.now() - from) / 1000),
    held,
  };
  writeFileSync(resultFile(name), `${JSON.stringify(result, null, 2)}\n`);
  return held;
}
