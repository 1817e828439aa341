import { describe, expect, it } from "vitest";
import { studyFigures } from "../study/study-figures.ts";
import { indicatorById, indicators } from "./indicators.ts";

/** What the indicators print of published figures, each as "indicator number". */
const printed = indicators.flatMap(({ id, references }) =>
  references.flatMap((reference) =>
    reference.kind === "values" ? reference.values.map(({ value }) => `${id} ${value}`) : [],
  ),
);

/** The numbers of the study that stand beside an indicator and can be read in one way only. */
const published = studyFigures.flatMap(({ published: figure, counterpart, id }) =>
  figure.kind === "number" && counterpart.by === "indicator" && !id.startsWith("felt-understood")
    ? [{ indicator: counterpart.indicator, value: figure.value }]
    : [],
);

describe("published figures beside the indicators", () => {
  it("are all that the study gives as a number, and nothing it does not", () => {
    const counted = published.filter(({ indicator }) => indicator !== "retention-26w@study");
    const ofStudy = counted.map(({ indicator, value }) => `${indicator} ${value}`);
    expect(printed.filter((one) => one !== "hours-per-week 24").sort()).toEqual(ofStudy.sort());
  });

  it("have their numbers in both texts", () => {
    for (const { references } of indicators)
      for (const { text, ...reference } of references) {
        if (reference.kind !== "values") continue;
        for (const { value } of reference.values) {
          expect(text.nl).toContain(String(value).replace(".", ","));
          expect(text.en).toContain(String(value));
        }
      }
  });

  it("round to the percentages of the study where they are counts", () => {
    const [reference] = indicatorById("retention-26w@study")?.references ?? [];
    if (reference?.kind !== "counts") throw new Error("no counts");
    const { counts, n } = reference;
    const percentages = Object.values(counts).map((count) => Math.round((count / n) * 100));
    expect(percentages).toEqual(
      published.filter(({ indicator }) => indicator === "retention-26w@study").map(({ value }) => value),
    );
  });

  it("are said to be no benchmark", () => {
    const texts = indicators.flatMap(({ references }) => references.map(({ text }) => text));
    expect(texts.length).toBeGreaterThan(10);
    for (const { nl, en } of texts)
      expect([nl.includes("geen norm"), en.includes("not a benchmark")]).toEqual([true, true]);
  });
});
