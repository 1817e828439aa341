import { expect } from "vitest";
import { type ExpectedResult, FIXTURE_KINDS } from "../adapter-fixture.ts";
import type { Check } from "../kit.ts";
import { rulesOf, type Taken } from "../take-in.ts";

export const fixturesComplete: Check = {
  id: "fixtures-complete",
  async run({ fixtures, take }) {
    const kinds = new Set(fixtures.map(({ kind }) => kind));
    expect(
      FIXTURE_KINDS.filter((kind) => !kinds.has(kind)),
      "kinds of fixtures that are missing",
    ).toEqual([]);
    expect(new Set(fixtures.map(({ name }) => name)).size, "names of fixtures differ").toBe(fixtures.length);
    for (const fixture of fixtures) {
      const { result, facts, findings } = await take(fixture);
      const errors = findings.filter(({ severity }) => severity === "error");
      if (fixture.kind === "happy")
        expect([...new Set(rulesOf({ findings }))], `findings of ${fixture.name}`).toEqual([]);
      if (fixture.kind === "broken") expect(errors.length, `errors of ${fixture.name}`).toBeGreaterThan(0);
      else
        expect([facts.length > 0, result.header !== undefined], `facts and header of ${fixture.name}`).toEqual([
          true,
          true,
        ]);
    }
  },
};

export const expectedResult: Check = {
  id: "expected-result",
  applies: ({ fixtures }) => fixtures.some(({ expected }) => expected !== undefined),
  async run({ fixtures, take }) {
    for (const fixture of fixtures) compare(await take(fixture), fixture.expected ?? {}, fixture.name);
  },
};

function compare(taken: Taken, { records, facts, findings }: ExpectedResult, name: string): void {
  if (records !== undefined) expect(taken.result.records, `records of ${name}`).toEqual(records);
  if (findings !== undefined) expect(rulesOf(taken), `findings of ${name}`).toEqual(findings);
  if (isList(facts)) expect(taken.facts, `facts of ${name}`).toMatchObject(facts);
  else if (facts !== undefined) expect(countByKind(taken), `facts of ${name}`).toEqual(facts);
}

const isList = (facts: ExpectedResult["facts"]): facts is readonly object[] => Array.isArray(facts);

function countByKind({ facts }: Taken): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of facts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

export const nothingLost: Check = {
  id: "nothing-lost",
  async run({ fixtures, take, options: { grow } }) {
    for (const fixture of fixtures) {
      const taken = await take(fixture);
      expectNothingLost(taken, fixture.name);
      if (grow === undefined || fixture.kind === "broken") continue;
      const grown = await take(fixture, await grow(fixture.bytes, 3));
      expectNothingLost(grown, `${fixture.name} three times`);
      expect(grown.result.records.read, `records of ${fixture.name} three times`).toBe(3 * taken.result.records.read);
    }
  },
};

/** Records are accepted or rejected, and a rejected one has an error. */
export function expectNothingLost({ result, findings }: Taken, name: string): void {
  const { read, accepted, rejected } = result.records;
  expect(accepted + rejected, `records of ${name}`).toBe(read);
  const errors = findings.filter(({ severity }) => severity === "error");
  const places = new Set(errors.map(({ place: { sheet, record, line } }) => `${sheet} ${record ?? `line ${line}`}`));
  if (rejected > 0) expect(errors.length, `errors of ${name}`).toBeGreaterThan(0);
  const unexplained = errors.some(({ level }) => level === "file" || level === "delivery") ? 0 : rejected - places.size;
  expect(unexplained, `rejected records of ${name} without an error`).toBeLessThanOrEqual(0);
}
