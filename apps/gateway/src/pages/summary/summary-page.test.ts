import { Submission } from "@jobcoach/contract";
import { retention26w, shareOf } from "@jobcoach/outcomes";
import { expect, test } from "vitest";
import { submissionExamples } from "../../api/examples/submission-examples.ts";
import { ownFigure } from "../../testing/own-figure.ts";
import { shareRowOf, shownRelease } from "../../testing/shown-release.ts";
import { tableRows } from "../../testing/table-rows.ts";
import { summaryContent } from "./summary-page.tsx";
import type { Summary } from "./summary-view.ts";

/** Of 200 trajectories of Apeldoorn 160, so from 74 to 85 of every hundred. */
const own = ownFigure({
  trajectories: 200,
  persons: 200,
  reasons: { "counted/yes": 160, "counted/no": 40 },
  estimate: {
    kind: "share",
    unit: "fraction",
    ...shareOf(160, 200),
    n: 200,
    yes: 160,
    no: 40,
    unknown: 0,
    notMature: 0,
    upperBound: 0.8,
    knownOnly: shareOf(160, 200),
    envelope: null,
  },
});

function pageWith(yesOfAll: number | undefined): string {
  const whole =
    yesOfAll === undefined
      ? undefined
      : shareRowOf({ indicator: retention26w.id, municipality: "all" }, yesOfAll, 1000);
  const summary: Summary = {
    language: "nl",
    name: "Apeldoorn",
    submission: Submission.parse(submissionExamples.Submission),
    observedUntil: "2026-06-30",
    release: yesOfAll === undefined ? undefined : shownRelease(["GM0200"]),
    series: [{ indicator: retention26w, halfYears: [], pooled: own, whole }],
    changes: [],
    isFirst: false,
    fixes: [],
  };
  return String(summaryContent(summary).content);
}

test("the figure stands beside that of all municipalities", () => {
  expect(tableRows(pageWith(790), "summary-figures")).toEqual([
    ["Aan het werk na 26 weken", "80,0\u00a0%", "tussen 74 en 85 van de 100", "200", "79,0\u00a0%"],
  ]);
  expect(tableRows(pageWith(undefined), "summary-figures")[0]).toHaveLength(4);
});

test.each([
  [790, "valt binnen de marge"],
  [600, "De hele marge van Apeldoorn ligt daarboven"],
  [950, "De hele marge van Apeldoorn ligt daaronder"],
])("where the whole of %i in 1000 lies beside the margin is told, never what it means", (yes, words) => {
  const page = pageWith(yes);
  expect(page).toContain(words);
  expect(page).toContain("geen norm");
});

test("without a release there is nothing to lie beside", () => {
  expect(pageWith(undefined)).toContain("Er is nog geen uitgave om mee te vergelijken.");
});
