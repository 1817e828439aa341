import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";

const EXAMPLE = "examples/deliveries/apeldoorn-export/jobcoaching-2026-h1.csv";

/** An export as Apeldoorn's of so many persons: the example's rows, each under a client number and a BSN of its own. */
export async function writeExport(path: string, persons: number): Promise<void> {
  const [header = "", ...lines] = readFileSync(EXAMPLE, "latin1")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  const hours = header.split(";").indexOf("Uren p/w start");
  const sound = lines.map((line) => line.split(";")).filter((cells) => !/\./.test(cells[hours] ?? ""));
  const numbers = inventedNumbers();
  const file = createWriteStream(path, { encoding: "latin1" });
  file.write(`${header}\r\n`);
  for (let row = 0; row < persons; row++) {
    const [, , ...rest] = sound[row % sound.length] ?? [];
    const line = [String(1_000_000 + row), numbers.next().value, ...rest].join(";");
    if (!file.write(`${line}\r\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

/** Numbers that pass the test of a BSN, one after another. They are nobody's: they are in no file but the one that is measured. */
function* inventedNumbers(): Generator<string, never> {
  for (let number = 90_000_000; ; number++) {
    const digits = String(number);
    const check = [...digits].reduce((sum, digit, index) => sum + Number(digit) * (9 - index), 0) % 11;
    if (check < 10) yield `${digits}${check}`;
  }
}
