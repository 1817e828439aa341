import fc from "fast-check";
import { expect } from "vitest";
import type { FileBytes } from "../adapter-fixture.ts";
import { carrierOf } from "../carrier/carrier-of.ts";
import { hostileCopies } from "../carrier/hostile-copies.ts";
import { type Check, happyOf } from "../kit.ts";
import { takeIn } from "../take-in.ts";
import { expectNothingLost } from "./fixture-checks.ts";

/** Fixed, so that a red check is red for everybody. */
const SEED = 20_260_630;
const runs = (numRuns: number) => ({ seed: SEED, numRuns });

export const randomBytes: Check = {
  id: "random-bytes",
  async run(kit) {
    const [happy] = happyOf(kit);
    if (happy === undefined) throw new Error("There is no happy fixture.");
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const taken = await kit.take(happy, new Uint8Array(bytes));
        expectNothingLost(taken, "random bytes");
        await takeIn(kit.adapter, new Uint8Array(bytes), { among: kit.options.among ?? [kit.adapter] });
        expect(
          taken.facts.filter(({ kind }) => kind !== "coverage"),
          "facts from nothing",
        ).toEqual([]);
      }),
      runs(100),
    );
  },
};

const oddText = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "",
    " ",
    "-",
    "0",
    "-1",
    "1,5",
    "1.5",
    "1e9",
    "NaN",
    "99-99-9999",
    "20260230",
    "99999999999999999999",
  ),
  fc.constantFrom("999990019", "J", "m", "=1+1", '"', "\u00a0", "__proto__", "constructor", "9999-12-31", "00000000"),
);

export const anyText: Check = {
  id: "any-text",
  applies: (kit) => happyOf(kit).some(({ bytes }) => carrierOf(bytes) !== undefined),
  async run(kit) {
    for (const fixture of happyOf(kit)) {
      const carrier = carrierOf(fixture.bytes);
      const values = (await carrier?.values(fixture.bytes)) ?? [];
      expect(values.length, `values in ${fixture.name}`).toBeGreaterThan(0);
      const changes = fc.array(fc.tuple(fc.nat(values.length - 1), oddText.map(printable)), {
        minLength: 1,
        maxLength: 4,
      });
      await fc.assert(
        fc.asyncProperty(changes, async (texts) => {
          const changed = await carrier?.change(fixture.bytes, new Map(texts));
          if (changed !== undefined) expectNothingLost(await kit.take(fixture, changed), fixture.name);
        }),
        runs(100),
      );
    }
  },
};

/** What every carrier can hold: no control characters, no halves of characters. */
const printable = (text: string) => text.replaceAll(/[\p{Cc}\p{Cn}\p{Cs}]/gu, "");

export const damagedCopies: Check = {
  id: "damaged-copies",
  async run(kit) {
    for (const fixture of kit.fixtures) {
      await fc.assert(
        fc.asyncProperty(damageTo(fixture.bytes), async (damaged) => {
          expectNothingLost(await kit.take(fixture, damaged), `a damaged copy of ${fixture.name}`);
        }),
        runs(60),
      );
    }
  },
};

/** Bytes changed, left out, doubled and cut off, all over the file. */
function damageTo(bytes: FileBytes): fc.Arbitrary<FileBytes> {
  const at = fc.nat(Math.max(0, bytes.length - 1));
  const some = fc.integer({ min: 1, max: 40 });
  const sign = fc.oneof(
    fc.integer({ min: 0x30, max: 0x39 }),
    fc.constantFrom(0x3b, 0x3c, 0x3e, 0x26, 0x22, 0x0a),
    fc.nat(0xff),
  );
  const put = (from: number, to: number, between: Uint8Array) =>
    Uint8Array.of(...bytes.subarray(0, from), ...between, ...bytes.subarray(to));
  return fc.oneof(
    fc.array(fc.tuple(at, sign), { minLength: 1, maxLength: 5 }).map((edits) => {
      const copy = Uint8Array.from(bytes);
      for (const [place, byte] of edits) copy[place] = byte;
      return copy;
    }),
    fc.tuple(at, some).map(([from, length]) => put(from, from + length, new Uint8Array())),
    fc.tuple(at, some).map(([from, length]) => put(from, from, bytes.subarray(from, from + length))),
    at.map((length) => bytes.slice(0, length)),
  );
}

export const hostileCopiesTaken: Check = {
  id: "hostile-copies",
  async run(kit) {
    for (const fixture of happyOf(kit)) {
      for (const [copy, bytes] of hostileCopies(fixture.bytes))
        expectNothingLost(await kit.take(fixture, bytes), `${fixture.name} ${copy}`);
    }
  },
};

const MOST_CUTS = 200;

export const truncated: Check = {
  id: "truncated",
  applies: (kit) => happyOf(kit).some(({ bytes }) => carrierOf(bytes) !== undefined),
  async run(kit) {
    for (const fixture of happyOf(kit)) {
      const { bytes } = fixture;
      const carrier = carrierOf(bytes);
      const step = Math.max(1, Math.floor(bytes.length / MOST_CUTS));
      let tried = 0;
      for (let at = 0; at < bytes.length; at += step) {
        if (!carrier?.showsCut(bytes, at)) continue;
        tried++;
        const { result, findings } = await kit.take(fixture, bytes.slice(0, at));
        expect(
          result.header === undefined || findings.length > 0,
          `${fixture.name} cut off after ${at} bytes is told`,
        ).toBe(true);
      }
      expect(tried, `places where a cut of ${fixture.name} shows`).toBeGreaterThan(0);
    }
  },
};
