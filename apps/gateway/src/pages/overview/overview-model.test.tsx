import { headlineIndicators, indicators, type Release } from "@jobcoach/outcomes";
import { expect, test } from "vitest";
import { overviewOf } from "./overview-model.ts";
import { overviewContent } from "./overview-page.tsx";

const definitions = indicators.map(({ judge: _, observe: __, clockOf: ___, hoursModeOf: ____, ...rest }) => rest);

const rowOf = (indicator: string): Release["rows"][number] => ({
  indicator,
  definitionVersion: "1.0.0",
  municipality: "GM0200",
  cohort: "pooled",
  status: "suppressed",
  pooled: [],
  figure: null,
});

const release: Release = {
  schema: "jobcoach/release/1",
  number: 1,
  madeAt: "2026-07-01T00:00:00Z",
  policy: { minimumPersons: 10 } as Release["policy"],
  municipalities: [{ code: "GM0200", name: "Apeldoorn", observedUntil: "2026-06-30" }],
  definitions,
  rows: indicators.map(({ id }) => rowOf(id)).reverse(),
  ledger: [],
};

test("the overview shows the headline indicators in their order, whatever else a release holds", () => {
  const { retention, means } = overviewOf(release, release.rows, "all");
  const shown = [retention, ...means].map((lines) => lines?.definition.id);
  expect(shown).toEqual(headlineIndicators.map(({ id }) => id));
});

test.each(["nl", "en"] as const)("the page does not speak of other indicators: %s", async (language) => {
  const overview = overviewOf(release, release.rows, "all");
  const page = String(await overviewContent({ language, overview }).content);
  for (const { id, title } of indicators) {
    const isShown = headlineIndicators.some((one) => one.id === id);
    expect(page.includes(`${id} 1.0.0`), title[language]).toBe(isShown);
  }
});
