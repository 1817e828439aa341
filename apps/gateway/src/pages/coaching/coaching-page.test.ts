import type { Language } from "@jobcoach/core";
import type { ReleaseRow } from "@jobcoach/outcomes";
import { describe, expect, test } from "vitest";
import { meansRowOf, shareRowOf, silentRowOf } from "../../testing/shown-release.ts";
import { answerLinesOf } from "../place/answer-figures.tsx";
import { placeContent } from "../place/define-place-page.tsx";
import type { Place } from "../place/place-model.ts";
import { placeOf } from "../place/testing/place-of.ts";
import { hoursChart, themesChart } from "./coaching-charts.ts";
import { hoursGroupsOf } from "./coaching-model.ts";
import { coachingPlacePage } from "./page.ts";

const hours = (indicator: string, hoursMode: "logged" | "reported", start: number, followUp?: number) =>
  meansRowOf({ indicator, municipality: "all", hoursMode }, "hours-per-month", 120, start, followUp);

const theme = (answer: string) => ({ indicator: "guidance-themes", municipality: "all", question: "themes", answer });

const logged = hours("coaching-hours-employee", "logged", 4.5, 3.1);
const reported = hours("coaching-hours-employee", "reported", 4.8);

const pageOf = async (rows: readonly ReleaseRow[], language: Language = "nl", over: Partial<Place> = {}) =>
  String(await placeContent(language, coachingPlacePage, { ...placeOf(rows), ...over }).content);

describe("hours", () => {
  test("recorded in different ways are different figures, the logged ones first", () => {
    const groups = hoursGroupsOf(placeOf([reported, logged]), ["coaching-hours-employee", "coaching-hours-employer"]);
    expect(groups.map(({ mode, row }) => [mode, row])).toEqual([
      ["logged", logged],
      ["reported", reported],
    ]);
  });

  test("are drawn from the start to half a year later, with the number of pairs", () => {
    const chart = hoursChart("nl", placeOf([logged]));
    expect(chart?.description).toContain(
      "Voor de werknemer (bijgehouden): bij het begin 4,5, na een half jaar 3,1, verandering \u22121,4, 120 paren.",
    );
    for (const room of ["wide", "narrow"] as const)
      for (const number of ["4,5", "3,1", "\u22121,4", "120 paren"])
        expect(String(chart?.draw(room).content)).toContain(number);
  });

  test("of which the follow-up is hidden stand at the start alone, in words", () => {
    expect(hoursChart("nl", placeOf([reported]))?.description).toContain(
      "Voor de werknemer (opgegeven): bij het begin 4,8, vervolg: te kleine aantallen.",
    );
  });

  test("that are all hidden are not drawn", () => {
    const hidden = silentRowOf(
      { indicator: "coaching-hours-employee", municipality: "all", hoursMode: "logged" },
      "suppressed",
    );
    expect(hoursChart("nl", placeOf([hidden]))).toBeUndefined();
  });
});

describe("themes", () => {
  const rows = [
    shareRowOf(theme("schemes"), 40, 200),
    shareRowOf(theme("self-image"), 90, 200),
    silentRowOf(theme("relatives"), "suppressed"),
  ];

  test("stand by how often they come up, and what is hidden last", () => {
    const lines = answerLinesOf(placeOf(rows), { indicator: "guidance-themes", question: "themes" });
    expect(lines.map(({ answer }) => answer)).toEqual(["self-image", "schemes", "relatives"]);
  });

  test("are said in words, and need not add up", async () => {
    expect(themesChart("nl", placeOf(rows))?.description).toMatch(
      /^Zelfbeeld: 45,0\u00a0%\. Hulp bij regelingen: 20,0\u00a0%\. Afstemmen met naasten: te kleine aantallen\./,
    );
    expect(await pageOf(rows)).toContain("De delen tellen dus niet op tot 100\u00a0%.");
  });

  test("say why the core points are not there", async () => {
    const { release } = placeOf(rows);
    const notAvailable = [{ what: "guidance-themes/core-points", why: "not-protected" as const }];
    const page = await pageOf(rows, "nl", { release: { ...release, notAvailable } });
    expect(page).toContain("De vier kernpunten van goede begeleiding staan er niet bij: nog niet te beschermen.");
  });
});

describe("the page", () => {
  test("answers for each way of recording apart, and says why", async () => {
    const page = await pageOf([logged, reported]);
    expect(page).toMatch(/gemiddeld 4,5 uur begeleiding per maand \(uren per contact bijgehouden, 120 trajecten\)/);
    expect(page).toMatch(/gemiddeld 4,8 uur begeleiding per maand \(uren opgegeven door de coach, 120 trajecten\)/);
    expect(page).toContain("Daarom staan deze uren apart en tellen we ze nooit op.");
  });

  test("shows who takes part and what employees think of it", async () => {
    const rows = [
      logged,
      shareRowOf({ indicator: "employer-takes-over", municipality: "all" }, 30, 200, 12),
      meansRowOf({ indicator: "satisfaction", municipality: "all" }, "mark", 90, 7.8, 8.1),
    ];
    const page = await pageOf(rows, "en");
    for (const words of ["15.0%", "21.0%", "7.8", "8.1", "+0.3"]) expect(page).toContain(words);
  });

  test("says why there is no answer", async () => {
    expect(await pageOf([])).toContain("Voor deze keuze is er geen antwoord: geen cijfer in deze uitgave.");
  });
});
