import { expect } from "vitest";
import { normaliseCode } from "../../values/normalise-key.ts";
import type { Check } from "../kit.ts";

/** A table from the codes of a source to ours, and which of ours it does not reach on purpose. */
export interface CodeTable {
  readonly name: string;
  readonly table: Readonly<Record<string, string>>;
  /** Every value that the table may lead to. */
  readonly values: readonly string[];
  readonly unsupported?: readonly string[];
}

export const codeTables: Check = {
  id: "code-tables",
  applies: ({ options }) => options.codeTables !== undefined,
  async run({ options: { codeTables = [] } }) {
    for (const { name, table, values, unsupported = [] } of codeTables) {
      const spellings = Object.keys(table).map(normaliseCode);
      expect(new Set(spellings).size, `${name}: spellings that differ`).toBe(spellings.length);
      const reached = new Set(Object.values(table));
      expect(
        [...reached].filter((value) => !values.includes(value)),
        `${name}: values that are none`,
      ).toEqual([]);
      const missed = values.filter((value) => !reached.has(value));
      expect(missed.toSorted(), `${name}: values that are not reached`).toEqual(unsupported.toSorted());
    }
  },
};
