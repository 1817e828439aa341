import { exists, isUpToDate, type Output, write } from "../examples/output.ts";
import { factsOf } from "./facts.ts";
import { factsFile } from "./facts-file.ts";
import { makeParticipants } from "./participants.ts";
import { readme } from "./readme.ts";

// Writes examples/study; with --check only compares.
const outputs: readonly Output[] = [factsFile(factsOf(makeParticipants())), readme];

if (process.argv.includes("--check")) {
  const stale = outputs.filter((output) => !exists(output.path) || !isUpToDate(output));
  for (const { path } of stale) console.error(`not as generated: ${path}`);
  if (stale.length > 0) console.error("Run: node tools/study/generate.ts");
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const output of outputs) write(output);
  console.log(`${outputs.length} files are up to date`);
}
