import type { Finding } from "@jobcoach/core";

/** The text as UTF-8 in pieces of the given size, as a network or disk would hand it over. */
export async function* pieces(text: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

/** All items of the batches. */
export async function allOf<Item>(batches: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}

/** Findings as "rule at line or cell", which reads well in expectations. */
export const summaryOf = (findings: readonly Finding[]) =>
  findings.map(({ rule, place }) => [rule, place.cell ?? place.line].filter((part) => part !== undefined).join(" "));
