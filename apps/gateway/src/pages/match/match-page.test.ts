import type { Language, MatchAspect } from "@jobcoach/core";
import type { ReleaseRow } from "@jobcoach/outcomes";
import { describe, expect, test } from "vitest";
import { meansRowOf, shareRowOf, silentRowOf } from "../../testing/shown-release.ts";
import { tableRows } from "../../testing/table-rows.ts";
import { placeContent } from "../place/define-place-page.tsx";
import { placeOf } from "../place/testing/place-of.ts";
import { matchChart } from "./match-charts.ts";
import { aspectLinesOf } from "./match-model.ts";
import { matchPlacePage } from "./page.ts";

const place = (aspect: MatchAspect, answer: string) => ({
  indicator: "match-quality",
  municipality: "all",
  question: aspect,
  answer,
});

/** Of 200 so many bad, fair, good and excellent. */
const rated = (aspect: MatchAspect, ...counts: readonly number[]): readonly ReleaseRow[] =>
  counts.map((count, index) => shareRowOf(place(aspect, String(index + 1)), count, 200));

const workload = rated("mental-workload", 20, 40, 100, 40);
const tasks = rated("tasks", 10, 70, 80, 40);
const hours = rated("hours", 10, 20, 130, 40);
const travel = [silentRowOf(place("travel", "1"), "suppressed"), silentRowOf(place("travel", "2"), "suppressed")];

const pageOf = async (rows: readonly ReleaseRow[], language: Language = "nl") =>
  String(await placeContent(language, matchPlacePage, placeOf(rows)).content);

describe("the aspects", () => {
  test("have mental workload first, then those least often good; what is hidden comes last", () => {
    const lines = aspectLinesOf(placeOf([...travel, ...hours, ...tasks, ...workload]));
    expect(lines.map(({ aspect, good }) => [aspect, good?.share])).toEqual([
      ["mental-workload", 0.7],
      ["tasks", 0.6],
      ["hours", 0.85],
      ["travel", undefined],
    ]);
  });

  test("that nobody rated are not there", () => {
    expect(aspectLinesOf(placeOf(tasks)).map(({ aspect }) => aspect)).toEqual(["tasks"]);
  });

  test("have rare ratings together, and no sum where those mix good and other ratings", () => {
    const together = (ratings: readonly string[]) => [
      shareRowOf({ ...place("tasks", "rest"), together: ratings }, 60, 200),
      shareRowOf(place("tasks", "4"), 140, 200),
    ];
    const lineOf = (ratings: readonly string[]) => aspectLinesOf(placeOf(together(ratings)))[0];
    expect(lineOf(["1", "2"])?.good?.share).toBe(0.7);
    expect(lineOf(["1", "2"])?.parts.map(({ ratings }) => ratings)).toEqual([["1", "2"], ["4"]]);
    expect(lineOf(["1", "2", "3"])?.good).toBeUndefined();
  });
});

describe("the page", () => {
  test("answers for mental workload, with its uncertainty", async () => {
    expect(await pageOf(workload)).toMatch(
      /Bij \u201cMentale werkbelasting\u201d noemt de jobcoach de match bij <strong class="headline">70,0\u00a0%<\/strong> van de mensen goed of uitstekend\. .*tussen 63 en 76 van de 100/,
    );
  });

  test("shows the same numbers in chart and table, and says in words what is hidden", async () => {
    const rows = [...workload, ...travel];
    const chart = matchChart("nl", placeOf(rows));
    expect(chart?.description).toContain(
      "Mentale werkbelasting: slecht 10,0\u00a0%, matig 20,0\u00a0%, goed 50,0\u00a0%, uitstekend 20,0\u00a0% (200 mensen).",
    );
    expect(chart?.description).toContain("Reizen: te kleine aantallen.");
    const parts = ["10,0\u00a0%", "20,0\u00a0%", "50,0\u00a0%", "20,0\u00a0%"];
    expect(tableRows(await pageOf(rows), "aspects")).toEqual([
      ["Mentale werkbelasting", "200", ...parts, "70,0\u00a0% 63,3–75,9\u00a0%"],
      ["Reizen", "te kleine aantallen"],
    ]);
    const drawing = String(chart?.draw("wide").content);
    expect(drawing.match(/fill-opacity="[^"]+"/g)).toEqual([...new Set(drawing.match(/fill-opacity="[^"]+"/g))]);
    expect([...drawing.matchAll(/chart__value"[^>]*>([^<]+)/g)].map(([, value]) => value)).toEqual(["70,0\u00a0%"]);
  });

  test("says which ratings are shown together", async () => {
    const rows = [
      shareRowOf({ ...place("tasks", "rest"), together: ["1", "2"] }, 60, 200),
      shareRowOf(place("tasks", "3"), 140, 200),
    ];
    expect(await pageOf(rows)).toMatch(/samen: slecht of matig/);
    const mixed = [
      shareRowOf({ ...place("tasks", "rest"), together: ["1", "2", "3"] }, 60, 200),
      shareRowOf(place("tasks", "4"), 140, 200),
    ];
    expect(tableRows(await pageOf(mixed), "aspects")[0]?.at(-1)).toBe("niet apart te tonen");
  });

  test("shows marks at both moments, and of openness that more is not better", async () => {
    const fit = meansRowOf({ indicator: "work-fit", municipality: "all" }, "mark", 120, 7.1, 7.4);
    const told = shareRowOf({ indicator: "disclosure-employer", municipality: "all" }, 140, 200);
    const page = await pageOf([...workload, fit, told], "en");
    for (const words of ["7.1", "7.4", "+0.3", "70.0%", "More is not better here."]) expect(page).toContain(words);
  });

  test("has the means of all together beside those of one municipality", async () => {
    const fit = meansRowOf({ indicator: "work-fit", municipality: "GM0344" }, "mark", 120, 7.1, 7.4);
    const ofAll = meansRowOf({ indicator: "work-fit", municipality: "all" }, "mark", 900, 6.8, 7);
    const onePlace = placeOf([fit, ofAll], { municipality: "GM0344" });
    const page = String(await placeContent("nl", matchPlacePage, onePlace).content);
    expect(page).toMatch(/Alle gemeenten samen<\/th>.*7,1.*7,4.*6,8 \u2192 7,0/);
  });

  test("says why there is no answer", async () => {
    const page = await pageOf(travel);
    expect(page).toContain("Voor deze keuze is er geen antwoord: te kleine aantallen.");
    expect(matchChart("nl", placeOf(travel))).toBeUndefined();
  });
});
