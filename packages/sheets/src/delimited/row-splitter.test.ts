import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DelimitedLimits } from "./limits.ts";
import { createRowSplitter } from "./row-splitter.ts";

/** Everything the splitter makes of a text that arrives in the given blocks, in order. */
function split(blocks: readonly string[], limits: Partial<DelimitedLimits> = {}) {
  const events: unknown[] = [];
  const splitter = createRowSplitter(
    ";",
    { maxRowLength: 1_000, maxFieldLength: 1_000, maxColumns: 10, ...limits },
    {
      row: (line, cells) => events.push([line, ...cells]),
      blank: () => events.push("blank"),
      fault: (rule, line) => events.push([rule.id, line]),
    },
  );
  for (const block of blocks) splitter.push(block, false);
  splitter.push("", true);
  return events;
}

describe("createRowSplitter", () => {
  it("joins a row that spans blocks", () => {
    expect(split(['1;"a', '"', '"b";', "c\r", "\n2;d"])).toEqual([
      [1, "1", 'a"b', "c"],
      [2, "2", "d"],
    ]);
  });

  it("gives up on a row that grows beyond the limit, whether quoted or not", () => {
    const text = `a\n"${"x\n".repeat(20)}b;c\n${"y".repeat(30)}\nd\n`;
    const events = split([...text], { maxRowLength: 10 });
    expect(events).toContainEqual(["delimited/unclosed-quote", 2]);
    expect(events).toContainEqual(["delimited/line-too-large", 23]);
    expect(events).toContainEqual([22, "b", "c"]);
    expect(events.at(-1)).toEqual([24, "d"]);
  });

  it("gives the same wherever the text is cut", () => {
    const text = fc.string({ unit: fc.constantFrom("a", ";", '"', "\n", "\r", '"', "\0", "\ufffd"), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (written, size) => {
        const blocks = written.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
        expect(split(blocks)).toEqual(split([written]));
      }),
      { numRuns: 1_000 },
    );
  });
});
