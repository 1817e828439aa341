import { expect, test } from "vitest";
import { MeanCell, ShareCell } from "./figure-cells.tsx";

const textOf = (cell: unknown) => String(cell).replaceAll(/<[^>]*>/g, "");
const interval = { lower: 0.2, upper: 0.44 };

test("a share has its interval as finely written as itself", () => {
  const of = (n: number) => textOf(<ShareCell language="nl" figure={{ n, share: 0.314, interval }} />);
  expect(of(99)).toBe("31\u00a0% 20–44\u00a0%");
  expect(of(100)).toBe("31,4\u00a0% 20,0–44,0\u00a0%");
});

test("what stands beside a figure is not in bold", () => {
  const figure = { n: 99, share: 0.314, interval: null };
  expect(String(<ShareCell language="en" figure={figure} />)).toBe("<strong>31%</strong>");
  expect(String(<ShareCell language="en" figure={figure} isQuiet />)).toBe("31%");
});

test("a mean has its interval and of how many it is, and a change its sign", () => {
  const mean = { n: 1200, mean: 0.314, interval };
  expect(textOf(<MeanCell language="nl" mean={mean} unit="mark" />)).toBe("0,3 0,2 tot 0,4 n\u00a0=\u00a01.200");
  expect(textOf(<MeanCell language="en" mean={mean} unit="one" isChange />)).toBe(
    "+0.31 +0.20 to +0.44 n\u00a0=\u00a01,200",
  );
  expect(textOf(<MeanCell language="nl" mean={{ ...mean, interval: null }} unit="mark" />)).toBe(
    "0,3 n\u00a0=\u00a01.200",
  );
});
