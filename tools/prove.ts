import { proofs } from "./prove/proofs.ts";
import { record } from "./prove/record.ts";
import { outliveReaders } from "./prove/run-to-end.ts";

/** `npm run prove [-- NAME…]`: proofs that take long. Each writes a dated result with its commit into `bench/results`. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !proofs.some((proof) => proof.name === name));
if (unknown.length > 0) {
  console.error(`No proof is called ${unknown.join(", ")}. There are: ${proofs.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

outliveReaders();
const chosen = wanted.length === 0 ? proofs : proofs.filter(({ name }) => wanted.includes(name));
const failed: string[] = [];
for (const proof of chosen) {
  console.log(`\n── ${proof.name}: ${proof.what}`);
  if (!(await record(proof))) failed.push(proof.name);
}
for (const name of failed) console.error(`✗ ${name} did not hold: see bench/results/${name}.json`);
process.exitCode = failed.length === 0 ? 0 : 1;
