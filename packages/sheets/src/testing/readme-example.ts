import type { Finding } from "@jobcoach/core";
import { checkColumns, chunksOf, readDelimited, readHeader, sniffDelimitedBlob, takeHeader } from "../index.ts";

export async function readExport(file: Blob) {
  const findings: Finding[] = [];
  const onFinding = (finding: Finding) => findings.push(finding);

  const { dialect, preambleLines } = await sniffDelimitedBlob(file);
  const table = await takeHeader(readDelimited(chunksOf(file), { dialect, onFinding }), preambleLines);
  const { names, findings: headerFindings } = readHeader(table.header?.cells ?? [], table.header?.line ?? 1);
  findings.push(...headerFindings);

  const rows = checkColumns(table.rows, { columns: names.length, onFinding });
  const hours: string[] = [];
  for await (const batch of rows) {
    for (const { cells } of batch) hours.push(cells[names.indexOf("Uren")] ?? "");
  }
  return { hours, counts: rows.counts, findings };
}
