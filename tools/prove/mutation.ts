import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Equivalent, type MutationReport, mutationSummary } from "./mutation-summary.ts";
import type { Proof } from "./proof.ts";
import { runToEnd } from "./run-to-end.ts";

const TOOL = "tools/mutation";
const REPORT = "node_modules/.cache/mutation.json";
const THRESHOLD = 85;

const FOLDERS = ["assembly", "calendar", "capability", "law", "schemes", "status"];

/** Tables of data and what only tests use: a change there is a change of the facts, which sources hold and not tests. */
const NOT_MUTATED = ["**/*.test.ts", "**/fixtures/**", "law/laws.ts", "schemes/catalogue/**", "schemes/parameters/**"];

/** MUTATION_FOLDERS=calendar,status measures some folders only (the proof then does not hold), MUTATION_CONCURRENCY=1 leaves cores free. */
export const mutation: Proof = {
  name: "mutation",
  what: `of the small changes made in core one by one, its tests notice at least ${THRESHOLD} % in every folder`,
  covers: [...FOLDERS.map((folder) => `packages/core/src/${folder}`), "packages/core/src/**/*.test.ts", TOOL],
  async prove() {
    const folders = process.env.MUTATION_FOLDERS?.split(",") ?? FOLDERS;
    const notRun = FOLDERS.filter((folder) => !folders.includes(folder));
    if (!(await mutate(folders))) return { held: false, details: { error: "Stryker could not run; see its output" } };
    const summary = mutationSummary(
      readJson<MutationReport>(REPORT),
      readJson<Equivalent[]>(`${TOOL}/equivalent.json`),
    );
    const enough = folders.every((folder) => (summary.folders[folder]?.score ?? 0) >= THRESHOLD);
    return { held: enough && notRun.length === 0, details: { threshold: THRESHOLD, notRun, ...summary } };
  },
};

async function mutate(folders: readonly string[]): Promise<boolean> {
  const copies = mkdtempSync(join(tmpdir(), "jobcoach-mutation-"));
  const paths = [
    ...folders.map((folder) => `packages/core/src/${folder}/**/*.ts`),
    ...NOT_MUTATED.map((path) => `!packages/core/src/${path}`),
  ];
  const concurrency = process.env.MUTATION_CONCURRENCY;
  try {
    rmSync(REPORT, { force: true });
    return (
      (await succeeds("npm", ["ci", "--prefix", TOOL, "--silent"])) &&
      (await succeeds(process.execPath, [
        `${TOOL}/node_modules/@stryker-mutator/core/bin/stryker.js`,
        ...["run", `${TOOL}/stryker.config.json`],
        ...["--mutate", paths.join(","), "--tempDirName", join(copies, "core")],
        ...(concurrency === undefined ? [] : ["--concurrency", concurrency]),
      ]))
    );
  } finally {
    rmSync(copies, { recursive: true, force: true });
  }
}

const succeeds = async (program: string, args: readonly string[]) => (await runToEnd(program, args)).status === 0;

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8"));
