import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { readXmlRecords } from "./read-xml-records.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const PIECES = 400;
const PIECE_BYTES = 65_536;

async function* pieces(nameOf: (record: number) => string) {
  const encoder = new TextEncoder();
  yield encoder.encode("<all>");
  for (let record = 0; record < PIECES; record++) {
    const name = nameOf(record);
    const around = `<rec><${name}></${name}></rec>`;
    yield encoder.encode(around + " ".repeat(PIECE_BYTES - around.length));
  }
  yield encoder.encode("</all>");
}

/** Megabytes that are held after names of all records were kept and nothing else. */
async function heldByNames(nameOf: (record: number) => string): Promise<{ names: string[]; megabytes: number }> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const names: string[] = [];
  const options = { isRecord: ({ local }: { local: string }) => local === "rec", onFinding: () => undefined };
  for await (const records of readXmlRecords(pieces(nameOf), options))
    for (const { children } of records) names.push(children[0]?.local ?? "");
  collectGarbage();
  return { names, megabytes: (process.memoryUsage().heapUsed - before) / 1e6 };
}

describe("names of elements, kept while the file goes by", () => {
  test.each([
    ["the same in every record", () => "DatumAanvangInkomstenverhouding"],
    ["another in every record", (record: number) => `DatumAanvangInkomstenverhouding${record}`],
  ])("hold on to nothing of it: %s", async (_, nameOf) => {
    const { names, megabytes } = await heldByNames(nameOf);
    expect(names).toEqual(Array.from({ length: PIECES }, (__, record) => nameOf(record)));
    expect(megabytes).toBeLessThan((PIECES * PIECE_BYTES) / 1e6 / 4);
  });
});
