import type { DeliveryHeader, Fact } from "@jobcoach/core";

/** The header as the first line of a facts file, its line end included. */
export const headerLine = (header: DeliveryHeader): string => `${JSON.stringify(header)}\n`;

/**
 * Facts as lines of a facts file, the last line end included. Behind each stands the row of the sender's file in which its
 * record is, where that is given, so that the sender can be told of it; it counts nowhere.
 */
export const factLines = (facts: readonly Fact[], rows: readonly (number | undefined)[] = []): string =>
  facts.map((fact, at) => `${lineOf(fact, rows[at])}\n`).join("");

const lineOf = (fact: Fact, row: number | undefined): string => {
  const text = JSON.stringify(fact);
  return row === undefined ? text : `${text.slice(0, -1)},"row":${row}}`;
};
