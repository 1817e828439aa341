import type { Finding } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ZipLimits } from "./limits.ts";
import { openZip, type ZippedFile } from "./open-zip.ts";
import { writeZip, type ZipPart } from "./write-zip.ts";

const part = (name: string, text = "", stored = false): ZipPart => ({
  name,
  bytes: new TextEncoder().encode(text),
  stored,
});

async function open(bytes: Uint8Array, limits: Partial<ZipLimits> = {}) {
  const findings: Finding[] = [];
  const files = await openZip(new Blob([bytes.slice()]), { onFinding: (finding) => findings.push(finding), limits });
  return { files, rules: findings.map(({ rule }) => rule) };
}

async function textOf(file: ZippedFile | undefined, onDamage?: () => void): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of file?.bytes(onDamage) ?? []) text += decoder.decode(piece, { stream: true });
  return text;
}

describe("openZip", () => {
  it("lists the files, without folders, and unpacks them as often as asked", async () => {
    const { files } = await open(await writeZip([part("a/"), part("a/b.xml", "<b/>"), part("c.txt", "c", true)]));
    expect(files?.map(({ number, name }) => [number, name])).toEqual([
      [1, "a/b.xml"],
      [2, "c.txt"],
    ]);
    expect([await textOf(files?.[0]), await textOf(files?.[0]), await textOf(files?.[1])]).toEqual([
      "<b/>",
      "<b/>",
      "c",
    ]);
  });

  it.each([
    ["more files than allowed", [part("a"), part("b")], { maxEntries: 1 }, "zip/too-many-files"],
    ["too much to unpack", [part("a", "x".repeat(100))], { maxUnpackedBytes: 99 }, "zip/too-large"],
    ["a bomb", [part("a", "0".repeat(2_000_000))], {}, "zip/suspicious-compression"],
  ])("refuses %s", async (_, parts, limits, rule) => {
    expect(await open(await writeZip(parts), limits)).toEqual({ files: undefined, rules: [rule] });
  });

  it("refuses a password, and what is no zip", async () => {
    const bytes = await writeZip([part("a", "x")]);
    const directory = new TextDecoder("latin1").decode(bytes).indexOf("PK\x01\x02");
    const encrypted = bytes.slice();
    encrypted[directory + 8] = 1;
    expect((await open(encrypted)).rules).toEqual(["zip/encrypted"]);
    expect((await open(bytes.slice(0, -1))).rules).toEqual(["zip/damaged"]);
    expect((await open(new Uint8Array(0))).rules).toEqual(["zip/damaged"]);
  });

  it("never throws, whatever happened to the bytes, and tells of every file that changed", async () => {
    const whole = await writeZip([part("a.xml", "<a>1</a>", true), part("b.xml", "<b>2</b>".repeat(40))]);
    const expected = ["<a>1</a>", "<b>2</b>".repeat(40)];
    const edits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(edits, async (edits) => {
        const damaged = whole.slice();
        for (const [at, byte] of edits) damaged[at] = byte;
        const { files, rules } = await open(damaged);
        expect(rules).toHaveLength(files === undefined ? 1 : 0);
        for (const file of files ?? []) {
          let isDamaged = false;
          const text = await textOf(file, () => {
            isDamaged = true;
          });
          expect(isDamaged || expected.includes(text)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
