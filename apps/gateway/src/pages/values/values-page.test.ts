import { type Language, WorkValue } from "@jobcoach/core";
import { type ProfileAspect, profileAspects, profileQuestion, type ReleaseRow } from "@jobcoach/outcomes";
import { describe, expect, test } from "vitest";
import { meansRowOf, shareRowOf, silentRowOf } from "../../testing/shown-release.ts";
import { tableRows } from "../../testing/table-rows.ts";
import { placeContent } from "../place/define-place-page.tsx";
import { placeOf } from "../place/testing/place-of.ts";
import { valuesPlacePage } from "./page.ts";
import { valuesChart } from "./values-chart.ts";
import { byImportance, uncertainPlaces, valueLinesOf } from "./values-model.ts";

type Counts = Readonly<Record<ProfileAspect, number>>;

const place = (value: WorkValue, aspect: ProfileAspect, answer: string, indicator = "capability-profile") => ({
  indicator,
  municipality: "all",
  question: profileQuestion(value, aspect),
  answer,
});

const valueRows = (value: WorkValue, counts: Counts): readonly ReleaseRow[] =>
  profileAspects.flatMap((aspect) => [
    shareRowOf(place(value, aspect, "yes"), counts[aspect], 200),
    shareRowOf(place(value, aspect, "no"), 200 - counts[aspect], 200),
  ]);

const hiddenRows = (value: WorkValue): readonly ReleaseRow[] =>
  profileAspects.map((aspect) => silentRowOf(place(value, aspect, "yes"), "suppressed"));

const income = valueRows("good-income", { important: 180, enabled: 120, realised: 90 });
const contacts = valueRows("meaningful-contacts", { important: 170, enabled: 165, realised: 160 });
const goals = hiddenRows("own-goals");

/** Of 100 who answered twice 60 stayed yes, 15 became yes, 10 became no and 15 stayed no. */
const changed = (["yes-yes", "no-yes", "yes-no", "no-no"] as const).map((answer, index) =>
  shareRowOf(place("good-income", "realised", answer, "capability-change"), [60, 15, 10, 15][index] ?? 0, 100),
);

const pageOf = async (rows: readonly ReleaseRow[], language: Language = "nl") =>
  String(await placeContent(language, valuesPlacePage, placeOf(rows)).content);

describe("the lines of the values", () => {
  test("stand by gap, and what is hidden comes last without a gap", () => {
    const lines = valueLinesOf(placeOf([...contacts, ...goals, ...income]));
    expect(lines.map(({ value, gap }) => [value, gap]).slice(0, 3)).toEqual([
      ["good-income", 0.45],
      ["meaningful-contacts", expect.closeTo(0.05)],
      [WorkValue.options[0], undefined],
    ]);
    expect(lines.length).toBe(WorkValue.options.length);
  });

  test("tell from those who answered twice how many said yes at the start and at follow-up", () => {
    const [line] = valueLinesOf(placeOf([...income, ...changed]));
    expect(line?.changes.realised).toEqual({ pairs: 100, before: 0.7, after: 0.75 });
    expect(line?.changes.important).toBeUndefined();
  });

  test("tell no change where one of the answers is hidden", () => {
    const [first, ...rest] = changed;
    const hidden = { ...first, status: "suppressed", figure: null } as ReleaseRow;
    expect(valueLinesOf(placeOf([...income, hidden, ...rest]))[0]?.changes.realised).toBeUndefined();
  });
});

describe("the order of importance", () => {
  test("has the value first that most find important, and leaves out what is hidden", () => {
    const ordered = byImportance(valueLinesOf(placeOf([...contacts, ...goals, ...income])));
    expect(ordered.map(({ value }) => value)).toEqual(["good-income", "meaningful-contacts"]);
  });

  test("is uncertain where the intervals of neighbours overlap", () => {
    const of = (important: number, value: WorkValue) => valueRows(value, { important, enabled: 50, realised: 50 });
    const ordered = (third: number, fourth: number) => {
      const rows = [190, 180, third, fourth].flatMap((important, index) => of(important, WorkValue.options[index]!));
      return byImportance(valueLinesOf(placeOf(rows)));
    };
    expect(uncertainPlaces(ordered(150, 145))).toEqual([1, 3]);
    expect(uncertainPlaces(ordered(150, 80))).toEqual([1]);
    expect(uncertainPlaces(ordered(140, 80))).toEqual([1]);
    expect(uncertainPlaces([])).toEqual([]);
  });
});

describe("the page", () => {
  test("names the value with the largest gap, with both numbers", async () => {
    expect(await pageOf([...contacts, ...income])).toContain(
      "Het verschil is het grootst bij \u2018Een goed inkomen\u2019: 90,0\u00a0% vindt dit belangrijk, bij 45,0\u00a0% lukt het.",
    );
  });

  test("shows the same numbers in chart and table, and says in words what is hidden", async () => {
    const rows = [...contacts, ...income, ...goals];
    const chart = valuesChart("nl", placeOf(rows));
    const page = await pageOf(rows);
    for (const number of ["90,0\u00a0%", "60,0\u00a0%", "45,0\u00a0%", "45,0"]) {
      expect(String(chart?.draw("narrow").content)).toContain(number);
      expect(page).toContain(number);
    }
    expect(chart?.description).toContain("Eigen doelen stellen: te kleine aantallen.");
    expect(page).toMatch(/Eigen doelen stellen<\/th><td[^>]*colspan="5">te kleine aantallen/);
  });

  test("says of which value the gap is largest, where chance does not explain it", async () => {
    const lead = async (...lines: (readonly ReleaseRow[])[]) =>
      (await pageOf(lines.flat())).match(/nl-paragraph--lead">([^<]*)</)?.[1];
    const gapOf = (value: WorkValue, realised: number) => valueRows(value, { important: 150, enabled: 150, realised });
    const clear =
      "Het verschil is het grootst bij \u2018Een goed inkomen\u2019: 90,0\u00a0% vindt dit belangrijk, bij 45,0\u00a0% lukt het.";
    expect(await lead(contacts, income)).toBe(clear);
    const alike = gapOf("meaningful-contacts", 70);
    expect(await lead(income, alike)).toBe(
      `${clear} Bij een andere waarde kan het net zo groot zijn: dat deze bovenaan staat, kan toeval zijn.`,
    );
    expect(await lead(gapOf("good-income", 145), gapOf("meaningful-contacts", 160))).toMatch(
      /^Bij geen enkele waarde is te zien/,
    );
    expect(await lead(...WorkValue.options.map(hiddenRows))).toBe(
      "Voor deze keuze is er geen antwoord per waarde: te kleine aantallen.",
    );
  });

  test("says which neighbours in the order may have changed places by chance", async () => {
    const of = (important: number, value: WorkValue) => valueRows(value, { important, enabled: 50, realised: 50 });
    const rows = [190, 185, 100].flatMap((important, index) => of(important, WorkValue.options[index]!));
    const page = await pageOf(rows);
    expect(page).toContain("Dit verschil in plaats kan toeval zijn: tussen 1 en 2.");
    expect(
      await pageOf(rows.filter(({ question }) => question?.includes(WorkValue.options[1]!) !== true)),
    ).not.toContain("kan toeval zijn");
  });

  test("shows the change with the number of pairs", async () => {
    expect(await pageOf([...income, ...changed])).toMatch(/>100<.*\+5,0.*70,0\u00a0% \u2192 75,0\u00a0%/);
  });

  test("has the gap of all together beside that of one municipality", async () => {
    const own = contacts.map((row) => ({ ...row, municipality: "GM0344" }));
    const place = placeOf(
      [...own, ...income, ...valueRows("meaningful-contacts", { important: 180, enabled: 120, realised: 100 })],
      {
        municipality: "GM0344",
      },
    );
    const page = String(await placeContent("nl", valuesPlacePage, place).content);
    expect(page).toContain("Verschil, alle gemeenten samen</th>");
    expect(tableRows(page, "profile-table")[0]).toEqual([
      "Betekenisvolle contacten",
      "200",
      "85,0\u00a0% 79,4–89,3\u00a0%",
      "82,5\u00a0% 76,6–87,1\u00a0%",
      "80,0\u00a0% 73,9–85,0\u00a0%",
      "5,0",
      "40,0",
    ]);
  });

  test("says how many values people find, and what the study found is no benchmark", async () => {
    const count = meansRowOf({ indicator: "capability-count", municipality: "all" }, "work-values", 120, 2.4, 2.7);
    const page = await pageOf([count, ...income], "en");
    expect(page).toContain("find 2.4 of 7 values in their work on average (120 people). After half a year it is 2.7.");
    expect(page).toContain("For comparison, not a benchmark");
  });

  test("draws nothing where nothing is shown", async () => {
    expect(valuesChart("nl", placeOf(goals))).toBeUndefined();
    expect(await pageOf(goals)).not.toContain("<figure");
  });
});
