import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inPieces } from "../delimited/in-pieces.ts";
import { nearbyBytes } from "./nearby-bytes.ts";
import { openZip } from "./open-zip.ts";
import { writeZip } from "./write-zip.ts";

const BYTES = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 31) % 251);
const file = new Blob([BYTES]);

/** A file that counts how often it is read. */
function counted(blob: Blob): { blob: Blob; reads: () => number } {
  let reads = 0;
  const slice = blob.slice.bind(blob);
  const copy = Object.assign(blob, {
    slice: (from?: number, until?: number) => {
      reads++;
      return slice(from, until);
    },
  });
  return { blob: copy, reads: () => reads };
}

describe("nearbyBytes", () => {
  it("gives the bytes that were asked for, and fewer where the file ends", async () => {
    const { read } = nearbyBytes(file);
    expect(await read(10, 14)).toEqual(BYTES.slice(10, 14));
    expect(await read(199_998, 200_010)).toEqual(BYTES.slice(199_998));
    expect(await read(200_010, 200_020)).toEqual(new Uint8Array(0));
    expect(await read(0, 3)).toEqual(BYTES.slice(0, 3));
  });

  it("reads thousands of small files of a zip in a few goes", async () => {
    const parts = Array.from({ length: 3_000 }, (_, index) => ({ name: `${index}`, bytes: BYTES.slice(0, 8) }));
    const { blob, reads } = counted(new Blob([await writeZip(parts.map((part) => ({ ...part, stored: true })))]));
    const files = await openZip(blob, { onFinding: () => undefined });
    let unpacked = 0;
    for (const zipped of files ?? []) for await (const piece of zipped.bytes()) unpacked += piece.length;
    expect(unpacked).toBe(24_000);
    expect(reads()).toBeLessThan(10);
  });

  it("gives the same as the file, in whatever order and at whatever moment it is asked", async () => {
    const asked = fc.tuple(fc.nat(210_000), fc.nat(90_000)).map(([from, length]) => [from, from + length] as const);
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { maxLength: 8 }), fc.boolean(), async (all, atOnce) => {
        const { read } = nearbyBytes(file);
        const given: Uint8Array[] = [];
        if (atOnce) given.push(...(await Promise.all(all.map(([from, until]) => read(from, until)))));
        else for (const [from, until] of all) given.push(await read(from, until));
        for (const [index, [from, until]] of all.entries()) {
          expect(Buffer.compare(given[index]!, BYTES.subarray(from, until))).toBe(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("gives pieces that together are the file, each no longer than a piece", async () => {
    const pieces: Uint8Array[] = [];
    for await (const piece of nearbyBytes(inPieces(file, 7_001)).pieces(3, 150_000)) pieces.push(piece);
    expect(Math.max(...pieces.map(({ length }) => length))).toBe(7_001);
    expect(Buffer.compare(Buffer.concat(pieces), BYTES.subarray(3, 150_000))).toBe(0);
  });
});
