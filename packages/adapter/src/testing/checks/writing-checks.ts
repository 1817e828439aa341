import type { DeliveryHeader, Fact, Finding } from "@jobcoach/core";
import { expect } from "vitest";
import type { WriteRequest } from "../../contract/writing.ts";
import type { AdapterFixture } from "../adapter-fixture.ts";
import type { Check, Kit } from "../kit.ts";
import { asSet, type Taken } from "../take-in.ts";

export const roundTrip: Check = {
  id: "round-trip",
  applies: ({ adapter }) => adapter.write !== undefined,
  async run(kit) {
    for (const fixture of kit.fixtures.filter(({ kind }) => kind !== "broken")) {
      const taken = await kit.take(fixture);
      const { header } = taken.result;
      if (header === undefined) throw new Error(`${fixture.name} has no header to write.`);
      await expectSameAgain(kit, fixture, taken, header, taken.facts);
      for (const person of new Set(taken.facts.flatMap((fact) => fact.person ?? [])))
        await expectSameAgain(
          kit,
          fixture,
          taken,
          header,
          taken.facts.filter((fact) => fact.person === person || fact.kind === "coverage"),
        );
    }
  },
};

async function expectSameAgain(
  kit: Kit,
  fixture: AdapterFixture,
  { clear }: Taken,
  header: DeliveryHeader,
  facts: readonly Fact[],
): Promise<void> {
  const { carried = (fact: Fact) => fact } = kit.options;
  const carriedOf = (some: readonly Fact[]) => some.flatMap((fact) => carried(fact) ?? []);
  const expected = asSet(carriedOf(facts));
  for (const carrier of kit.adapter.carriers ?? [undefined]) {
    const name = carrier === undefined ? fixture.name : `${fixture.name} as ${carrier}`;
    const findings: Finding[] = [];
    const request: WriteRequest = {
      header,
      facts,
      clear: { of: (token) => clear.get(token) },
      onFinding: (finding) => void findings.push(finding),
      ...(carrier === undefined ? {} : { carrier }),
    };
    const written = await kit.adapter.write?.(request);
    if (written === undefined) throw new Error("Nothing was written.");
    expect(await kit.adapter.write?.(request), `${name}, written twice`).toEqual(written);
    expect(
      findings.filter(({ severity }) => severity === "error"),
      `${name}, errors while writing`,
    ).toEqual([]);
    const again: Fact[] = [];
    for (const { bytes } of [written, ...(written.others ?? [])])
      again.push(...(await kit.take(fixture, new Uint8Array(bytes))).facts);
    expect(asSet(carriedOf(withOneCoverage(again))), `${name}, written and read`).toEqual(expected);
  }
}

/** Every file of a table says again what the delivery covers. */
function withOneCoverage(facts: readonly Fact[]): readonly Fact[] {
  const coverages = new Map(
    facts.flatMap((fact) => (fact.kind === "coverage" ? [[JSON.stringify(fact), fact] as const] : [])),
  );
  return [...facts.filter(({ kind }) => kind !== "coverage"), ...coverages.values()];
}
