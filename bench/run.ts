import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { commitOf } from "./commit-of.ts";
import { writeCsv } from "./inputs/csv.ts";
import { writeFacts } from "./inputs/facts.ts";
import { writeXlsx } from "./inputs/xlsx.ts";
import { writeXml } from "./inputs/xml.ts";
import { type Measurement, measure } from "./measure.ts";
import { reportRelease } from "./report-release.ts";
import { reportTallies } from "./report-tallies.ts";
import { resultsTable } from "./results-table.ts";

/**
 * `npm run bench`: how fast `check` reads, beside the bare parsers on the same file in the same run. `npm run bench -- 1` runs
 * everything once instead of three times, `npm run bench -- tallies` only the tallies, `npm run bench -- release` only what
 * a national release costs.
 */
const CSV_ROWS = 200_000;
const XLSX_ROWS = 100_000;
const XML_BYTES = 50_000_000;
const FACTS_BYTES = 50_000_000;
const RUNS = Number(process.argv[2] ?? 3);

const folder = mkdtempSync(join(tmpdir(), "jobcoach-bench-"));
const bare = {
  csv: ["csv-parse, arrays", "csv-parse"],
  xlsx: ["saxes on the unpacked sheets", "xlsx-saxes"],
  xml: ["saxes, namespaces and positions", "saxes"],
  facts: ["JSON.parse per line", "json-parse"],
} as const;

/** Writes the inputs of one kind: one that is clean, and one of which every row fails. */
async function writeInputs(kind: keyof typeof bare): Promise<{ readonly clean: string; readonly bad: string }> {
  const paths = { clean: join(folder, nameOf(kind, "clean")), bad: join(folder, nameOf(kind, "bad")) };
  for (const [path, faults] of [
    [paths.clean, "clean"],
    [paths.bad, "every row fails"],
  ] as const) {
    if (kind === "csv") await writeCsv(path, CSV_ROWS, faults);
    else if (kind === "xlsx") await writeXlsx(path, XLSX_ROWS, faults);
    else if (kind === "xml") await writeXml(path, XML_BYTES, faults);
    else await writeFacts(path, FACTS_BYTES, faults);
  }
  return paths;
}

/** The workbook is Arnhem's, all else is Apeldoorn's. */
const nameOf = (kind: keyof typeof bare, state: string) =>
  `${kind === "xlsx" ? "arnhem" : "apeldoorn"}-${state}.${kind}`;

if (process.argv[2] === "release") reportRelease();
else {
  if (process.argv[2] !== "tallies") await reportIntake();
  reportTallies();
}

async function reportIntake(): Promise<void> {
  try {
    const results: Measurement[] = [];
    const bytes: Record<string, number> = {};
    for (const kind of Object.keys(bare) as (keyof typeof bare)[]) {
      const [parser, program] = bare[kind];
      const { clean, bad } = await writeInputs(kind);
      bytes[kind] = statSync(clean).size;
      for (const [name, ran, file] of [
        [`${kind}: ${parser}`, program, clean],
        [`${kind}: jobcoach check`, "check", clean],
        [`${kind}: jobcoach check, every row fails`, "check", bad],
      ] as const) {
        const result = measure(name, ran, file, RUNS);
        results.push(result);
        console.log(
          `${name.padEnd(40)} ${result.recordsPerSecond} records/s  ${result.megabytesPerSecond} MB/s  ${result.peakMegabytes} MB`,
        );
      }
    }
    const report = {
      date: new Date().toISOString().slice(0, 10),
      commit: commitOf(),
      machine: { cores: cpus().length, cpu: cpus()[0]?.model ?? "unknown", node: process.version },
      inputs: { csvRows: CSV_ROWS, xlsxRows: XLSX_ROWS, bytes },
      runs: RUNS,
      results,
    };
    writeFileSync("bench/results/intake.json", `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync("bench/results/intake.md", resultsTable(report));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
