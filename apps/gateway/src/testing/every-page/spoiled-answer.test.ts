import type { ReleaseRow } from "@jobcoach/outcomes";
import { describe, expect, test } from "vitest";
import { comparePublished } from "../../outcomes/compare-published.ts";
import { compareViewOf } from "../../pages/compare/compare-model.ts";
import { compareContent } from "../../pages/compare/compare-page.tsx";
import { meansRowOf, shareRowOf, shownRelease, silentRowOf } from "../shown-release.ts";
import { findAnswerFaults, type Pages } from "./find-answer-faults.ts";
import { findDeadLinks } from "./find-dead-links.ts";
import { findUnlikeApi } from "./find-unlike-api.ts";

/** A site that gives answers with a fault of each kind, to see that none goes unseen. */
const siteOf = (answer: (path: string) => Response | string): Pages => ({
  gateway: {
    async request(path) {
      const given = answer(path);
      return typeof given === "string" ? new Response(given) : given;
    },
  },
});

describe("an answer with a page", () => {
  const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:";
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-language": "nl",
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
  };
  const sample = { page: "overview", language: "nl", address: "/nl" } as const;
  const page = "<!doctype html><p>Goed</p>";

  test("is sound", async () => {
    expect(
      await findAnswerFaults(
        siteOf(() => new Response(page, { headers })),
        sample,
      ),
    ).toEqual([]);
  });

  test.each([
    ["content-type", "text/html", "kind text/html"],
    ["content-language", "en", "language en"],
    ["content-security-policy", "", "policy "],
    ["content-security-policy", "style-src 'self'", "policy style-src 'self'"],
    ["content-security-policy", `${POLICY}; script-src 'unsafe-inline'`, "policy "],
    ["content-security-policy", `${POLICY}; connect-src https://elders.example`, "policy "],
    ["content-security-policy", `${POLICY}; script-src data:`, "policy "],
    ["x-content-type-options", "", "the kind may be guessed"],
  ])("is seen to have the wrong %s: “%s”", async (name, value, fault) => {
    const site = siteOf(() => new Response(page, { headers: { ...headers, [name]: value } }));
    expect(await findAnswerFaults(site, sample)).toEqual([expect.stringContaining(fault)]);
  });

  test("is seen to fail, to be no page, and to be long", async () => {
    const site = siteOf(() => new Response(`<html>${" ".repeat(100_000)}`, { status: 500, headers }));
    expect(await findAnswerFaults(site, sample)).toEqual(["status 500", "no doctype", "100006 bytes"]);
  });

  const busyFor = (milliseconds: number) => {
    const from = process.cpuUsage();
    const spent = () => process.cpuUsage(from).user + process.cpuUsage(from).system;
    while (spent() < milliseconds * 1000);
  };

  test("is seen to take long", async () => {
    const site = siteOf(() => {
      busyFor(110);
      return new Response(page, { headers });
    });
    expect(await findAnswerFaults(site, sample)).toEqual([expect.stringMatching(/^\d+ ms on the server$/)]);
  });

  test("is in time when other work lengthens some of its answers", async () => {
    let answers = 0;
    const site = siteOf(() => {
      if (answers++ < 5) busyFor(110);
      return new Response(page, { headers });
    });
    expect(await findAnswerFaults(site, sample)).toEqual([]);
  });
});

describe("links", () => {
  const site = siteOf((path) => {
    if (path === "/nl/daar?a=1&b=2") return '<h2 id="stuk">Daar</h2>';
    if (path === "/nl/knop") return new Response(null, { status: 405 });
    if (path.endsWith(".svg") && !path.includes("weg")) return "";
    return new Response(null, { status: 404 });
  });
  const faultsOf = (html: string) => findDeadLinks(site, "/nl/hier", html, new Map());

  test("that lead somewhere, or away from the site, are sound", async () => {
    const html = `<a href="/nl/daar?a=1&amp;b=2#stuk"></a><img src="daar.svg"><form method="post" action="/nl/knop"></form>
      <a href="https://elders.example/"></a><a href="mailto:wij@elders.example"></a>`;
    expect(await faultsOf(html)).toEqual([]);
  });

  test.each([
    ['<a href="/nl/weg"></a>', "the link /nl/weg gives 404"],
    ['<a href="weg"></a>', "the link weg gives 404"],
    ['<img src="/nl/weg.svg">', "the link /nl/weg.svg gives 404"],
    ['<form action="/nl/weg"></form>', "the link /nl/weg gives 404"],
    ['<a href="/nl/knop"></a>', "the link /nl/knop gives 405"],
    [
      '<a href="/nl/daar?a=1&amp;b=2#elders"></a>',
      "the link /nl/daar?a=1&b=2#elders points at a place that is not there",
    ],
    ['<a href="#elders"></a>', "the link #elders gives 404"],
  ])("are seen to lead nowhere: %s", async (html, fault) => {
    expect(await faultsOf(html)).toEqual([fault]);
  });
});

describe("a comparison beside the API", () => {
  const [APELDOORN, ARNHEM, ZAANSTAD] = ["GM0200", "GM0202", "GM0479"] as const;
  const share = (municipality: string, yes: number, n: number, unknown?: number) =>
    shareRowOf({ indicator: "retention-26w", municipality }, yes, n, unknown);
  const shares = [
    share(APELDOORN, 1000, 1178, 30),
    share(ARNHEM, 80, 100),
    silentRowOf({ indicator: "retention-26w", municipality: ZAANSTAD }, "suppressed"),
    share("all", 1080, 1278, 30),
  ];
  const hours = (municipality: string, hoursMode: "logged" | "reported", followUp?: number) => {
    const place = { indicator: "coaching-hours-employee", municipality, hoursMode };
    return meansRowOf(place, "hours-per-month", 120, 4.5, followUp);
  };
  const means = [
    hours(APELDOORN, "reported", 2.8),
    hours(ARNHEM, "logged"),
    hours("all", "reported", 2.8),
    hours("all", "logged"),
  ];

  async function pageOf(rows: readonly ReleaseRow[]): Promise<string> {
    const indicator = rows[0]?.indicator ?? "";
    const view = compareViewOf({
      release: shownRelease([APELDOORN, ARNHEM, ZAANSTAD]),
      choice: { indicator, cohort: "pooled", region: "" },
      cohorts: ["pooled"],
      rows,
      comparison: comparePublished(rows),
    });
    return String(await compareContent("nl", view).content);
  }

  async function faultsOf(onPage: readonly ReleaseRow[], inApi: readonly ReleaseRow[]): Promise<readonly string[]> {
    const page = await pageOf(onPage);
    const site = siteOf((path) => (path.startsWith("/v1/") ? Response.json({ items: inApi }) : page));
    return findUnlikeApi(site, onPage[0]?.indicator ?? "", "nl");
  }

  const instead = (rows: readonly ReleaseRow[], at: number, row: ReleaseRow) => rows.with(at, row);
  const bothSay = (name: string) => [
    expect.stringContaining(`only the API says ${name}`),
    expect.stringContaining(`only the page says ${name}`),
  ];

  test("says the same", async () => {
    expect(await faultsOf(shares, shares)).toEqual([]);
    expect(await faultsOf(means, means)).toEqual([]);
  });

  test.each([
    ["a number that is a part of another", "Apeldoorn", 0, { ...shares[0], figure: { ...shares[0]?.figure, n: 178 } }],
    ["another share", "Arnhem", 1, share(ARNHEM, 81, 100)],
    [
      "another interval",
      "Arnhem",
      1,
      { ...shares[1], figure: { ...shares[1]?.figure, interval: { lower: 0, upper: 1 } } },
    ],
    ["another number unknown", "Apeldoorn", 0, share(APELDOORN, 1000, 1178, 31)],
    [
      "how many are unknown at most",
      "Arnhem",
      1,
      { ...shares[1], figure: { ...shares[1]?.figure, unknownAtMost: 10 } },
    ],
    ["what is not shown apart", "Arnhem", 1, share(ARNHEM, 80, 100, 3)],
    [
      "what is hidden",
      "Apeldoorn",
      0,
      silentRowOf({ indicator: "retention-26w", municipality: APELDOORN }, "suppressed"),
    ],
    [
      "another reason",
      "Zaanstad",
      2,
      silentRowOf({ indicator: "retention-26w", municipality: ZAANSTAD }, "not-yet-mature"),
    ],
    ["another whole", "Alle gemeenten samen", 3, share("all", 1081, 1278, 30)],
  ])("is seen to differ in %s", async (_, name, at, row) => {
    expect(await faultsOf(shares, instead(shares, at, row as ReleaseRow))).toEqual(bothSay(name));
  });

  test.each([
    ["another mean", "Apeldoorn", 0, hours(APELDOORN, "reported", 2.9)],
    ["a follow-up that is hidden", "Arnhem", 1, hours(ARNHEM, "logged", 2.8)],
    ["another whole of one way of recording", "Alle gemeenten samen, uren opgegeven", 2, hours("all", "reported", 2.9)],
  ])("is seen to differ in %s", async (_, name, at, row) => {
    expect(await faultsOf(means, instead(means, at, row))).toEqual(bothSay(name));
  });

  test("is seen to leave somebody out, or to show somebody too many", async () => {
    expect(await faultsOf(shares.slice(1), shares)).toEqual([expect.stringContaining("only the API says Apeldoorn")]);
    expect(await faultsOf(shares, shares.slice(1))).toEqual([expect.stringContaining("only the page says Apeldoorn")]);
    expect(await faultsOf(shares, [])).toEqual(["the API knows nothing of retention-26w"]);
  });
});
