import type { Language } from "@jobcoach/core";
import { findScheme, type Parameter, schemes } from "@jobcoach/core/schemes";
import type { ReleaseRow } from "@jobcoach/outcomes";
import { describe, expect, test } from "vitest";
import { shareRowOf, silentRowOf } from "../../testing/shown-release.ts";
import { tableRows } from "../../testing/table-rows.ts";
import { placeOf } from "../place/testing/place-of.ts";
import { periodWords, valueWords } from "./parameter-words.ts";
import { schemesContent } from "./schemes-page.tsx";
import { schemesTexts } from "./texts.ts";

const use = (answer: string) => ({ indicator: "scheme-use", municipality: "all", question: "schemes", answer });
const choice = { municipality: "all", cohort: "pooled" } as const;

const pageOf = async (rows: readonly ReleaseRow[], scheme = "", language: Language = "nl") =>
  String(await schemesContent(language, { choice, place: placeOf(rows), chosen: findScheme(scheme) }).content);

describe("what is used", () => {
  const rows = [
    shareRowOf(use("no-riskpolis"), 60, 200),
    shareRowOf(use("loonkostensubsidie"), 90, 200),
    silentRowOf(use("loondispensatie"), "suppressed"),
  ];

  test("begins with the scheme that is most common, with its uncertainty", async () => {
    expect(await pageOf(rows)).toMatch(
      /Loonkostensubsidie komt het meest voor: bij <strong class="headline">45,0\u00a0%<\/strong> .*tussen 38 en 52 van de 100/,
    );
  });

  test("says in words what is hidden", async () => {
    expect(await pageOf(rows)).toMatch(/Loondispensatie<\/th><td[^>]*colspan="2">te kleine aantallen/);
  });

  test("tells what becomes of trial placements", async () => {
    const trial = shareRowOf({ indicator: "trial-conversion", municipality: "all" }, 30, 50, 6);
    const page = await pageOf([...rows, trial], "", "en");
    expect(page).toContain("known to have got a contract within 26 weeks of a trial placement.");
    for (const number of ["60%", "72%", "n\u00a0=\u00a050"]) expect(page).toContain(number);
  });
});

describe("what the law says", () => {
  test("of every scheme there is who decides and where it stands, with a way to more", async () => {
    const page = await pageOf([]);
    for (const { id, name, basis } of schemes) {
      expect(page).toContain(`href="/nl/regelingen?scheme=${id}#scheme"`);
      expect(page).toContain(name.nl);
      expect(page).toContain(`href="${basis[0].url}"`);
    }
  });

  test("stands there before the first release too", async () => {
    const page = String(await schemesContent("nl", { choice, place: undefined, chosen: undefined }).content);
    expect(page).toContain("Er is nog geen uitgave met cijfers.");
    expect(page).toContain("Wat de wet zegt");
    expect(page.match(/<h1/g)?.length).toBe(1);
  });

  test.each(schemes.map(({ id }) => id))("%s can be shown whole, in both languages", async (id) => {
    for (const language of ["nl", "en"] as const) {
      const page = await pageOf([], id, language);
      for (const { text, citation } of findScheme(id)?.conditions ?? []) {
        expect(page).toContain(text[language].replaceAll("'", "&#39;"));
        expect(page).toContain(citation.title);
      }
      expect(page).not.toContain("undefined");
    }
  });

  test.each(schemes)(
    "$id says that a duration, an amount of before or a source is not there only where it is not",
    async (scheme) => {
      const page = await pageOf([], scheme.id);
      const { noDuration, noAmounts, statuses } = schemesTexts.nl;
      const periods = scheme.parameters.map((parameter) => parameter.periods.length);
      expect(page.includes(noDuration)).toBe(scheme.duration.length === 0);
      expect(page.includes(noAmounts)).toBe(periods.length === 0);
      expect(tableRows(page, "amounts")).toHaveLength(periods.reduce((sum, many) => sum + Math.min(many, 2), 0));
      expect(tableRows(page, "earlier")).toHaveLength(periods.reduce((sum, many) => sum + Math.max(many - 2, 0), 0));
      expect(page.includes('id="earlier-caption"')).toBe(periods.some((many) => many > 2));
      const inferred = scheme.parameters
        .flatMap((parameter) => parameter.periods)
        .filter(({ status }) => status === "inferred");
      expect(
        [...tableRows(page, "amounts"), ...tableRows(page, "earlier")].filter((cells) =>
          cells[3]?.includes(statuses.inferred),
        ),
      ).toHaveLength(inferred.length);
    },
  );

  test("keeps what is only remembered apart from what was seen", async () => {
    const page = await pageOf([], "loonkostenvoordeel-banenafspraak");
    expect(page).toMatch(/niet in een bron gezien<\/td>/);
    expect(page).toContain("geen bron");
  });

  test("does not give a scheme a first day that nobody read", async () => {
    expect(await pageOf([], "loonkostensubsidie")).toContain(
      "De begindatum is niet bekend. De oudste tekst die is gelezen, gold op 1 januari 2025.",
    );
  });
});

describe("a number of the law", () => {
  const parameter = (unit: Parameter["unit"]): Parameter => ({
    id: "x/y",
    title: { nl: "", en: "" },
    unit,
    periods: [],
  });
  const citation = { title: "a law", url: "https://example.org" };
  const seen = { from: "2025-01-01", status: "verified", citation } as const;

  test.each([
    ["cents-per-hour", 305, "\u20ac\u00a03,05 per uur"],
    ["cents-per-year", 600_000, "\u20ac\u00a06.000,00 per jaar"],
    ["basis-points", 7_000, "70\u00a0%"],
    ["basis-points", 833, "8,33\u00a0%"],
    ["months", 6, "6 maanden"],
  ] as const)("%s of %i is %s", (unit, value, words) => {
    expect(valueWords("nl", parameter(unit), { ...seen, value })).toBe(words);
  });

  test("that is unknown or only remembered is never a number", () => {
    expect(valueWords("nl", parameter("cents"), { from: "2025-01-01", status: "unknown" })).toBe("niet bekend");
    const remembered = { from: "2025-01-01", status: "memory", value: 101 } as const;
    expect(valueWords("en", parameter("cents-per-hour"), remembered)).toBe("not seen in a source");
  });

  test("holds from a day, or between two days", () => {
    expect(periodWords("nl", { ...seen, value: 1 })).toBe("vanaf 1 januari 2025");
    expect(periodWords("en", { ...seen, value: 1, to: "2025-06-30" })).toBe(
      "1 January 2025 up to and including 30 June 2025",
    );
  });
});
