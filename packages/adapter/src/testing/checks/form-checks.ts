import { inPieces } from "@jobcoach/sheets";
import { expect } from "vitest";
import { createPseudonyms } from "../../pseudonyms/pseudonyms.ts";
import type { AdapterFixture, FileBytes } from "../adapter-fixture.ts";
import { carrierOf } from "../carrier/carrier-of.ts";
import { type Check, happyOf } from "../kit.ts";
import { asSet, FIXTURE_KEY, type Taken, takeIn } from "../take-in.ts";

const MOST_PIECE_SIZES = 30;

export const pieces: Check = {
  id: "pieces",
  async run({ fixtures, take }) {
    for (const fixture of fixtures) {
      const whole = await take(fixture);
      for (const size of pieceSizes(fixture)) {
        const cut = await take(fixture, inPieces(new Blob([fixture.bytes]), size));
        expect(inOrder(cut), `${fixture.name} in pieces of ${size} bytes`).toEqual(inOrder(whole));
      }
    }
  },
};

/**
 * What was taken. The facts of a refused delivery are nobody's, so they may differ; a reader may tell its findings before those
 * of a record, so their order says nothing.
 */
const inOrder = ({ result, facts, findings }: Taken) => ({
  facts: result.header === undefined ? [] : facts,
  findings: findings.map((finding) => JSON.stringify(finding)).sort(),
  counts: [result.records, result.facts, result.header?.metadata, result.sha256],
});

/** One byte, so that a piece ends at every byte; of the happy file also sizes that end the first piece all over it. */
function pieceSizes({ kind, bytes }: AdapterFixture): readonly number[] {
  if (kind !== "happy") return [1, 5, 64];
  const step = Math.max(1, Math.ceil(bytes.length / MOST_PIECE_SIZES));
  return [1, 2, 3, ...Array.from({ length: Math.floor(bytes.length / step) }, (_, at) => 3 + (at + 1) * step)];
}

export const forms: Check = {
  id: "forms",
  applies: ({ fixtures }) => fixtures.some(({ bytes }) => (carrierOf(bytes)?.forms(bytes) ?? []).length > 0),
  async run({ fixtures, take }) {
    for (const fixture of fixtures.filter(({ kind }) => kind !== "broken")) {
      const whole = await take(fixture);
      for (const { form, bytes } of carrierOf(fixture.bytes)?.forms(fixture.bytes) ?? []) {
        const { facts, result } = await take(fixture, bytes);
        expect(asSet(facts), `${fixture.name} with ${form}`).toEqual(asSet(whole.facts));
        expect(result.records, `${fixture.name} with ${form}`).toEqual(whole.result.records);
      }
    }
  },
};

/** A test number of a person that starts with a zero. */
const BSN_WITH_ZERO = "010002546";

export const leadingZeros: Check = {
  id: "leading-zeros",
  applies: ({ adapter }) => adapter.pseudonymised !== true,
  async run(kit) {
    const [happy] = happyOf(kit);
    if (happy === undefined) throw new Error("There is no happy fixture.");
    const { clear } = await kit.take(happy);
    const known = new Set(clear.values());
    const carrier = carrierOf(happy.bytes);
    if (carrier === undefined) throw new Error("The kit cannot edit this kind of file.");
    const values = await carrier.values(happy.bytes);
    const numbers = values.flatMap(({ text }, at) => (known.has(text) && /^\d{9}$/.test(text) ? [at] : []));
    expect(numbers.length, "the happy fixture has a person with a BSN of nine digits").toBeGreaterThan(0);
    const changed = await carrier.change(happy.bytes, new Map(numbers.map((at) => [at, BSN_WITH_ZERO])));
    const { facts } = await kit.take(happy, changed);
    const token = createPseudonyms(FIXTURE_KEY).token("person", BSN_WITH_ZERO);
    const persons = facts.map(({ person }) => person);
    expect(persons, `the token of ${BSN_WITH_ZERO}`).toContain(token);
  },
};

const LARGE = 4_000_000;
const READ_AHEAD = 1_500_000;

export const streams: Check = {
  id: "streams",
  applies: ({ options: { grow } }) => grow !== undefined,
  async run(kit) {
    const [happy] = happyOf(kit);
    const { adapter, options } = kit;
    if (happy === undefined || options.grow === undefined) throw new Error("There is no happy fixture.");
    const large = await options.grow(happy.bytes, Math.ceil(LARGE / happy.bytes.length));
    expect(large.length, "the grown file is large").toBeGreaterThan(LARGE / 2);
    const counted = countReading(large);
    let first: number | undefined;
    const watching = {
      ...adapter,
      map(...[raw, context]: Parameters<typeof adapter.map>) {
        first ??= counted.read();
        return adapter.map(raw, context);
      },
    };
    await takeIn(watching, counted.file, happy.given === undefined ? {} : { given: happy.given });
    expect(first ?? large.length, "bytes read before the first record was mapped").toBeLessThan(READ_AHEAD);
  },
};

/** A file that counts the bytes that were read from it. */
function countReading(bytes: FileBytes): { readonly file: Blob; readonly read: () => number } {
  let read = 0;
  const count = (blob: Blob): Blob => {
    const whole = <Result>(take: () => Result) => {
      read += blob.size;
      return take();
    };
    const arrayBuffer = blob.arrayBuffer.bind(blob);
    const text = blob.text.bind(blob);
    const stream = blob.stream.bind(blob);
    const slice = blob.slice.bind(blob);
    return Object.assign(blob, {
      slice: (from?: number, to?: number) => count(slice(from, to)),
      arrayBuffer: () => whole(arrayBuffer),
      text: () => whole(text),
      stream: () => whole(stream),
    });
  };
  return { file: count(new Blob([bytes])), read: () => read };
}
