import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Indicator } from "./indicator/indicator.ts";
import { indicators } from "./indicator/indicators.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

const gives: Readonly<Record<Indicator["kind"], string>> = {
  share: "share",
  "paired-mean": "mean at the start and half a year later, change",
  distribution: "share of each answer",
  survival: "curve over days",
  association: "least squares",
};

/** The rows of the table under a heading, without its header. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = readme.slice(readme.indexOf(`## ${heading}\n`)).split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

it("the README lists every indicator, by its name in the code", () => {
  expect(rowsUnder("Indicators")).toEqual(
    indicators.map(({ id, title, kind }) => [`\`${id}\``, title.en, gives[kind]]),
  );
});
