import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";

const EXAMPLE = "examples/deliveries/apeldoorn-export/jobcoaching-2026-h1.csv";

/**
 * An export as Apeldoorn's with as many rows, made of the example's rows under new client numbers. Clean: without the rows
 * that hold a fault. Every row fails: each ends its coaching before it starts.
 */
export async function writeCsv(path: string, rows: number, kind: "clean" | "every row fails"): Promise<void> {
  const [header = "", ...lines] = readFileSync(EXAMPLE, "latin1")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  const columns = header.split(";");
  const [end, hours] = [columns.indexOf("Einddatum jobcoaching"), columns.indexOf("Uren p/w start")];
  const good = lines.map((line) => line.split(";")).filter((cells) => !/\./.test(cells[hours] ?? ""));
  const file = createWriteStream(path, { encoding: "latin1" });
  file.write(`${header}\r\n`);
  for (let row = 0; row < rows; row++) {
    const cells = [...(good[row % good.length] ?? [])];
    cells[0] = String(1_000_000 + row);
    if (kind === "every row fails") cells[end] = "01-01-2020";
    if (!file.write(`${cells.join(";")}\r\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}
