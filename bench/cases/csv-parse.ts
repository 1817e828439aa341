import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import { printCaseResult } from "../case-result.ts";

const [file = ""] = process.argv.slice(2);

await printCaseResult(async () => {
  let rows = 0;
  for await (const _ of createReadStream(file).pipe(parse({ delimiter: ";", encoding: "latin1" }))) rows++;
  return rows;
});
