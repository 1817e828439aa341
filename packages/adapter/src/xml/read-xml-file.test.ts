import type { Finding } from "@jobcoach/core";
import { describe, expect, test } from "vitest";
import { writeZip } from "../../../sheets/src/zip/write-zip.ts";
import { sampleFile } from "../detection/sample-file.ts";
import { readXmlFile } from "./read-xml-file.ts";

const zipOf = (files: Readonly<Record<string, string>>) =>
  writeZip(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })));

async function read(bytes: Uint8Array | string) {
  const findings: Finding[] = [];
  const texts: (readonly [path: string | undefined, text: string])[] = [];
  let rejected = 0;
  const batches = readXmlFile(new Blob([bytes as BlobPart]), {
    isRecord: ({ local }) => local === "rec",
    onFinding: (finding) => findings.push(finding),
    onRejectedRecord: (count) => {
      rejected += count;
    },
  });
  for await (const { path, records } of batches) for (const { text } of records) texts.push([path, text]);
  return { texts, rejected, findings: findings.map(({ rule, severity, place }) => [rule, severity, place]) };
}

describe("readXmlFile", () => {
  test("reads one file, and all XML files of a zip", async () => {
    expect(await read("<all><rec>1</rec></all>")).toMatchObject({ texts: [[undefined, "1"]], findings: [] });
    const zip = await zipOf({ "a/": "", "a/1.xml": "<rec>1</rec>", b: "<all><rec>2</rec><rec>3</rec></all>" });
    expect(await read(zip)).toEqual({
      texts: [
        ["#1", "1"],
        ["#2", "2"],
        ["#2", "3"],
      ],
      rejected: 0,
      findings: [],
    });
  });

  test("passes over what is no XML or has no record, with a warning each", async () => {
    const zip = await zipOf({
      "read me.txt": "hello",
      "empty.xml": "",
      "other.xml": "<other/>",
      "1.xml": "<rec>1</rec>",
    });
    const { texts, findings } = await read(zip);
    expect(texts).toEqual([["#4", "1"]]);
    expect(findings).toEqual([
      ["xml/entry-not-xml", "warning", { path: "#1" }],
      ["xml/entry-not-xml", "warning", { path: "#2" }],
      ["xml/entry-without-record", "warning", { path: "#3" }],
    ]);
  });

  test("a broken file is an error at its place, and the files after it are still read", async () => {
    const { texts, rejected, findings } = await read(await zipOf({ a: "<all>\n<rec>1</rec><rec>", b: "<rec>2</rec>" }));
    expect([texts, rejected]).toEqual([
      [
        ["#1", "1"],
        ["#2", "2"],
      ],
      1,
    ]);
    expect(findings).toEqual([["xml/truncated", "error", { line: 2, path: "#1" }]]);
  });

  test("damage is told once, even where it only shows after the last byte", async () => {
    const stored = { name: "a", bytes: new TextEncoder().encode("<rec>1</rec>"), stored: true };
    const zip = await writeZip([stored]);
    zip[new TextDecoder("latin1").decode(zip).indexOf(">1<") + 1] = 0x32;
    expect(await read(zip)).toMatchObject({ findings: [["xml/entry-damaged", "error", { path: "#1" }]] });
  });

  test("a zip that holds no record at all, or is no zip, is an error", async () => {
    expect((await read(await zipOf({ a: "x" }))).findings.at(-1)?.[0]).toBe("xml/no-records");
    expect((await read(await zipOf({}))).findings).toEqual([["xml/no-records", "error", {}]]);
    expect((await read("PK nothing")).findings).toEqual([["zip/damaged", "error", {}]]);
  });
});

describe("the sample of a zip", () => {
  test("names the elements of its XML files", async () => {
    const zip = await zipOf({ "a.txt": "x", "b.xml": '<a xmlns="urn:a"/>', "c.xml": "<c/>" });
    const { container, elements } = await sampleFile(new Blob([zip]));
    expect([container, elements]).toEqual([
      "zip",
      [
        { local: "a", namespace: "urn:a" },
        { local: "c", namespace: "" },
      ],
    ]);
  });

  test("names them too where a file name looks like a part of a workbook", async () => {
    const { elements } = await sampleFile(new Blob([await zipOf({ "xl/a.xml": "<a/>" })]));
    expect(elements).toEqual([{ local: "a", namespace: "" }]);
  });
});
