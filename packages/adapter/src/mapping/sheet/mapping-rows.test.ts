import { writeDelimited, writeWorkbook } from "@jobcoach/sheets";
import { expect, test } from "vitest";
// The three example layouts; a test may look across packages, the source may not.
import { municipalProfiles } from "../../../../adapter-participatiewet/src/exports/exports.ts";
import type { ProfileLayer } from "../../tabular/profile/profile.ts";
import { MAPPING_HEADER, mappingRows } from "./mapping-rows.ts";
import { readMapping } from "./read-mapping.ts";

const layer: ProfileLayer = {
  id: "town",
  extends: "apeldoorn",
  codes: { regime: { "1 - Licht": "light", "=Zwaar": "intensive" } },
  tables: [{ sheet: "Apeldoorn", columns: [{ header: "-Regime", slot: "provision.regime", codes: "regime" }] }],
};

const rowsOf = (profile: ProfileLayer) => {
  const { columns, codes, settings } = mappingRows(profile, () => ({
    example: "datums",
    confidence: 0.5,
    reason: { nl: "reden", en: "reason" },
  }));
  return [columns, codes, settings];
};

test.each([...municipalProfiles, layer])("$id comes back from a spreadsheet as it was", async (profile) => {
  const parts = rowsOf(profile);
  const text = writeDelimited([[...MAPPING_HEADER], ...parts.flat()]);
  expect(await readMapping(new Blob([text]))).toEqual(profile);
  const book = await writeWorkbook(parts.map((rows, at) => ({ name: `${at}`, rows: [[...MAPPING_HEADER], ...rows] })));
  expect(await readMapping(new Blob([new Uint8Array(book)]))).toEqual(profile);
  expect(await readMapping(new Blob([JSON.stringify(profile)]))).toEqual(profile);
});

test("a person may leave codes without a meaning, add remarks, and drop a column", async () => {
  const parts = mappingRows(layer, undefined, "nl", [["regime", "Zeer zwaar"]]);
  expect(parts.codes).toContainEqual(["code", null, "Zeer zwaar", null, "regime"]);
  const column = ["kolom", "Apeldoorn", "Extra", "niet gebruiken"];
  const text = writeDelimited([[...MAPPING_HEADER], ["", "mijn opmerking"], column, ...parts.codes, ...parts.settings]);
  expect(await readMapping(new Blob([text]))).toEqual({
    ...layer,
    tables: [{ sheet: "Apeldoorn", columns: [{ header: "Extra", slot: "not-imported" }] }],
  });
});

test.each([
  ["{", "JSON"],
  ["[]", ": invalid_type"],
  [`{"id":"Town"}`, "id: invalid_format"],
  [
    "onderdeel;blad;naam;gegeven\r\nkolom;a;999990019;person.bsnn\r\ninstelling;;id;x\r\n",
    "tables.0.columns.0.slot: invalid_union",
  ],
])("%s is no profile, and no value is repeated", async (text, fault) => {
  expect(await readMapping(new Blob([text]))).toEqual({ fault });
});
