import { expect, test } from "vitest";
import { numbersIn } from "./numbers.ts";

const [nl, en] = [numbersIn("nl"), numbersIn("en")];

test("percents have one decimal only where enough people stand behind them", () => {
  expect([nl.percent(0.837, 134), nl.percent(0.837, 99)]).toEqual(["83,7\u00a0%", "84\u00a0%"]);
  expect([en.percent(0.837, 134), en.percent(0.837, 99)]).toEqual(["83.7%", "84%"]);
  expect(nl.percentRange(0.775, 0.901, 200)).toBe("77,5–90,1\u00a0%");
});

test("numbers, changes, days and half-years as each language writes them", () => {
  expect([nl.whole(1234), en.whole(1234)]).toEqual(["1.234", "1,234"]);
  expect([nl.signed(-1.25), nl.signed(0.3), nl.signed(0)]).toEqual(["−1,3", "+0,3", "0,0"]);
  expect([nl.oneDecimal(-0.04), nl.oneDecimal(-0.06), nl.percent(-0.001, 50)]).toEqual(["0,0", "-0,1", "0\u00a0%"]);
  expect([nl.mean(0.444, "one"), nl.mean(4.44, "mark")]).toEqual(["0,44", "4,4"]);
  expect([en.meanChange(0.021, "one"), nl.meanChange(-0.06, "mark")]).toEqual(["+0.02", "−0,1"]);
  expect([nl.date("2026-06-30"), en.date("2026-06-30")]).toEqual(["30 juni 2026", "30 June 2026"]);
  expect([nl.halfYear("2025H1"), en.halfYear("2025H2")]).toEqual(["eerste helft van 2025", "second half of 2025"]);
  expect([nl.list(["a", "b", "c"]), en.list(["a", "b", "c"])]).toEqual(["a, b en c", "a, b and c"]);
});
