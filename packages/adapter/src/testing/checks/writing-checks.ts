import type { DeliveryHeader, Fact, Finding } from "@jobcoach/core";
import { expect } from "vitest";
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
  const findings: Finding[] = [];
  const request = {
    header,
    facts,
    clear: { of: (token: string) => clear.get(token) },
    onFinding: (finding: Finding) => void findings.push(finding),
  };
  const written = kit.adapter.write?.(request);
  if (written === undefined) throw new Error("Nothing was written.");
  expect(kit.adapter.write?.(request).bytes, `${fixture.name}, written twice`).toEqual(written.bytes);
  expect(
    findings.filter(({ severity }) => severity === "error"),
    `${fixture.name}, errors while writing`,
  ).toEqual([]);
  const again = await kit.take(fixture, new Uint8Array(written.bytes));
  const expected = facts.flatMap((fact) => carried(fact) ?? []);
  expect(asSet(again.facts.flatMap((fact) => carried(fact) ?? [])), `${fixture.name}, written and read`).toEqual(
    asSet(expected),
  );
}
