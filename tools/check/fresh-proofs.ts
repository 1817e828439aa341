import { existsSync, readFileSync } from "node:fs";
import { freshnessOf, type ProofResult } from "../prove/freshness.ts";
import { resultFile } from "../prove/proof.ts";
import { proofs } from "../prove/proofs.ts";

/** Says which results of `npm run prove` are older than the code they cover; with PROOFS=strict an old one is a failure. */
const isStrict = process.env.PROOFS === "strict";
const judged = proofs.map(({ name, covers }) => ({ name, ...freshnessOf(readResult(name), covers) }));

for (const proof of judged) {
  if (proof.state === "fresh") console.log(`✓ ${proof.name}`);
  if (proof.state === "old") console.error(`${isStrict ? "✗" : "⚠ OLD:"} ${proof.name}: ${proof.why}`);
  if (proof.state === "unknown") console.error(`⚠ NOT CHECKED: ${proof.name}: ${proof.why}`);
}

const old = judged.filter(({ state }) => state === "old").map(({ name }) => name);
if (old.length > 0) console.error(`\nTo prove again: npm run prove -- ${old.join(" ")}`);
process.exitCode = isStrict && old.length > 0 ? 1 : 0;

function readResult(name: string): ProofResult | undefined {
  const file = resultFile(name);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
