import { type Finding, findingOf } from "@jobcoach/core";
import { delimitedRules, type Encoding, encodeText } from "@jobcoach/sheets";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTextLines, type TextLine } from "./read-text-lines.ts";

async function read(bytes: Uint8Array, encoding: Encoding = "utf-8") {
  const findings: Finding[] = [];
  const lines: TextLine[] = [];
  let rejected = 0;
  const context = {
    given: {},
    onFinding: (finding: Finding) => void findings.push(finding),
    declare: () => undefined,
    onRejectedRecord: (count: number) => {
      rejected += count;
    },
  };
  for await (const batch of readTextLines(new Blob([bytes as BlobPart]), encoding, context)) lines.push(...batch);
  return { lines, findings, rejected };
}

const utf8 = (text: string) => encodeText(text, "utf-8");

describe("the lines of a text", () => {
  test("come with their numbers, blank ones left out, whatever ends them", async () => {
    const { lines } = await read(utf8("\ufeffeen\r\n\r\n  twee \rdrie\nvier"));
    expect(lines).toEqual([
      { line: 1, text: "een" },
      { line: 3, text: "  twee " },
      { line: 4, text: "drie" },
      { line: 5, text: "vier" },
    ]);
  });

  test.each(["windows-1252", "utf-16le"] as const)("are read in %s", async (encoding) => {
    expect((await read(encodeText("é€\nb", encoding), encoding)).lines.map(({ text }) => text)).toEqual(["é€", "b"]);
  });

  test("a line with a character that cannot be read is rejected, and the others stay", async () => {
    const { lines, findings, rejected } = await read(Uint8Array.of(0x61, 0x0a, 0xe9, 0x0a, 0x62));
    expect([lines.map(({ text }) => text), rejected]).toEqual([["a", "b"], 1]);
    expect(findings).toEqual([findingOf(delimitedRules["unreadable-character"], { line: 2 }, { encoding: "utf-8" })]);
  });

  test.each([70_000, 3_000_000])("a line of %i characters is rejected once, and reading goes on", async (length) => {
    const { lines, findings, rejected } = await read(utf8(`a\n${"x".repeat(length)}\nb\n`));
    expect(lines).toEqual([
      { line: 1, text: "a" },
      { line: 3, text: "b" },
    ]);
    expect([findings.map(({ rule, place }) => [rule, place]), rejected]).toEqual([
      [["delimited/line-too-large", { line: 2 }]],
      1,
    ]);
  });

  test("are the same however the line ends are written", async () => {
    const words = fc.array(fc.stringMatching(/^[a-z é]{0,6}$/), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(words, fc.constantFrom("\n", "\r\n", "\r"), async (words, end) => {
        const { lines } = await read(utf8(words.join(end)));
        const expected = words
          .map((text, index) => ({ line: index + 1, text }))
          .filter(({ text }) => text.trim() !== "");
        expect(lines).toEqual(expected);
      }),
    );
  });
});
