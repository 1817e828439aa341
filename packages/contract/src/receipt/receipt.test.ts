import { createHash } from "node:crypto";
import { FACTS_SCHEMA } from "@jobcoach/core";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { canonicalText } from "./canonical-text.ts";
import { createFactHasher } from "./fact-hashes.ts";
import { hashFile } from "./hash-file.ts";
import { makeReceiptKey, publicHalf } from "./make-receipt-key.ts";
import { Receipt, type ReceiptStatement } from "./receipt.ts";
import { ReceiptKey, type ReceiptSigningKey } from "./receipt-key.ts";
import { signReceipt } from "./sign-receipt.ts";
import { verifyReceipt } from "./verify-receipt.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const ORIGINAL = "the file of the municipality";
const HEADER = `${JSON.stringify({ schema: FACTS_SCHEMA, sha256: sha256(ORIGINAL) })}\n`;
const LINES = Array.from({ length: 2500 }, (_, index) => `{"fact":${index}}\n`);
const FILE = HEADER + LINES.join("");

const statementOn = async (file: Blob): Promise<Omit<ReceiptStatement, "keyId">> => {
  const hashes = await hashFile(file);
  return {
    schema: "jobcoach/receipt/1",
    submission: "01900000-0000-7000-8000-000000000001",
    municipality: "GM0200",
    grantor: "municipality",
    stream: "export",
    period: { from: "2024-01-01", to: "2026-06-30" },
    observedUntil: "2026-06-30",
    corrects: null,
    receivedAt: "2026-07-13T09:00:00.000Z",
    acceptedAt: "2026-07-13T09:00:01.000Z",
    delivered: { sha256: hashes.sha256, bytes: file.size },
    original: hashes.original === undefined ? null : { sha256: hashes.original },
    facts: hashes.facts ?? createFactHasher().end(),
    records: { read: 2500, accepted: 2500, rejected: 0 },
    findings: { errors: 0, warnings: 0, notices: 0 },
    versions: { facts: FACTS_SCHEMA, format: { id: "apeldoorn", version: "1" }, api: "1.0.0" },
  };
};

let key: ReceiptSigningKey;
let receipt: Receipt;
beforeAll(async () => {
  key = await makeReceiptKey();
  receipt = await signReceipt(await statementOn(new Blob([FILE])), key);
});

describe("a receipt", () => {
  test("proves with the public key alone that it was signed, and that a file is the one that was delivered", async () => {
    const travelled = Receipt.parse(JSON.parse(JSON.stringify(receipt)));
    expect(await verifyReceipt(travelled, publicHalf(key))).toEqual({ outcome: "valid", file: "not-given" });
    expect(await verifyReceipt(travelled, publicHalf(key), new Blob([FILE]))).toEqual({
      outcome: "valid",
      file: "delivered",
    });
  });

  test("knows the file that the facts were made from, and the same facts under another header", async () => {
    const original = await verifyReceipt(receipt, receipt.key, new Blob([ORIGINAL]));
    expect(original).toEqual({ outcome: "valid", file: "original" });
    const again = new Blob([HEADER.replace("}", ',"findings":[]}'), ...LINES]);
    expect(await verifyReceipt(receipt, receipt.key, again)).toEqual({ outcome: "valid", file: "facts" });
  });

  test.each([
    ["a flipped byte in the second thousand", 1500, { number: 2, firstLine: 1002, lastLine: 2001 }],
    ["a flipped byte in the very first line", 0, { number: 1, firstLine: 2, lastLine: 1001 }],
    ["a flipped byte in the short last block", 2499, { number: 3, firstLine: 2002, lastLine: 2501 }],
  ])("names the block with %s", async (_, line, block) => {
    const bytes = new TextEncoder().encode(FILE);
    const at = HEADER.length + LINES.slice(0, line).join("").length + 3;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(await verifyReceipt(receipt, receipt.key, new Blob([bytes]))).toEqual({ outcome: "file-differs", block });
  });

  test("names the block from which lines are missing or to which some were added", async () => {
    const shorter = await verifyReceipt(receipt, receipt.key, new Blob([HEADER, ...LINES.slice(0, 2000)]));
    expect(shorter).toMatchObject({ outcome: "file-differs", block: { number: 3, lastLine: 2501 } });
    const longer = await verifyReceipt(receipt, receipt.key, new Blob([FILE, "{}\n".repeat(600)]));
    expect(longer).toMatchObject({ outcome: "file-differs", block: { number: 3, lastLine: 3001 } });
  });

  test("a file without facts that is another one has no block to name", async () => {
    expect(await verifyReceipt(receipt, receipt.key, new Blob(["another"]))).toEqual({ outcome: "file-differs" });
  });

  test("says nothing any more after a change of any part of it", async () => {
    const { key: _, signature: __, ...parts } = receipt;
    const changed: readonly Partial<Receipt>[] = [
      { acceptedAt: "2026-07-13T09:00:02.000Z" },
      { records: { read: 2500, accepted: 2499, rejected: 1 } },
      { facts: { ...parts.facts, blocks: parts.facts.blocks.toReversed() } },
      { original: null },
      { signature: `${receipt.signature.startsWith("A") ? "B" : "A"}${receipt.signature.slice(1)}` },
    ];
    for (const change of changed)
      expect(await verifyReceipt({ ...receipt, ...change }, receipt.key)).toEqual({ outcome: "signature-wrong" });
  });

  test("is not taken on another key, nor on one that borrows the name of ours", async () => {
    const other = publicHalf(await makeReceiptKey());
    expect(await verifyReceipt(receipt, other)).toEqual({ outcome: "other-key" });
    expect(await verifyReceipt(receipt, { ...other, kid: key.kid })).toEqual({ outcome: "other-key" });
  });

  test("the secret half is not in it", () => {
    expect(JSON.stringify(receipt)).not.toContain(key.d);
    expect(ReceiptKey.safeParse(key).success).toBe(false);
  });
});

describe("hashes of facts", () => {
  test("are those of the lines as they stand, whatever the pieces they come in", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 5 }), { maxLength: 3000, size: "max" }),
        fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1 }),
        (texts, sizes) => {
          const lines = texts.map((text) => `${text.replaceAll("\n", "")}\n`);
          const bytes = new TextEncoder().encode(lines.join(""));
          const hasher = createFactHasher();
          for (let from = 0, turn = 0; from < bytes.length; turn++) {
            const size = sizes[turn % sizes.length] ?? 1;
            hasher.add(bytes.subarray(from, from + size));
            from += size;
          }
          const blocks = Array.from({ length: Math.ceil(lines.length / 1000) }, (_, at) =>
            sha256(lines.slice(at * 1000, (at + 1) * 1000).join("")),
          );
          expect(hasher.end()).toEqual({ sha256: sha256(bytes), lines: lines.length, linesPerBlock: 1000, blocks });
        },
      ),
      { numRuns: 30 },
    );
  });

  test("a last line without its end is a line, and Node's own hash gives the same", () => {
    const hasher = createFactHasher(() => createHash("sha256"));
    hasher.add(new TextEncoder().encode("{}\n{}"));
    expect(hasher.end()).toMatchObject({ lines: 2, sha256: sha256("{}\n{}"), blocks: [sha256("{}\n{}")] });
  });
});

test("the text that is signed has one form", () => {
  expect(canonicalText({ b: [1, { d: null, c: "é" }], a: true, left: undefined })).toBe(
    '{"a":true,"b":[1,{"c":"é","d":null}]}',
  );
  expect(() => canonicalText(0.5)).toThrow();
});
