import { describe, expect, test } from "vitest";
import type { ProfileLayer } from "./profile.ts";
import { resolveProfile } from "./resolve-profile.ts";

const supplier: ProfileLayer = {
  id: "supplier",
  title: { nl: "export leverancier", en: "supplier export" },
  version: "1",
  stream: "supplier",
  source: "case-file",
  container: { kind: "delimited", delimiter: ";", encoding: "utf-8" },
  dateOrder: "dmy",
  decimalMark: ",",
  codes: { sex: { Man: "m", Vrouw: "f" } },
  columnSets: { marks: [{ header: "Cijfer", slot: "baseline.workFit" }] },
  tables: [
    {
      sheet: "Trajecten",
      required: true,
      include: ["marks"],
      record: ["client.ref"],
      trajectory: ["client.ref"],
      columns: [
        { header: "Klant", slot: "client.ref", required: "value" },
        { header: "Geslacht", slot: "person.sex", codes: "sex" },
        { header: "Naam", slot: "not-imported" },
      ],
    },
  ],
};

describe("a supplier's profile with a municipality's own layer", () => {
  const town: ProfileLayer = {
    id: "town",
    extends: "supplier",
    municipality: "GM0200",
    stream: "town",
    codes: { sex: { VROUW: "f", Anders: "other-or-unknown" } },
    tables: [{ sheet: "trajecten", columns: [{ header: "Cliëntnummer", slot: "client.ref", required: "value" }] }],
  };
  const profile = resolveProfile(supplier, town);

  test("keeps what the layer does not name", () => {
    expect(profile.decimalMark).toBe(",");
    expect(profile.tables[0]?.columns.map((column) => column.header)).toEqual([
      "Cliëntnummer",
      "Geslacht",
      "Naam",
      "Cijfer",
    ]);
  });

  test("merges codes by what they mean, not by how they are typed", () => {
    expect(profile.codes.sex).toEqual({ Man: "m", VROUW: "f", Anders: "other-or-unknown" });
  });

  test("is plain data", () => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    expect(resolveProfile(profile as ProfileLayer)).toEqual(profile);
  });
});

describe("a profile that contradicts itself is refused", () => {
  const [table] = supplier.tables ?? [];
  const withColumns = (...columns: NonNullable<typeof table>["columns"] & object) => ({
    ...supplier,
    tables: [{ ...table, sheet: "Trajecten", columns: [...(table?.columns ?? []), ...columns] }],
  });

  test.each<[string, ProfileLayer, RegExp]>([
    ["a doubled header", withColumns({ header: "KLANT", slot: "trajectory.ref" }), /column klant stands twice/],
    ["a doubled slot", withColumns({ header: "Klant 2", slot: "client.ref" }), /slot client.ref is filled twice/],
    ["no code table", withColumns({ header: "Regime", slot: "provision.regime" }), /Regime needs a code table/],
    ["codes that lead nowhere", { ...supplier, codes: { sex: { Man: "male" } } }, /leads to male/],
    ["a missing set", { ...supplier, columnSets: {} }, /no set of columns named marks/],
    [
      "a record without a name",
      { ...supplier, tables: [{ ...table, sheet: "Trajecten", record: ["trajectory.ref"] }] },
      /no column fills trajectory.ref/,
    ],
  ])("%s", (_, layer, message) => {
    expect(() => resolveProfile(layer)).toThrow(message);
  });

  test("an incomplete profile", () => {
    expect(() => resolveProfile({ id: "half" })).toThrow();
  });
});
