import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { commitOf } from "../bench/commit-of.ts";

/** `npm run prove`: proofs that take long. Each writes a dated result with its commit into `bench/results`. */
interface Proof {
  readonly name: string;
  readonly what: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const proofs: readonly Proof[] = [
  {
    name: "guard-attack",
    what: "an attacker who solves all published sums of random tables finds no count that is hidden",
    program: "vitest",
    args: ["run", "packages/outcomes/src/release"],
    env: { ATTACK_RUNS: process.env.ATTACK_RUNS ?? "20000" },
  },
  {
    name: "same-report",
    what: "the report of the example deliveries does not depend on the order of the facts",
    program: "vitest",
    args: ["run", "test/same-report.test.ts"],
    env: { REPORT_ORDERS: process.env.REPORT_ORDERS ?? "200" },
  },
];

const bench = spawnSync("npm", ["run", "bench"], { stdio: "inherit" });
let failed = bench.status !== 0;
for (const { name, what, program, args, env = {} } of proofs) {
  const from = Date.now();
  const { status } = spawnSync(program, [...args, "--testTimeout=7200000"], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  const seconds = Math.round((Date.now() - from) / 1000);
  const result = {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(),
    what,
    ...env,
    seconds,
    held: status === 0,
  };
  writeFileSync(`bench/results/${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
