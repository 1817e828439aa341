import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { commitOf } from "./commit-of.ts";
import { writeCsv } from "./inputs/csv.ts";
import { writeXml } from "./inputs/xml.ts";
import { type Measurement, measure } from "./measure.ts";
import { resultsTable } from "./results-table.ts";

/** `npm run bench`: how fast `check` reads, beside the bare parsers on the same file in the same run. */
const ROWS = 200_000;
const XML_BYTES = 50_000_000;
const RUNS = 3;

const folder = mkdtempSync(join(tmpdir(), "jobcoach-bench-"));
try {
  const csv = join(folder, "export.csv");
  const bad = join(folder, "every-row-fails.csv");
  const xml = join(folder, "answers.xml");
  await writeCsv(csv, ROWS, "clean");
  await writeCsv(bad, ROWS, "every row fails");
  await writeXml(xml, XML_BYTES);

  const results: Measurement[] = [];
  for (const [name, program, file] of [
    ["csv: csv-parse, arrays", "csv-parse", csv],
    ["csv: jobcoach check", "check", csv],
    ["csv: jobcoach check, every row fails", "check", bad],
    ["xml: saxes, namespaces and positions", "saxes", xml],
    ["xml: jobcoach check", "check", xml],
  ] as const) {
    const result = measure(name, program, file, RUNS);
    results.push(result);
    console.log(
      `${name.padEnd(40)} ${result.recordsPerSecond} records/s  ${result.megabytesPerSecond} MB/s  ${result.peakMegabytes} MB`,
    );
  }
  const report = {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(),
    machine: { cores: cpus().length, cpu: cpus()[0]?.model ?? "unknown", node: process.version },
    inputs: { csvBytes: statSync(csv).size, csvRows: ROWS, xmlBytes: statSync(xml).size },
    runs: RUNS,
    results,
  };
  writeFileSync("bench/results/intake.json", `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync("bench/results/intake.md", resultsTable(report));
} finally {
  rmSync(folder, { recursive: true });
}
