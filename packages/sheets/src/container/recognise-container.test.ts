import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeText } from "../text/encode-text.ts";
import { writeWorkbook } from "../workbook/write-workbook.ts";
import { writeZip } from "../zip/write-zip.ts";
import { type Container, recogniseContainer } from "./recognise-container.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("recogniseContainer", () => {
  it("tells by content, whatever the name says", async () => {
    expect(recogniseContainer(utf8("a;b\n1;2\n"), "lijst.xlsx")).toBe("delimited");
    expect(recogniseContainer(await writeWorkbook([{ name: "Blad1", rows: [] }]), "lijst.csv")).toBe("workbook");
  });

  it.each<[string, Uint8Array, Container]>([
    ["no bytes", new Uint8Array(), "empty"],
    ["only a byte order mark and blank lines", utf8("\ufeff\r\n \n"), "empty"],
    ["XML", utf8('\ufeff\n<?xml version="1.0"?><a/>'), "xml"],
    ["XML in UTF-16", Uint8Array.of(0xff, 0xfe, ...encodeText("<a/>", "utf-16le")), "xml"],
    ["XML without prolog", utf8("<Envelope xmlns='x'/>"), "xml"],
    ["a log-in page", utf8("\n<!DOCTYPE html><html><body>"), "html"],
    ["a table that calls itself .xls", utf8("<table><tr><td>1</td></tr></table>"), "html"],
    ["a page with comments", utf8(`${"<!-- x -->".repeat(50)}<html>`), "html"],
    ["a JSON object", utf8('{ "a": 1 }'), "json"],
    ["a JSON array", utf8("[1, 2]"), "json"],
    ["a header with brackets", utf8("[Naam];b\n"), "delimited"],
    ["a PDF", utf8("%PDF-1.7"), "pdf"],
    ["gzip", gzipSync("a;b"), "gzip"],
    ["an old .xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "old-excel"],
    ["random bytes", Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 32), "binary"],
    ["UTF-16 the other way round", Uint8Array.of(0xfe, 0xff, 0, 0x61), "binary"],
    ["Windows-1252", Uint8Array.of(0x61, 0x3b, 0xe9), "delimited"],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, ...encodeText("a;b\n", "utf-16le")), "delimited"],
    ["one NUL in a text", utf8("a;b\0\n1;2\n"), "delimited"],
  ])("recognises %s", (_, bytes, container) => {
    expect(recogniseContainer(bytes)).toBe(container);
  });

  it("tells other zips from workbooks", async () => {
    const zip = (...names: string[]) => writeZip(names.map((name) => ({ name, bytes: utf8("x") })));
    expect(recogniseContainer(await zip("a.csv"))).toBe("zip");
    expect(recogniseContainer(await zip("[Content_Types].xml", "word/document.xml"))).toBe("zip");
    expect(recogniseContainer((await zip("[Content_Types].xml")).subarray(0, 60))).toBe("workbook");
    expect(recogniseContainer((await zip("a.csv")).subarray(0, 10), "x.XLSX")).toBe("workbook");
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(recogniseContainer(bytes)).toMatch(/^[a-z-]+$/);
      }),
    );
  });
});
