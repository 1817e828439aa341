import { existsSync, readFileSync } from "node:fs";

const RESULTS = "bench/results/intake.md";
const BETWEEN_MARKS = /(<!-- bench:start -->\n)[\s\S]*?(<!-- bench:end -->)/;

/** The README with the table of the last benchmark between its marks. */
export function readmeWithBench(readme: string): string {
  const table = existsSync(RESULTS) ? readFileSync(RESULTS, "utf8") : "";
  return readme.replace(BETWEEN_MARKS, (_, start: string, end: string) => `${start}${table}${end}`);
}
