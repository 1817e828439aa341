import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCsv } from "./inputs/csv.ts";
import { writeFacts } from "./inputs/facts.ts";
import { writeXml } from "./inputs/xml.ts";
import { measure } from "./measure.ts";

/** What intake held at most of one file. */
export interface Peak {
  readonly format: string;
  readonly kind: Kind;
  readonly megabytes: number;
  readonly peakMegabytes: number;
}

type Kind = "clean" | "every row fails";

const BYTES_PER_CSV_ROW = 315;

const inputs: Readonly<Record<string, (path: string, bytes: number, kind: Kind) => Promise<void>>> = {
  csv: (path, bytes, kind) => writeCsv(path, Math.round(bytes / BYTES_PER_CSV_ROW), kind),
  facts: writeFacts,
  xml: writeXml,
};

/** Prints the peak of each format, clean and all faulty, in each of the sizes given in megabytes; a JSON object per line. */
for (const format of Object.keys(inputs)) {
  for (const kind of ["clean", "every row fails"] as const) {
    for (const size of process.argv.slice(2)) console.log(JSON.stringify(await peakOf(format, kind, Number(size))));
  }
}

async function peakOf(format: string, kind: Kind, megabytes: number): Promise<Peak> {
  const folder = mkdtempSync(join(tmpdir(), "jobcoach-memory-"));
  try {
    const path = join(folder, `apeldoorn.${format}`);
    await inputs[format]?.(path, megabytes * 1e6, kind);
    const { peakMegabytes } = measure(format, "check", path, 1);
    return { format, kind, megabytes, peakMegabytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
