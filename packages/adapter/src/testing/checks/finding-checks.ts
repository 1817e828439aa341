import { type Finding, isBsn } from "@jobcoach/core";
import { expect } from "vitest";
import type { AdapterFixture } from "../adapter-fixture.ts";
import { carrierOf } from "../carrier/carrier-of.ts";
import type { Check, Kit } from "../kit.ts";

export const findingsReadable: Check = {
  id: "findings-readable",
  async run({ fixtures, take }) {
    for (const fixture of fixtures) {
      for (const { rule, message, remedy } of (await take(fixture)).findings) {
        for (const text of [message.nl, message.en, remedy.nl, remedy.en]) {
          expect(text, rule).toMatch(/^\S.*[.?!]$/s);
          expect(text, rule).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
        }
        expect(message.nl, rule).not.toBe(message.en);
      }
    }
  },
};

export const noValueInFinding: Check = {
  id: "no-value-in-finding",
  async run(kit) {
    for (const fixture of kit.fixtures) {
      const { findings } = await kit.take(fixture);
      const suspects = new Set(
        (await valuesOf(fixture)).filter((text) => text.length > 3 && standsIn(findings, text).length > 0),
      );
      for (const value of suspects) {
        if (await staysWithoutIt(kit, fixture, value)) continue;
        const rules = standsIn(findings, value).map(({ rule }) => rule);
        throw new Error(`A value of ${fixture.name} stands in a finding of ${rules.join(", ")}.`);
      }
    }
  },
};

const standsIn = (findings: readonly Finding[], value: string): readonly Finding[] =>
  findings.filter((finding) => textsOf(finding).some((text) => holdsWord(text, value)));

/** Whether findings hold the text even when the file does not: then it is a word of ours, such as one of a code list. */
async function staysWithoutIt(kit: Kit, fixture: AdapterFixture, value: string): Promise<boolean> {
  const carrier = carrierOf(fixture.bytes);
  const values = (await carrier?.values(fixture.bytes)) ?? [];
  const others = new Map(values.flatMap(({ text }, at) => (text.trim() === value ? [[at, "zzqx"] as const] : [])));
  const changed = await carrier?.change(fixture.bytes, others);
  return changed !== undefined && standsIn((await kit.take(fixture, changed)).findings, value).length > 0;
}

/** All that a finding says to anyone; the reference stays with the sender and is not looked at. */
const textsOf = ({ message, remedy, place }: Finding): readonly string[] => [
  ...[message.nl, message.en, remedy.nl, remedy.en],
  ...Object.values(place).filter((part) => typeof part === "string"),
];

function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at === -1) return false;
  return !/[\p{L}\p{N}]/u.test((text[at - 1] ?? " ") + (text[at + word.length] ?? " "));
}

export const noNumberInFact: Check = {
  id: "no-number-in-fact",
  async run({ adapter, fixtures, take, options: { faults } }) {
    const identifying = new Set(
      Object.entries(faults?.fields ?? {}).flatMap(([name, kind]) => (IDENTIFYING.has(kind) ? [name] : [])),
    );
    for (const fixture of fixtures) {
      const carrier = carrierOf(fixture.bytes);
      const values = (await carrier?.values(fixture.bytes).catch(() => [])) ?? [];
      const kept = JSON.stringify((await take(fixture)).facts);
      const numbers = values.flatMap(({ text }) => bsnsIn(text));
      const texts = values.filter(({ name, text }) => identifying.has(name) && text.length > 3).map(({ text }) => text);
      if (adapter.pseudonymised !== true && fixture.kind === "happy")
        expect(numbers.length, `${fixture.name} has a number of a person`).toBeGreaterThan(0);
      expect(
        [...numbers, ...texts].filter((text) => kept.includes(text)),
        fixture.name,
      ).toEqual([]);
    }
  },
};

const IDENTIFYING: ReadonlySet<string> = new Set(["bsn", "reference", "free-text"]);

const bsnsIn = (text: string): readonly string[] =>
  (text.match(/\d+/g) ?? []).filter((digits) => isBsn(digits.padStart(9, "0")) && digits.length >= 8);

async function valuesOf({ bytes }: AdapterFixture): Promise<readonly string[]> {
  const values =
    (await carrierOf(bytes)
      ?.values(bytes)
      .catch(() => [])) ?? [];
  const names = new Set(values.map(({ name }) => name));
  return values.map(({ text }) => text.trim()).filter((text) => !names.has(text));
}
