import { describe, expect, test } from "vitest";
// The three example layouts; a test may look across packages, the source may not.
import { municipalProfiles } from "../../../../adapter-participatiewet/src/exports/exports.ts";
import { matchColumns } from "../../tabular/binding/match-columns.ts";
import { resolveProfile } from "../../tabular/profile/resolve-profile.ts";
import { profileFile } from "../columns/profile-file.ts";
import { fileOf } from "../testing/drift-corpus.ts";
import { exampleTables } from "../testing/example-tables.ts";
import { randomFrom } from "../testing/random.ts";
import { profileOfProposal } from "./profile-of-proposal.ts";
import { proposeMapping } from "./propose-mapping.ts";

async function proposalFor(text: string) {
  const file = await profileFile(new Blob([text]));
  if (file === undefined) throw new Error("no table");
  return { file, proposal: proposeMapping(file) };
}

const rows = (...cells: readonly string[]) => Array.from({ length: 10 }, () => cells.join(";")).join("\n");
const slotsOf = ({ proposal }: Awaited<ReturnType<typeof proposalFor>>) =>
  Object.fromEntries((proposal.tables[0]?.columns ?? []).map(({ column, slot }) => [column.header, slot]));

describe("columns of an unknown export", () => {
  test("are told apart by all of them together", async () => {
    const found = await proposalFor(
      `Klant;Sofinr;Startdatum jobcoaching;Ingangsdatum baan;Einddatum;Einddatum baan;Contract t/m;Reden\n${rows("K1", "999990019", "01-02-2025", "15-01-2025", "01-02-2026", "01-03-2026", "14-01-2026", "Verhuisd")}`,
    );
    expect(slotsOf(found)).toMatchObject({
      Sofinr: "person.bsn",
      "Startdatum jobcoaching": "provision.from",
      "Ingangsdatum baan": "employment.from",
      Einddatum: "provision.to",
      "Einddatum baan": "employment.to",
      "Contract t/m": "employment.plannedTo",
    });
  });

  test("are left out where nothing tells what they are, with a reason", async () => {
    const found = await proposalFor(`Klantnr;BSN;Kleur;Datum x\n${rows("K1", "999990019", "rood", "01-02-2025")}`);
    const colour = found.proposal.tables[0]?.columns[2];
    expect([colour?.slot, colour?.reason.nl]).toEqual([undefined, "hier kennen we geen gegeven voor"]);
    expect(slotsOf(found)["Datum x"]).toBeUndefined();
  });

  test("name what is missing", async () => {
    const { proposal } = await proposalFor(`Klantnr;Einddatum jobcoaching\n${rows("K1", "01-02-2025")}`);
    expect(proposal.tables[0]?.missing).toEqual([["provision.from", "period.from"]]);
    expect(proposal.tables[0]?.constants).toEqual({ "provision.type": "30" });
  });

  test("never hold a number of a person where the content says otherwise", async () => {
    const found = await proposalFor(`Klantnr;BSN;Startdatum\n${rows("K1", "ja", "01-02-2025")}`);
    expect(slotsOf(found).BSN).toBeUndefined();
  });
});

describe("what goes into the profile", () => {
  const table = (header: string) => `Klantnr;BSN;Startdatum;${header}\n${rows("K1", "999990019", "01-02-2025", "ja")}`;
  const layerFor = async (text: string) => {
    const { file, proposal } = await proposalFor(text);
    return profileOfProposal("trial", proposal, file);
  };

  test("is a title of known words, and none with the name of a person", async () => {
    const known = await layerFor(`Overzicht jobcoaching per 30-06-2026;;;\n${table("Regime")}`);
    expect(known.preamble).toBe("Overzicht jobcoaching per {date}");
    const named = await layerFor(`Overzicht coach Pieter Jansen per 30-06-2026;;;\n${table("Regime")}`);
    expect(JSON.stringify(named)).not.toMatch(/preamble|Jansen/);
  });

  test.each([
    ["Notitie Jan Jansen", "D"],
    ["Burn-out", "D"],
    ["Naam", "Naam"],
  ])("is the header %s of a column that is not used as %s", async (header, written) => {
    const layer = await layerFor(table(header));
    expect(layer.tables?.[0]?.columns?.[3]).toEqual({ header: written, slot: "not-imported" });
  });

  test("reads the file again, in which a column that is not used is known by its letter", async () => {
    const header = ["Klantnr", "BSN", "Startdatum", "Notitie Jan Jansen"];
    const layer = await layerFor(table("Notitie Jan Jansen"));
    const { unknown } = matchColumns(header, { columns: layer.tables?.[0]?.columns ?? [] } as never);
    expect(unknown).toEqual([]);
  });

  test("is the letter of a column whose header may not be shown", async () => {
    const long = `Opmerking ${"naam ".repeat(14)}`.trim();
    const layer = await layerFor(table(long));
    expect(layer.tables?.[0]?.columns?.[3]?.header).toBe("D");
  });
});

describe.each(municipalProfiles)("the layout of $id, as if nobody knew it", (profile) => {
  test("gets nearly every column right and none of them wrong", async () => {
    const file = await profileFile(await fileOf(exampleTables(profile, randomFrom(7)), profile));
    if (file === undefined) throw new Error("no table");
    const proposal = proposeMapping(file);
    const wanted = profile.tables.flatMap((table) => table.columns);
    const found = proposal.tables.flatMap((table) => table.columns);
    const wrong = found.flatMap(({ column, slot }, at) => {
      const right = wanted[at]?.slot;
      return slot === undefined || slot === right ? [] : [`${column.header}: ${slot}, not ${right}`];
    });
    const used = found.filter(({ slot }) => slot !== undefined).length;
    expect(wrong).toEqual([]);
    expect(used).toBeGreaterThanOrEqual(wanted.filter(({ slot }) => slot !== "not-imported").length * 0.95);
    expect([proposal.dateOrder, proposal.decimalMark]).toEqual([profile.dateOrder, profile.decimalMark]);
    expect(() => resolveProfile(profileOfProposal("trial", proposal, file))).not.toThrow();
  });
});
