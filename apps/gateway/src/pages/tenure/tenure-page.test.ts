import type { Language } from "@jobcoach/core";
import type { ReleaseRow } from "@jobcoach/outcomes";
import { describe, expect, test } from "vitest";
import { shareRowOf, silentRowOf } from "../../testing/shown-release.ts";
import { placeContent } from "../place/define-place-page.tsx";
import type { PlaceChoice } from "../place/place-choice.ts";
import { placeOf } from "../place/testing/place-of.ts";
import { tenurePlacePage } from "./page.ts";
import { tenureChart } from "./tenure-charts.ts";
import { curveOf } from "./tenure-model.ts";

const week = (at: number, yes: number, municipality = "all") =>
  shareRowOf({ indicator: "job-tenure", municipality, week: at }, yes, 200);
const hidden = (at: number, municipality = "all") =>
  silentRowOf({ indicator: "job-tenure", municipality, week: at }, "suppressed");

const whole = [week(13, 180), week(26, 170), week(39, 160), week(52, 150)];

const pageOf = async (rows: readonly ReleaseRow[], choice: Partial<PlaceChoice> = {}, language: Language = "nl") =>
  String(await placeContent(language, tenurePlacePage, placeOf(rows, choice)).content);

describe("the curve", () => {
  test("is of persons followed to the end, with how many are still there at each week", () => {
    const { n, steps } = curveOf(placeOf(whole)) ?? {};
    expect(n).toBe(200);
    expect(steps?.map(({ week, share, remaining }) => [week, share, remaining])).toEqual([
      [13, 0.9, 180],
      [26, 0.85, 170],
      [39, 0.8, 160],
      [52, 0.75, 150],
    ]);
  });

  test("may be shown at its end alone", () => {
    const rows = [hidden(13), hidden(26), hidden(39), week(52, 150)];
    expect(curveOf(placeOf(rows))?.steps.map((step) => step.week)).toEqual([52]);
  });

  test("is not drawn where nothing is shown", () => {
    expect(tenureChart("nl", placeOf([hidden(52)]))).toBeUndefined();
  });

  test("says all its numbers in words, and draws them in both rooms", () => {
    const chart = tenureChart("nl", placeOf(whole));
    expect(chart?.description).toContain("Na 13 weken 90,0\u00a0%, tussen 85 en 93 van de 100: 180 nog aan het werk.");
    for (const room of ["wide", "narrow"] as const) {
      const drawing = String(chart?.draw(room).content);
      for (const number of ["90,0\u00a0%", "75,0\u00a0%", ">200<", ">150<"]) expect(drawing).toContain(number);
    }
  });
});

describe("the page", () => {
  test("answers with the last week and its uncertainty", async () => {
    expect(await pageOf(whole)).toMatch(
      /Na een jaar is <strong class="headline">75,0\u00a0%<\/strong>.*tussen 69 en 80 van de 100/,
    );
  });

  test("answers with half a year where the year is not shown", async () => {
    const retention = shareRowOf({ indicator: "retention-26w", municipality: "all" }, 170, 200);
    expect(await pageOf([retention, hidden(52)])).toMatch(/Na 26 weken is <strong class="headline">85,0\u00a0%/);
  });

  test("says why there is no answer", async () => {
    const retention = silentRowOf({ indicator: "retention-26w", municipality: "all" }, "suppressed");
    const page = await pageOf([retention, hidden(13), hidden(26), hidden(39), hidden(52)]);
    expect(page).toContain("Voor deze keuze is er geen antwoord: te kleine aantallen.");
    expect(page).not.toContain('<strong class="headline">');
  });

  test("shows one municipality beside all together, each as far as it is shown", async () => {
    const own = [week(13, 190, "GM0344"), week(26, 185, "GM0344"), week(39, 180, "GM0344"), hidden(52, "GM0344")];
    const page = await pageOf([...own, ...whole], { municipality: "GM0344" });
    expect(page).toMatch(/Na 13 weken<\/th>.*95,0.*90,0/);
    expect(page).toMatch(/Na 52 weken<\/th><td[^>]*colspan="2">te kleine aantallen<\/td>.*75,0/);
  });

  test("keeps the choice in the address of its charts", async () => {
    const page = await pageOf(
      whole.map((row) => ({ ...row, municipality: "GM0344", cohort: "2025H1" })),
      {
        municipality: "GM0344",
        cohort: "2025H1",
      },
    );
    expect(page).toContain('href="/nl/aan-het-werk-blijven/tenure.svg?municipality=GM0344&amp;cohort=2025H1"');
  });

  test.each([
    ["nl", "zit er niet in", "Zet deze cijfers niet naast"],
    ["en", "are not counted", "Do not compare these figures with"],
  ] as const)("says of the other counts what they are not: %s", async (language, ...words) => {
    const page = await pageOf(whole, {}, language);
    for (const word of words) expect(page).toContain(word);
  });

  test("is kind before the first release", async () => {
    expect(String(await placeContent("nl", tenurePlacePage, undefined).content)).toContain(
      "Er is nog geen uitgave met cijfers.",
    );
  });
});
