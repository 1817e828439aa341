import type { DeliveryHeader, Fact } from "@jobcoach/core";

/** The header as the first line of a facts file, its line end included. */
export const headerLine = (header: DeliveryHeader): string => `${JSON.stringify(header)}\n`;

/** Facts as lines of a facts file, the last line end included. */
export const factLines = (facts: readonly Fact[]): string => facts.map((fact) => `${JSON.stringify(fact)}\n`).join("");
