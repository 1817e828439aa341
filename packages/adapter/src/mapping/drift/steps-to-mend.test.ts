import { describe, expect, test } from "vitest";
import { municipalProfiles } from "../../../../adapter-participatiewet/src/exports/exports.ts";
import type { Profile, ProfileColumn } from "../../tabular/profile/profile.ts";
import type { Change } from "./change.ts";
import { driftFinding } from "./drift-finding.ts";
import { stepsToMend } from "./steps-to-mend.ts";

const apeldoorn = municipalProfiles.find(({ id }) => id === "apeldoorn") as Profile;
const column = (header: string, required?: "column" | "value"): ProfileColumn => ({
  header,
  slot: "provision.to",
  ...(required === undefined ? {} : { required }),
});
const sheet = "Apeldoorn";
const dropped: Change = { kind: "dropped", sheet, column: column("Einddatum baan", "column") };
const noDates = (header: string): Change => ({ kind: "content", sheet, column: column(header), expected: "dates" });
const monthFirst: Change = { kind: "dates", sheet, order: "month-first" };
const isoDates: Change = { kind: "dates", sheet, order: "iso" };

const stepsIn = (...changes: Change[]) => stepsToMend(changes, apeldoorn).map(({ nl }) => nl);

describe("what only the source can mend", () => {
  test.each<[Change, string]>([
    [dropped, "Neem *Einddatum baan* er weer in op."],
    [
      noDates("Einddatum"),
      "Zet in *Einddatum* datums zoals 31-12-2025. Staan er getallen? Geef de cellen dan de opmaak datum.",
    ],
    [{ ...(noDates("Uren") as object), expected: "numbers" } as Change, "Zet in *Uren* weer getallen."],
    [monthFirst, "Schrijf datums als 31-12-2025."],
    [{ kind: "dates", sheet, order: "short-year" }, "Schrijf datums als 31-12-2025."],
    [{ kind: "split", sheet, column: column("BSN", "column"), into: ["BSN1", "BSN2"] }, "Zet *BSN* weer in één kolom."],
    [
      { kind: "merged", sheet, columns: [column("Van", "value"), column("Tot")], into: "Van en tot" },
      "Geef *Van* en *Tot* elk een eigen kolom.",
    ],
  ])("%o", (change, step) => {
    expect(stepsIn(change)).toEqual([step]);
  });

  test("may be a column under another name, where there is a new one", () => {
    const added: Change = { kind: "added", sheet, name: "Veld 7", column: { header: "Veld 7", slot: "not-imported" } };
    expect(stepsIn(dropped, added)).toEqual([
      "Neem *Einddatum baan* er weer in op, of geef een nieuwe kolom die hetzelfde zegt de oude naam.",
    ]);
  });

  test("is one step for all columns of a kind", () => {
    expect(stepsIn(noDates("Van"), dropped, noDates("Tot"))).toHaveLength(2);
  });
});

test.each<Change>([
  isoDates,
  { kind: "decimals", sheet, mark: "." },
  { kind: "sheet", sheet, to: "Blad1" },
  { kind: "recoded", sheet, column: column("Soort"), codes: {}, missing: 3 },
  { kind: "split", sheet, column: column("BSN", "column"), into: ["BSN1", "BSN2"], readFrom: "BSN1" },
  { kind: "dropped", sheet, column: column("Werkgever") },
])("of what a profile can mend nothing is asked of the source: $kind", (change) => {
  expect(stepsIn(change)).toEqual([]);
});

describe("the finding", () => {
  test("offers a profile where that is enough", () => {
    const finding = driftFinding([isoDates], apeldoorn);
    expect([finding?.rule, finding?.remedy.nl]).toEqual(["drift/export-changed", expect.stringContaining("--profile")]);
  });

  test("does not where something is left that no profile can mend, and names that first", () => {
    const finding = driftFinding([isoDates, dropped], apeldoorn);
    expect(finding?.rule).toBe("drift/export-unreadable");
    expect(finding?.message.nl).toContain(": *Einddatum baan* ontbreekt; datums staan als jaar-maand-dag.");
    expect(finding?.remedy).toEqual({
      nl: "Maak de export opnieuw. Neem *Einddatum baan* er weer in op.",
      en: "Make the export again. Take *Einddatum baan* in again.",
    });
  });

  test("names many columns that lost their dates together", () => {
    const finding = driftFinding(["A", "B", "C"].map(noDates), apeldoorn);
    expect(finding?.message.nl).toContain(": in *A*, *B* en *C* staan geen datums.");
    expect(finding?.message.en).toContain(": there are no dates in *A*, *B* and *C*.");
    const more = driftFinding(["A", "B", "C", "D", "E", "F"].map(noDates), apeldoorn);
    expect(more?.message.nl).toContain(": in *A*, *B*, *C*, *D* en nog 2 staan geen datums.");
  });
});
