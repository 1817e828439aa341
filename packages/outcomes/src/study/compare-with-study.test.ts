import { readFileSync } from "node:fs";
import { assemble, Fact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { compareWithStudy, roundedTo } from "./compare-with-study.ts";
import { studyFigures } from "./study-figures.ts";

const file = new URL("../../../../examples/study/reconstruction.facts.ndjson", import.meta.url);
const [, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
const facts = lines.map((line) => Fact.parse(JSON.parse(line)));
const { trajectories } = assemble(facts);
const comparisons = compareWithStudy(trajectories);
const byId = new Map(comparisons.map((comparison) => [comparison.figure.id, comparison]));

/** Figures of which the text gives too little to rebuild anything. */
const NOT_REBUILT = ["case-studies", "coach-judgement", "associations"];

describe("the reconstruction of the study", () => {
  it("gives every published figure back as the study rounds it", () => {
    for (const { figure, measured, agrees } of comparisons.filter(({ figure }) => !NOT_REBUILT.includes(figure.id)))
      expect({ id: figure.id, measured, agrees }).toMatchObject({ agrees: true });
  });

  it("compares nothing with what the study tells without saying how much", () => {
    for (const id of NOT_REBUILT) expect(byId.get(id)).toMatchObject({ measured: { kind: "nothing" } });
    for (const id of NOT_REBUILT) expect(byId.get(id)).not.toHaveProperty("agrees");
  });

  it("rests on the numbers of trajectories that the percentages allow", () => {
    const numbersOf = (id: string) => byId.get(id)?.measured;
    expect(numbersOf("in-work")).toEqual({ kind: "number", value: (118 / 134) * 100, n: 134 });
    expect(numbersOf("not-in-work")).toEqual({ kind: "number", value: (8 / 134) * 100, n: 134 });
    expect(numbersOf("positive-development")).toEqual({ kind: "number", value: (31 / 134) * 100, n: 134 });
    expect(numbersOf("reaction-employer")).toMatchObject({ n: 105 });
    expect(numbersOf("reaction-colleagues")).toMatchObject({ n: 78 });
  });

  it("claims nothing about the second mark for feeling understood", () => {
    expect(byId.get("felt-understood-second")?.figure).toMatchObject({ ambiguous: true, moment: "not-published" });
    expect(facts.some((fact) => fact.kind === "measurement" && fact.rapport !== undefined)).toBe(false);
  });

  it("leaves out what the study does not publish", () => {
    const unpublished = ["rapport", "supportFit", "satisfaction", "coachJudgement", "sickDays", "relapseSignals"];
    for (const fact of facts) for (const field of unpublished) expect(fact).not.toHaveProperty(field);
  });

  it("is not met by other people", () => {
    const without = compareWithStudy(trajectories.filter(({ traits }) => traits.sex !== "m"));
    const disagreeing = without.filter(({ agrees }) => agrees === false).map(({ figure }) => figure.id);
    expect(disagreeing).toEqual(expect.arrayContaining(["trajectories", "men", "women"]));
  });

  it("says nothing about nobody", () => {
    for (const { figure, measured, agrees } of compareWithStudy([])) {
      if (figure.id === "trajectories" || figure.id === "coaches") expect(measured).toMatchObject({ value: 0 });
      else expect({ id: figure.id, measured, agrees }).toEqual({ id: figure.id, measured: { kind: "nothing" } });
    }
  });
});

describe("the published figures", () => {
  it("are the numbers of the public texts and no others", () => {
    const numbers = studyFigures.flatMap(({ id, published }) =>
      published.kind === "number" ? [[id, published.value]] : [],
    );
    expect(Object.fromEntries(numbers)).toEqual({
      "age-18-35": 81,
      trajectories: 134,
      coaches: 84,
      "case-studies": 9,
      men: 61,
      women: 39,
      autism: 46,
      "work-fit-start": 7.7,
      "work-fit-later": 7.2,
      "hours-employee-start": 4.8,
      "hours-employee-later": 3.7,
      "employer-supported-start": 95,
      "employer-supported-later": 90,
      "hours-employer-start": 1.9,
      "hours-employer-later": 1.5,
      "in-work": 88,
      "not-in-work": 6,
      "work-unknown": 6,
      "positive-development": 23,
      "support-benefit": 8.2,
      "felt-understood": 8.8,
      "felt-understood-second": 8.5,
      "told-employer": 78,
      "told-colleagues": 58,
      "reaction-employer": 8.4,
      "reaction-colleagues": 7.9,
    });
  });

  it("have an id each, a source and both languages", () => {
    expect(new Set(studyFigures.map(({ id }) => id)).size).toBe(studyFigures.length);
    for (const { what, note, source } of studyFigures)
      expect([what.nl, what.en, note.nl, note.en, source.section]).not.toContain("");
  });
});

describe("rounding", () => {
  it("goes half up, as people round", () => {
    expect(roundedTo(4.75, 1)).toBe(4.8);
    expect(roundedTo(22.5, 0)).toBe(23);
    expect(roundedTo(1.005 * 100, 0)).toBe(101);
    expect(roundedTo(7.649_999, 1)).toBe(7.6);
  });
});
