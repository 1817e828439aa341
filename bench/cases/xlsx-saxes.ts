import { openAsBlob } from "node:fs";
import { SaxesParser } from "saxes";
import { nearbyBytes } from "../../packages/sheets/src/zip/nearby-bytes.ts";
import { readDirectory } from "../../packages/sheets/src/zip/read-directory.ts";
import { readEntry } from "../../packages/sheets/src/zip/read-entry.ts";
import { printCaseResult } from "../case-result.ts";

const [path = ""] = process.argv.slice(2);

/** The rows of all sheets by a bare parser: unpacked, and nothing done with the cells. */
await printCaseResult(async () => {
  const file = await openAsBlob(path);
  const entries = await readDirectory(file, 200);
  if (typeof entries === "string") throw new Error(`The workbook is ${entries}.`);
  let rows = 0;
  for (const entry of entries.filter(({ name }) => name.startsWith("xl/worksheets/"))) {
    const parser = new SaxesParser({ xmlns: false, position: false });
    const decoder = new TextDecoder();
    parser.on("opentag", ({ name }) => {
      if (name === "row") rows++;
    });
    for await (const chunk of readEntry(nearbyBytes(file), entry))
      parser.write(decoder.decode(chunk, { stream: true }));
    parser.close();
  }
  return rows;
});
