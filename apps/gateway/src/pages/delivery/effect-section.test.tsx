import { type DeliveryEffect, Submission } from "@jobcoach/contract";
import type { Language } from "@jobcoach/core";
import { expect, test } from "vitest";
import { submissionExamples } from "../../api/examples/submission-examples.ts";
import { EffectSection } from "./effect-section.tsx";

const { effect } = Submission.parse(submissionExamples.Submission);
if (effect === null) throw new Error("the example has no effect");

const sectionOf = async (language: Language, over: Partial<DeliveryEffect> = {}) =>
  String(await EffectSection({ language, effect: { ...effect, ...over } }));

test("a data officer reads what a figure was and is, and in which row to look", async () => {
  const nl = await sectionOf("nl");
  expect(nl).toContain("Het gaat om dit traject:");
  expect(nl).toContain("rij 13: eerst ‘ja’, nu ‘nee’");
  expect(nl).toContain("wie het bestand heeft, vindt ze daar");
  const en = await sectionOf("en");
  expect(en).toContain("It is this trajectory:");
  expect(en).toContain("row 13: first ‘yes’, now ‘no’");
});

test("a change behind the decimals that are shown is not explained", async () => {
  const [figure] = effect.figures;
  const [value] = figure?.values ?? [];
  if (figure === undefined || value === undefined) throw new Error("the example has no figure");
  const figures = [{ ...figure, values: [{ ...value, after: 0.8401 }] }];
  expect(await sectionOf("nl", { figures })).not.toContain("rij 13");
});

test("where it is not known, or not any more, that is said and where it can be seen", async () => {
  expect(await sectionOf("nl", { explanations: null })).toContain("Welke rijen het verschil maken, staat hier niet.");
  expect(await sectionOf("en", { explanations: null })).toContain("Which rows make the difference is not said here.");
  const first = await sectionOf("nl", { explanations: [] });
  expect(first).not.toContain("rij 13");
  expect(first).not.toContain("Welke rijen");
});
