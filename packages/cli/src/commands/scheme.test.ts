import { schemes } from "@jobcoach/core/schemes";
import { describe, expect, it } from "vitest";
import fixture from "../../../core/src/schemes/calculators/fixtures/lks-vectors.json" with { type: "json" };
import { run } from "../main.ts";
import { runInMemory } from "../testing/memory-io.ts";

const JANUARY = ["scheme", "loonkostensubsidie", "--on", "2026-01-01"];
const EXAMPLE = [...JANUARY, "--loonwaarde", "60", "--hours", "32"];

const told = async (argv: readonly string[]) => (await runInMemory(argv)).stdout.replaceAll("\u00a0", " ");

describe("a month of loonkostensubsidie", () => {
  it("is told step by step, with the source of each number", async () => {
    const { exitCode, stderr } = await runInMemory(EXAMPLE);
    expect([exitCode, stderr]).toEqual([0, ""]);
    const text = await told(EXAMPLE);
    expect(text).toContain("  1. Minimumloon per maand: € 2.294,40 per maand\n");
    expect(text).toContain("     2.477,95 × 40 % × 32 / 36 = € 881,05 per maand\n");
    expect(text).toContain("     - Loonwaarde: 60 %, door u gegeven (--loonwaarde)\n");
    expect(text).toContain("     - Hoogste deel van het minimumloon: 70 %, gezien in de bron\n");
    expect(text).toContain("       Participatiewet, artikel 10d lid 4, tekst van 1 januari 2025\n");
    expect(text).toContain("       https://wetten.overheid.nl/BWBR0015703\n");
    expect(text).toContain("Dit is geen besluit");
  });

  it("says what is not known for 2026, and how to give it", async () => {
    const text = await told(EXAMPLE);
    expect(text).toContain("Niet te berekenen\n  - Niet bekend voor deze dag: Vergoeding voor werkgeverslasten.");
    expect(text).toContain("--charges 23,5");
    expect(text).not.toContain("€ 1.088,10");
    const withCharges = await told([...EXAMPLE, "--charges", "23,5"]);
    expect(withCharges).toContain("Subsidie en vergoeding samen: € 1.088,10 per maand\n");
    expect(withCharges).not.toContain("Niet te berekenen");
  });

  it("is told in English in the English way", async () => {
    const text = await told([...EXAMPLE, "--lang", "en", "--charges", "23.5"]);
    expect(text).toContain("Subsidy and compensation together: €1,088.10 per month\n");
    expect(text).toContain("     the lowest of (100% − 60%) and 70% = 40%\n");
    expect(text).toContain("Participatiewet, article 10d(4), text of 1 January 2025");
    expect(text).toContain("This is no decision");
  });

  it.each(fixture.vectors)("is $total on $date for a loonwaarde of $loonwaarde and $hours hours", async (vector) => {
    const isForfait = vector.route === "forfait";
    const { exitCode, stdout } = await runInMemory([
      "scheme",
      isForfait ? "loonkostensubsidie-forfaitair" : "loonkostensubsidie",
      ...["--on", vector.date, "--hours", vector.hours, "--json"],
      ...["--charges", String(Math.round(Number(vector.pct_werkgeverslasten) * 1000) / 10)],
      ...(vector.hours === "40" ? ["--sector-hours", "40"] : []),
      ...(isForfait ? [] : ["--loonwaarde", String(Math.round(Number(vector.loonwaarde) * 100))]),
    ]);
    expect(exitCode).toBe(0);
    const { calculation } = JSON.parse(stdout);
    expect(calculation.amounts).toEqual({
      baseCents: cents(vector.wml_plus_vb),
      subsidyFullTimeCents: cents(vector.lks_36h),
      subsidyCents: cents(vector.lks_prorata),
      compensationCents: cents(vector.vergoeding),
      totalCents: cents(vector.total),
    });
  });

  it.each([60, 80])("fits a screen of %d characters; only addresses may be longer", async (columns) => {
    const parts: string[] = [];
    const output = { isTerminal: false, columns, write: (part: string) => void parts.push(part) };
    expect(await run(EXAMPLE, { stdout: output, stderr: output, env: {}, cwd: ".", fetch })).toBe(0);
    const tooLong = parts
      .join("")
      .split("\n")
      .filter((line) => line.length > columns);
    for (const line of tooLong) expect(line).toMatch(/^ *https:\S+$/);
    expect(parts.join("")).not.toContain("\u001b");
  });
});

describe("the conditions of a scheme", () => {
  it("are met, not met or not known, as far as the facts tell", async () => {
    const text = await told([...EXAMPLE, "--fact", "wsw=ja", "--fact", "beschutWerk=yes"]);
    expect(text).toContain("  Niet aan alle voorwaarden is voldaan.\n");
    expect(text).toContain("  ✓ voldaan: De loonwaarde is lager dan 100%\n");
    expect(text).toContain("  ✗ niet voldaan: Het is geen Wsw-baan\n    Participatiewet, artikel 10d lid 3\n");
    expect(text).toContain("  ? niet bekend: De gemeente betaalt geen andere loonsubsidie");
    expect(text).toContain("  --fact otherMunicipalWageSubsidy=ja|nee\n");
  });

  it("can all be met, with a judgement by the code of its condition", async () => {
    const facts = ["beschutWerk=ja", "wsw=nee", "otherMunicipalWageSubsidy=nee", "loonwaarde-waived=ja"];
    const argv = ["scheme", "loonkostensubsidie-forfaitair", "--on", "2026-01-01", "--job-start", "2025-12-01"];
    const text = await told([...argv, ...facts.flatMap((fact) => ["--fact", fact])]);
    expect(text).toContain("  Aan alle voorwaarden is voldaan.\n");
    expect(text).not.toContain("Met deze gegevens is meer te zeggen");
  });

  it("take every kind of fact", async () => {
    const facts = [
      "targetGroupStatements=banenafspraak,oudere-werknemer",
      "contractMonths=6,5",
      "applicationOn=2026-01-01",
    ];
    const none = ["scheme", "no-riskpolis", "--on", "2026-01-01", "--fact", "targetGroupStatements=geen"];
    expect((await runInMemory([...JANUARY, ...facts.flatMap((fact) => ["--fact", fact])])).exitCode).toBe(0);
    expect((await runInMemory(none)).exitCode).toBe(0);
  });

  it("are not asked where the scheme is not in force; that is an answer and no fault", async () => {
    const { exitCode, stdout } = await runInMemory(["scheme", "lage-inkomensvoordeel", "--on", "2026-01-01"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("De regeling geldt niet op die dag.");
  });
});

describe("other schemes", () => {
  it("are all listed, with what can be computed", async () => {
    const { exitCode, stdout } = await runInMemory(["scheme"]);
    expect(exitCode).toBe(0);
    for (const { id, name } of schemes) expect(stdout).toContain(`  ${id}\n      ${name.nl};`);
    expect(stdout).toContain("Berekeningen\n  minimum-wage\n");
    const list = JSON.parse((await runInMemory(["scheme", "--json"])).stdout);
    expect(list.schemes).toHaveLength(schemes.length);
    expect(list.schemes).toContainEqual({
      id: "loonkostensubsidie",
      name: { nl: "Loonkostensubsidie", en: "Wage-cost subsidy" },
      grantor: "municipality",
      inForce: { readFrom: "2025-01-01" },
      computes: true,
    });
  });

  it.each(schemes.map(({ id }) => [id]))(
    "%s can be read about, with and without a day, in both languages",
    async (id) => {
      for (const argv of [["--on", "2026-07-01"], [], ["--lang", "en"], ["--json"]]) {
        const { exitCode, stdout, stderr } = await runInMemory(["scheme", id, ...argv]);
        expect([exitCode, stderr]).toEqual([0, ""]);
        expect(stdout).toContain("https://");
        expect(stdout).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );

  it.each([
    ["minimum-wage --on 2026-01-01 --age 19", "Minimumloon per uur, 19 jaar: € 8,83 per uur"],
    [
      "loonkostenvoordeel-banenafspraak --on 2026-03-01 --year 2025 --paid-hours 1500 --job-start 2025-07-01",
      "Uitkomst over 2025\n  LKV banenafspraak: € 1.515,00 per jaar",
    ],
    [
      "jobcoaching-uwv --on 2026-07-01 --regime light --coaching-year 1 --worked-hours 1501",
      "Wettelijk maximum van de begeleiding: 225 uur en 9 minuten",
    ],
    [
      "subsidie-interne-jobcoach --on 2015-03-01 --regime light --coaching-year 1 --hours 20 --months 6",
      "2.700,00 × (het laagste van 20 en 24) / 24 × 6 / 12 = € 1.125,00 per jaar",
    ],
  ])("%s is computed", async (call, text) => {
    expect(await told(["scheme", ...call.split(" ")])).toContain(text);
  });

  it("go together or not, pair by pair", async () => {
    const argv = [...JANUARY, "--with", "loonkostenvoordeel-banenafspraak,loonkostensubsidie-tijdelijk"];
    const text = await told(argv);
    expect(text).toContain("Loonkostensubsidie + Loonkostenvoordeel banenafspraak: mag samen");
    expect(text).toContain("Loonkostensubsidie + Tijdelijke loonkostensubsidie: gaat niet samen");
    expect(JSON.parse((await runInMemory([...argv, "--json"])).stdout).combinations).toHaveLength(3);
  });
});

describe("the document", () => {
  it("holds the scheme, the day, the calculation and the assessment", async () => {
    const document = JSON.parse((await runInMemory([...EXAMPLE, "--json"])).stdout);
    expect(Object.keys(document)).toEqual(["scheme", "on", "calculation", "assessment"]);
    expect(document.scheme.id).toBe("loonkostensubsidie");
    expect(document.on).toBe("2026-01-01");
    expect(document.calculation).toMatchObject({ outcome: "partial", amounts: { subsidyCents: 88_105 } });
    expect(document.assessment.verdict).toBe("unknown");
  });

  it("of a calculation that is no scheme has no scheme and no assessment", async () => {
    const { stdout } = await runInMemory(["scheme", "minimum-wage", "--on", "2026-01-01", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      scheme: null,
      on: "2026-01-01",
      calculation: { outcome: "computed", amounts: { monthCents: 229_440 } },
      assessment: null,
    });
  });
});

describe("a wrong call", () => {
  it.each([
    ["loonkostensubsidi", "De regeling loonkostensubsidi bestaat niet. Misschien loonkostensubsidie?"],
    ["banaan", "De regeling banaan bestaat niet. Zie alle regelingen met: jobcoach scheme"],
    ["no-riskpolis proefplaatsing-uwv", "Noem één regeling."],
    ["--on 2026-01-01", "Noem de regeling waar --on over gaat"],
    ["minimum-wage", "Geef met --on de dag waarover het gaat, zoals --on 2026-01-01."],
    ["loonkostensubsidie --loonwaarde 60 --hours 32", "Geef met --on de dag waarover het gaat"],
    ["loonkostensubsidie --with no-riskpolis", "Geef met --on de dag waarover het gaat"],
    ["loonkostensubsidie --on 2026-02-30", "De waarde achter --on klopt niet. Verwacht: een dag, zoals 2026-01-01."],
    ["loonkostensubsidie --on 2026-01-01 --loonwaarde 60", "Voor de berekening ontbreekt: --hours (uren per week"],
    ["loonkostensubsidie --on 2026-01-01 --loonwaarde 60 --hours -5", "De waarde achter --hours klopt niet."],
    ["loonkostensubsidie --on 2026-01-01 --loonwaarde 101 --hours 32", "De waarde achter --loonwaarde klopt niet."],
    ["loonkostensubsidie --on 2026-01-01 --loonwaarde zestig --hours 32", "De waarde achter --loonwaarde klopt niet."],
    ["loonkostensubsidie --on 2026-01-01 --hours 32 --charges 23.555", "De waarde achter --charges klopt niet."],
    ["loonkostensubsidie --on 2026-01-01 --hours 32 --reading x", "Verwacht: additive of cap-includes-charges."],
    ["no-riskpolis --on 2026-01-01 --loonwaarde banaan", "De waarde achter --loonwaarde klopt niet."],
    ["loonkostensubsidie --on 2026-01-01 --loonward 60", "De vlag --loonward bestaat niet. Misschien --loonwaarde?"],
    ["loonkostensubsidie --on 2026-01-01 --regime light", "De vlag --regime hoort niet bij loonkostensubsidie."],
    ["minimum-wage --on 2026-01-01 --fact wsw=ja", "De vlag --fact hoort niet bij minimum-wage."],
    ["minimum-wage --on 2026-01-01 --age 12", "--age kan niet. Voor deze leeftijd is er geen minimumloon."],
    [
      "loonkostensubsidie --on 2014-12-31 --loonwaarde 60 --hours 32",
      "--on kan niet. Op deze dag bestond de loonkostensubsidie nog niet. (Participatiewet, artikel 10d)",
    ],
    [
      "loonkostensubsidie --on 2026-01-01 --loonwaarde 60 --hours 32 --awarded-on 2026-02-01",
      "--awarded-on kan niet. De subsidie begint pas na deze dag.",
    ],
    ["no-riskpolis --on 2026-01-01 --fact wjong=ja", "Het gegeven wjong bestaat niet. Misschien wajong?"],
    ["no-riskpolis --on 2026-01-01 --fact banaan=ja", "Alle gegevens: age, ageAtJobStart, reachedPensionAge"],
    ["no-riskpolis --on 2026-01-01 --fact wsw=misschien", "achter --fact wsw= klopt niet. Verwacht: ja of nee."],
    ["no-riskpolis --on 2026-01-01 --fact wsw", "achter --fact wsw= klopt niet. Verwacht: ja of nee."],
    ["no-riskpolis --on 2026-01-01 --fact wsw=ja --fact wsw=nee", "--fact wsw staat er twee keer."],
    ["no-riskpolis --on 2026-01-01 --hours 32 --fact hoursPerWeek=3", "--hours zeggen hetzelfde."],
    ["no-riskpolis --on 2026-01-01 --with no-riskpolis", "Noem achter --with andere regelingen dan deze."],
    ["no-riskpolis --on 2026-01-01 --with praktijkrout", "Misschien praktijkroute?"],
  ])("%s is told in one sentence", async (call, sentence) => {
    const { exitCode, stdout, stderr } = await runInMemory(["scheme", ...call.split(" ")]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
    expect(stderr).toMatch(/^jobcoach: .+\n$/);
  });
});

const cents = (euros: string) => Math.round(Number(euros) * 100);
