import { expect, test } from "vitest";
import { intervalChart } from "./interval-chart.ts";
import { scaleAround, shareScale } from "./plot-scales.ts";

const chart = intervalChart({
  language: "en",
  id: "one",
  title: "In work",
  plot: {
    scale: shareScale("en"),
    rows: [
      {
        name: "Apeldoorn",
        mark: { value: 0.85, interval: { lower: 0.79, upper: 0.89 } },
        value: "85.0%",
        range: "between 79 and 89 in 100",
        n: "n = 200",
      },
      { name: "Arnhem", words: "numbers too small" },
    ],
    line: { at: 0.8, label: "Together 80.0%" },
  },
});

test("a chart says in words all that it draws", () => {
  expect(chart.description).toBe(
    "Apeldoorn: 85.0%, between 79 and 89 in 100 (n = 200). Arnhem: numbers too small. Together 80.0%. The same numbers are in the table below.",
  );
});

test.each(["wide", "narrow"] as const)("values stand at their place on the scale: %s", (room) => {
  const drawing = String(chart.draw(room).content);
  expect(drawing).toContain('cx="85%"');
  expect(drawing).toContain('x1="79%" x2="89%"');
  expect(drawing).toContain("numbers too small");
});

test("a scale around values holds zero and ends at round numbers", () => {
  expect(scaleAround("nl", [-2.3, -0.4])).toMatchObject({ from: -2.5, to: 0 });
  expect(scaleAround("nl", [-2.3, -0.4]).ticks.map(({ label }) => label)).toContain("\u22121,5");
  expect(scaleAround("en", [3, 5.4]).ticks.at(-1)).toEqual({ at: 6, label: "6" });
});
