import { createReadStream } from "node:fs";
import { printCaseResult } from "../case-result.ts";

const [file = ""] = process.argv.slice(2);

await printCaseResult(async () => {
  let facts = -1;
  let rest = "";
  for await (const chunk of createReadStream(file, { encoding: "utf8" })) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (JSON.parse(line) !== null) facts++;
  }
  return facts;
});
