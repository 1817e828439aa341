import { createReadStream } from "node:fs";
import { SaxesParser } from "saxes";
import { printCaseResult } from "../case-result.ts";

const [file = ""] = process.argv.slice(2);

await printCaseResult(async () => {
  let messages = 0;
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on("opentag", (tag) => {
    if (tag.local === "UWVPersoonsIkvInfoResponse") messages++;
  });
  for await (const chunk of createReadStream(file, { encoding: "utf8" })) parser.write(chunk);
  parser.close();
  return messages;
});
