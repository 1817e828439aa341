import { crc32 as nodeCrc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "./crc32.ts";
import { nearbyBytes } from "./nearby-bytes.ts";
import { readDirectory } from "./read-directory.ts";
import { DAMAGED, readEntry } from "./read-entry.ts";
import { writeZip } from "./write-zip.ts";

describe("writeZip", () => {
  it("writes parts that are found and unpacked again, stored or deflated", async () => {
    const part = fc.record({ bytes: fc.uint8Array({ maxLength: 500 }), stored: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 4 }), async (parts) => {
        const file = new Blob([await writeZip(parts.map((each, index) => ({ name: `p${index}é`, ...each })))]);
        const directory = await readDirectory(file, 10);
        if (typeof directory === "string") expect.fail(directory);
        expect(directory.map((entry) => entry.name)).toEqual(parts.map((_, index) => `p${index}é`));
        for (const [index, entry] of directory.entries()) {
          const unpacked: number[] = [];
          for await (const chunk of readEntry(nearbyBytes(file), entry)) unpacked.push(...chunk);
          expect(unpacked).toEqual([...(parts[index]?.bytes ?? [])]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("writeZip in pieces", () => {
  const all = Array.from({ length: 60_000 }, (_, at) => (at * at) % 251);
  const pieces = [0, 1, 2].map((third) => Uint8Array.from(all.slice(third * 20_000, (third + 1) * 20_000)));

  it("gives the same zip as for the whole", async () => {
    const whole = await writeZip([{ name: "part", bytes: Uint8Array.from(all) }]);
    expect(await writeZip([{ name: "part", pieces }])).toEqual(whole);
  });

  it("asks for a piece when the one before it is packed, and passes on why there is none", async () => {
    let made = 0;
    let turns = 0;
    const turn = setInterval(() => turns++, 0);
    const untilBroken = function* () {
      for (; made < 100; made++) yield new Uint8Array(1_000_000).fill(made);
      throw new RangeError("no more");
    };
    await expect(writeZip([{ name: "part", pieces: untilBroken() }])).rejects.toThrow("no more");
    clearInterval(turn);
    expect(made).toBe(100);
    expect(turns).toBeGreaterThan(20);
  });
});

describe("readEntry", () => {
  it("stops as soon as more comes out than was declared", async () => {
    const file = new Blob([await writeZip([{ name: "bomb", bytes: new Uint8Array(20_000_000) }])]);
    const directory = await readDirectory(file, 10);
    if (typeof directory === "string") expect.fail(directory);
    let unpacked = 0;
    const read = async () => {
      for await (const chunk of readEntry(nearbyBytes(file), { ...directory[0]!, unpackedBytes: 100_000 }))
        unpacked += chunk.length;
    };
    await expect(read()).rejects.toBe(DAMAGED);
    expect(unpacked).toBeLessThanOrEqual(100_000);
  });
});

describe("crc32", () => {
  it("agrees with zlib, in one piece or in two", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat({ max: 40 }), (bytes, cut) => {
        expect(crc32(bytes)).toBe(nodeCrc32(bytes));
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(nodeCrc32(bytes));
      }),
    );
  });
});
