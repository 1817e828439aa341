import { municipalities } from "@jobcoach/core";
import type { ReleaseRow } from "@jobcoach/outcomes";
import { describe, expect, test } from "vitest";
import { comparePublished } from "../../outcomes/compare-published.ts";
import { meansRowOf, shareRowOf, shownRelease, silentRowOf } from "../../testing/shown-release.ts";
import { compareCharts } from "./compare-charts.ts";
import { type CompareView, compareViewOf } from "./compare-model.ts";
import { compareContent } from "./compare-page.tsx";

const [APELDOORN, ARNHEM, UTRECHT, ZAANSTAD] = ["GM0200", "GM0202", "GM0344", "GM0479"] as const;
const retention = "retention-26w";

function viewOf(rows: readonly ReleaseRow[], over: Partial<CompareView["choice"]> = {}): CompareView {
  const codes = [...new Set(rows.map(({ municipality }) => municipality).filter((code) => code !== "all"))];
  const view = compareViewOf({
    release: shownRelease(codes),
    choice: { indicator: rows[0]?.indicator ?? retention, cohort: "pooled", region: "", ...over },
    cohorts: ["2025H1", "pooled"],
    rows,
    comparison: comparePublished(rows),
  });
  if (view === undefined) throw new Error("nothing to show");
  return view;
}

const textOf = async (rows: readonly ReleaseRow[], over: Partial<CompareView["choice"]> = {}) =>
  String(await compareContent("nl", viewOf(rows, over)).content);

const share = (municipality: string, yes: number, n: number, unknown?: number) =>
  shareRowOf({ indicator: retention, municipality }, yes, n, unknown);

describe("a comparison of shares", () => {
  const rows = [
    share(UTRECHT, 150, 200, 4),
    share(APELDOORN, 120, 150, 6),
    silentRowOf({ indicator: retention, municipality: ZAANSTAD }, "suppressed"),
    silentRowOf({ indicator: retention, municipality: ARNHEM }, "not-yet-mature"),
    share("all", 270, 350, 10),
  ];

  test("stands in order of name, with all together apart", async () => {
    const { lines, wholes } = viewOf(rows);
    expect(lines.map(({ name }) => name)).toEqual(["Apeldoorn", "Arnhem", "Utrecht", "Zaanstad"]);
    expect(wholes.map(({ municipality }) => municipality)).toEqual(["all"]);
  });

  test("begins with what may be concluded and the smallest difference that these numbers could show", async () => {
    const page = await textOf(rows);
    expect(page).toMatch(/lead">Tussen deze gemeenten is geen verschil aan te tonen\. Met deze aantallen zien we pas/);
  });

  test("shows the numbers of the rows, and says in words what is hidden or not final", async () => {
    const page = await textOf(rows);
    for (const number of [
      "80,0\u00a0%",
      "75,0\u00a0%",
      "n\u00a0=\u00a0150",
      "n\u00a0=\u00a0200",
      "72,9–85,6\u00a0%",
      "Samen 77,1\u00a0%",
    ])
      expect(page.includes(number), number).toBe(true);
    for (const words of ["te kleine aantallen", "nog te kort gevolgd"]) expect(page.includes(words)).toBe(true);
  });

  test("has pairs in order of name, the first minus the second", async () => {
    const page = await textOf(rows);
    expect(page).toMatch(/Apeldoorn\u00a0\u2013 Utrecht<\/th><td[^>]*>\+5,0 procentpunt/);
  });

  test("has no funnel under ten municipalities, and says why", async () => {
    const page = await textOf(rows);
    expect(page).toContain("Van minder dan 10 gemeenten");
    expect(page).not.toContain("compare-funnel");
  });

  test("shows one region when that is chosen", () => {
    expect(viewOf(rows, { region: "AM12" }).lines.every(({ code }) => code !== APELDOORN)).toBe(true);
  });
});

describe("a comparison of shares for each way of recording hours", () => {
  const supported = (municipality: string, hoursMode: "logged" | "reported", yes: number) =>
    shareRowOf({ indicator: "employer-supported-start", municipality, hoursMode }, yes, 100);
  const rows = [
    supported(APELDOORN, "reported", 70),
    supported(ARNHEM, "logged", 80),
    supported("all", "reported", 71),
    supported("all", "logged", 81),
  ];

  test("tells the two totals apart, and draws neither as the one of all", async () => {
    const page = await textOf(rows);
    expect(page).toContain("Alle gemeenten samen, uren opgegeven door de coach</th>");
    expect(page).toContain("Alle gemeenten samen, uren per contact bijgehouden</th>");
    expect(page).not.toContain('class="chart__all"');
    expect(await textOf(rows.slice(1, 2).concat(rows.slice(3)))).toContain('class="chart__all"');
  });

  test("marks of whom hours were stated, and says what the mark means", async () => {
    const page = await textOf(rows);
    expect(page).toContain(">Apeldoorn*</th>");
    expect(page).toContain("Apeldoorn*</text>");
    expect(page).not.toContain("Arnhem*");
    expect(page.match(/Uren opgegeven door de coach; bij de andere/g)?.length).toBe(2);
  });
});

describe("a comparison of many municipalities", () => {
  const codes = municipalities()
    .map(({ code }) => code)
    .filter((code) => code !== "GM0363")
    .slice(0, 30);
  const alike = codes.map((code, at) => share(code, 80 + (at % 5) * 2, 100));
  const apart = [...alike, share("GM0363", 100, 200)];

  test("has a funnel in which only what lies outside 99.8 % has a name, and nothing is called best", async () => {
    const page = await textOf(apart);
    const funnel = page.slice(
      page.indexOf(`id="compare-funnel-wide-title"`),
      page.indexOf("chart__drawing--narrow", page.indexOf(`id="compare-funnel-wide-title"`)),
    );
    expect(funnel.match(/class="chart__name"[^>]*>[^<]*/g)?.map((text) => text.replace(/.*>/, ""))).toEqual([
      "Amsterdam",
    ]);
    expect(funnel.includes("Amsterdam: 50,0\u00a0% (200 trajecten), buiten de grenzen van 99,8\u00a0%.")).toBe(true);
    expect(/best\b/i.test(page)).toBe(false);
    const limits = [...funnel.matchAll(/class="chart__limit"[^>]*>(.*?)<\/g>/gs)].map(([, drawn = ""]) =>
      [...drawn.matchAll(/ d="M\S+ ([\d.]+)/g)].map(([, down]) => Number(down)),
    );
    const [[lower95 = 0, upper95 = 0] = [], [lower998 = 0, upper998 = 0] = []] = limits;
    expect([upper998, upper95, lower95, lower998]).toEqual(
      [upper998, upper95, lower95, lower998].toSorted((a, b) => a - b),
    );
    expect(lower95 - upper95).toBeGreaterThan(0);
  });

  test("of too many at once shows the funnel, and in the table those that it names", async () => {
    const many = municipalities()
      .slice(0, 60)
      .map(({ code }, at) => share(code, 160 + (at % 5) * 4, 200));
    const page = await textOf([
      ...many.filter(({ municipality }) => municipality !== "GM0363"),
      share("GM0363", 100, 200),
    ]);
    expect(page.includes('id="compare-share-wide-title"')).toBe(false);
    expect([...page.matchAll(/scope="row">([^<]+)/g)].map(([, name]) => name)).toEqual(["Amsterdam"]);
    expect(page.length).toBeLessThan(100_000);
  });

  test("tells whether they differ more than by chance", async () => {
    expect((await textOf(alike)).includes("geen overdispersie")).toBe(true);
    const spread = codes.map((code, at) => share(code, 50 + at, 100));
    expect(/overdispersie \d+,\d; 1 zou toeval zijn/.test(await textOf(spread))).toBe(true);
  });

  test("has cautious estimates beside the shares", async () => {
    expect((await textOf(apart)).includes("Voorzichtige schatting")).toBe(true);
  });
});

describe("a comparison of means", () => {
  const at = (municipality: string, hoursMode: "logged" | "reported") => ({
    indicator: "coaching-hours-employee",
    municipality,
    hoursMode,
  });
  const rows = [
    meansRowOf(at(APELDOORN, "reported"), "hours-per-month", 120, 4.5, 2.8),
    meansRowOf(at(ARNHEM, "logged"), "hours-per-month", 140, 5.6, 3.6),
    meansRowOf(at(ZAANSTAD, "logged"), "hours-per-month", 30, 5.1),
  ];

  test("is about the change, with start and follow-up beside it", async () => {
    const page = await textOf(rows);
    for (const number of [
      "gaat over de verandering in een half jaar",
      "\u22121,7",
      "\u22122,0",
      "5,6",
      "3,6",
      "uur per maand",
    ])
      expect(page.includes(number), number).toBe(true);
  });

  test("of marks out of ten has the whole scale", async () => {
    const mark = { indicator: "work-fit", municipality: APELDOORN };
    const view = viewOf([meansRowOf(mark, "mark", 120, 7.1, 7.4)]);
    const levels = compareCharts("nl", view).find(({ id }) => id === "compare-levels");
    const ticks =
      String(levels?.draw("wide").content)
        .split("</g>")[0]
        ?.matchAll(/>(\d+)<\/text>/g) ?? [];
    expect([...ticks].map(([, tick]) => tick)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  });

  test("says of whom hours were stated and not logged, and what is not shown", async () => {
    const page = await textOf(rows);
    expect(page).toContain(">Apeldoorn*</text>");
    expect(page).not.toContain("Arnhem*");
    expect(page).toContain("verandering: te kleine aantallen");
  });
});

test("before the first release the page says so", async () => {
  expect(String(await compareContent("en", undefined).content)).toContain("There is no release with figures yet.");
});

test("a choice without figures says so and can be changed", async () => {
  const view = { ...viewOf([share(APELDOORN, 120, 150)]), lines: [] };
  const page = String(await compareContent("en", view).content);
  expect(page).toContain("holds no figures for this choice");
  expect(page).toContain('<form class="filters"');
});
