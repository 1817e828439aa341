import { describe, expect, it } from "vitest";
import { barOf, createProgressLine } from "./progress-line.ts";

function terminal(isTerminal: boolean) {
  const written: string[] = [];
  return { output: { isTerminal, columns: 60, write: (text: string) => void written.push(text) }, written };
}

describe("the progress line", () => {
  it("writes nothing where there is no terminal", () => {
    const { output, written } = terminal(false);
    const line = createProgressLine(output);
    line.show("a.csv", 0.5, "10 rijen");
    line.clear();
    expect(written).toEqual([]);
  });

  it("changes in place, not more often than the eye follows, and never wraps", () => {
    const { output, written } = terminal(true);
    let now = 0;
    const line = createProgressLine(output, () => now);
    line.show("een-lange-naam.csv", 0.5, "10 rijen");
    line.show("een-lange-naam.csv", 0.6, "12 rijen");
    now = 100;
    line.show("een-lange-naam.csv", undefined, "14 rijen");
    line.clear();
    expect(written).toHaveLength(3);
    expect(written[0]).toBe(`\r\u001b[2K  ${"█".repeat(15)}${"░".repeat(15)}  10 rijen  een-lange-naam.`);
    expect(written[1]).toContain("14 rijen");
    expect(written[2]).toBe("\r\u001b[2K");
  });

  it.each([
    [-1, 0],
    [0, 0],
    [0.5, 15],
    [1, 30],
    [7, 30],
  ])("has a bar that is full in measure: %d", (fraction, full) => {
    expect(barOf(fraction)).toBe("█".repeat(full) + "░".repeat(30 - full));
  });
});
