import { expect, test } from "vitest";
import { apeldoornRow, bareApeldoornRow, delimited, headersOf, type Row } from "./testing/export-files.ts";
import { intakeOf, read, rulesOf } from "./testing/intake-of.ts";

const file = (...rows: Row[]) => delimited("apeldoorn", rows);
const cell = (name: string, text: string) => file({ ...apeldoornRow, [name]: text });
const renamed = (from: string, to: string) => file(apeldoornRow).replace(from, to);
const headers = headersOf("apeldoorn");
const without = (name: string) => headers.filter((header) => header !== name);

/** One fault each: what the data officer reads first. Read by eye; a change here is a change of the product. */
test.each<[fault: string, text: string, reads: string]>([
  [
    "unknown column that was renamed",
    renamed("Uren p/w start", "Uren_per_week_start"),
    "error (1 Uren_per_week_start) De kolom *Uren_per_week_start* kennen we niet. Misschien heette die eerst *Uren p/w start*?",
  ],
  [
    "unknown column",
    delimited("apeldoorn", [apeldoornRow], { headers: [...headers, "Schoenmaat"] }),
    "error (1 Schoenmaat) De kolom *Schoenmaat* kennen we niet.",
  ],
  [
    "missing column whose silence would speak",
    delimited("apeldoorn", [apeldoornRow], { headers: without("Einddatum baan") }),
    "error (1 Einddatum baan) De kolom *Einddatum baan* ontbreekt. Zonder deze kolom kunnen we de rijen niet lezen.",
  ],
  [
    "missing column that may be missed",
    delimited("apeldoorn", [apeldoornRow], { headers: without("Regime") }),
    "notice (1 Regime) De kolom *Regime* ontbreekt. Cijfers die deze kolom nodig hebben, worden niet bekend.",
  ],
  [
    "duplicate header",
    renamed("Contract tot", "Einddatum baan"),
    "error (1 Einddatum baan) Kolom T heeft dezelfde naam als een eerdere kolom: Einddatum baan.",
  ],
  [
    "two columns with nearly one name",
    delimited("apeldoorn", [apeldoornRow], { headers: [...headers, "peil_datum"] }),
    "error (1 Peildatum) De kolom *Peildatum* staat er twee keer in. We weten niet welke de juiste is.",
  ],
  [
    "unknown code",
    cell("Soort werk", "Klusjes"),
    "error (2 Soort werk) In de kolom *Soort werk* staat een code of woord dat we niet kennen.",
  ],
  [
    "30 February",
    cell("Ingangsdatum baan", "30-02-2025"),
    "error (2 Ingangsdatum baan) De datum in de kolom *Ingangsdatum baan* bestaat niet. Die maand heeft niet zo veel dagen, net als bij 30 februari.",
  ],
  [
    "day and month the wrong way round",
    cell("Ingangsdatum baan", "01-15-2025"),
    "error (2 Ingangsdatum baan) De datum in de kolom *Ingangsdatum baan* bestaat niet: er zijn twaalf maanden. Staan dag en maand misschien andersom?",
  ],
  [
    "year of two digits",
    cell("Geboortedatum", "14-06-95"),
    "error (2 Geboortedatum) In de kolom *Geboortedatum* staat een jaar met twee cijfers. We weten niet welke eeuw het is.",
  ],
  [
    "date as a number",
    cell("Geboortedatum", "34864"),
    "error (2 Geboortedatum) In de kolom *Geboortedatum* staat een getal in plaats van een datum. Een rekenblad bewaart datums soms zo.",
  ],
  [
    "end before start of the job",
    cell("Einddatum baan", "14-01-2025"),
    "error (2 Einddatum baan) De einddatum van het werk ligt vóór de begindatum.",
  ],
  [
    "end before start of the coaching",
    cell("Einddatum jobcoaching", "01-02-2025"),
    "error (2 Einddatum jobcoaching) De einddatum van de begeleiding ligt vóór de begindatum.",
  ],
  [
    "decimal point where a comma is declared",
    cell("Uren p/w start", "24.5"),
    "error (2 Uren p/w start) In de kolom *Uren p/w start* staat een punt als decimaalteken. Dit bestand gebruikt een komma.",
  ],
  [
    "hours that no week has",
    cell("Uren p/w start", "240"),
    "error (2 Uren p/w start) Het getal in de kolom *Uren p/w start* kan niet: het moet tussen 0 en 168 liggen.",
  ],
  [
    "answer off the scale",
    cell("LWC1a begin", "6"),
    "error (2 LWC1a begin) Het getal in de kolom *LWC1a begin* kan niet: het moet tussen 1 en 5 liggen.",
  ],
  ["neither yes nor no", cell("LKS", "soms"), "error (2 LKS) In de kolom *LKS* staat geen ja, nee of onbekend."],
  [
    "BSN that fails its test",
    cell("BSN", "999990018"),
    "error (2 BSN) Het burgerservicenummer klopt niet: het heeft geen 9 cijfers, of er zit een typefout in.",
  ],
  [
    "BSN as a rounded number",
    cell("BSN", "9,9999E+08"),
    "error (2 BSN) Een rekenprogramma heeft het burgerservicenummer afgerond. De laatste cijfers zijn weg.",
  ],
  [
    "leading zero lost",
    cell("BSN", "10002546"),
    "warning (2 BSN) Het burgerservicenummer heeft 8 cijfers. Met een nul ervoor klopt het, dus zo is het gelezen.",
  ],
  [
    "required value missing",
    cell("Startdatum jobcoaching", ""),
    "error (2 Startdatum jobcoaching) De kolom *Startdatum jobcoaching* is leeg in deze rij. Zonder deze waarde kunnen we de rij niet gebruiken.",
  ],
  [
    "row too short",
    `${file(apeldoornRow)}10233;999990020;14-06-1990\r\n`,
    `error (3) Deze regel heeft 3 kolommen. De kopregel heeft er ${headers.length}.`,
  ],
  [
    "broken quote",
    cell("Werkgever", '"Bakkerij De Korenaar'),
    "error (2) Op deze regel begint een tekst met een aanhalingsteken. Het aanhalingsteken aan het eind ontbreekt.",
  ],
  [
    "row without a last day",
    file(apeldoornRow, { ...apeldoornRow, Klantnr: "10233", Peildatum: "" }),
    "error (3 Peildatum) Deze rij heeft geen peildatum. We weten niet tot en met welke dag de rij iets zegt.",
  ],
  [
    "last day that differs",
    file(apeldoornRow, { ...apeldoornRow, Klantnr: "10233", Peildatum: "31-12-2025" }),
    "warning (3 Peildatum) De peildatum van deze rij is anders dan die van de eerste rij.",
  ],
  [
    "unlikely birth date",
    cell("Geboortedatum", "14-06-2015"),
    "warning (2 Geboortedatum) Volgens de geboortedatum was deze persoon bij de start jonger dan 15 of ouder dan 75 jaar.",
  ],
  [
    "answers without a date",
    cell("Datum beginmeting", ""),
    "warning (2 Datum beginmeting) Er zijn antwoorden of uren van een meting, maar de datum van de meting ontbreekt. Ze tellen niet mee.",
  ],
  [
    "a job without a first day",
    cell("Ingangsdatum baan", ""),
    "warning (2 Ingangsdatum baan) Er staan gegevens over werk in deze rij, maar geen begindatum. Het werk telt niet mee.",
  ],
  [
    "a total below the rows",
    `${file(apeldoornRow)}Totaal;1${";".repeat(headers.length - 2)}\r\n`,
    "notice (3) Deze regel is een totaalregel. We slaan hem over.",
  ],
  [
    "the header once more among the rows",
    `${file(apeldoornRow)}${file({ ...apeldoornRow, Klantnr: "10233" })}`,
    "notice (3) Deze rij herhaalt de kopregel. We slaan hem over.",
  ],
])("%s", async (_, text, reads) => {
  const taken = await intakeOf(text);
  expect(read(taken)[0]).toBe(reads);
  const { read: all, accepted, rejected } = taken.result.records;
  expect(accepted + rejected).toBe(all);
});

test("a client number that begins with a word for a total is a record like any other", async () => {
  const taken = await intakeOf(file(apeldoornRow, { ...bareApeldoornRow, Klantnr: "Totaal-17", BSN: "" }));
  expect(rulesOf(taken)).toEqual(["person/client-number-only"]);
  expect(taken.result.records).toEqual({ read: 2, accepted: 2, rejected: 0 });
});

test("a repeated header is no record and gives no other finding; the rows around it all count", async () => {
  const other = { ...bareApeldoornRow, Klantnr: "10233" };
  const [once, again] = [await intakeOf(file(apeldoornRow, other)), await intakeOf(file(apeldoornRow) + file(other))];
  expect(rulesOf(again)).toEqual(["column/header-repeated", ...rulesOf(once)]);
  expect(again.result.records).toEqual({ read: 2, accepted: 2, rejected: 0 });
  expect(again.facts).toEqual(once.facts);
});

test("a header with its columns in another order is not passed over, since the rows below it would be misread", async () => {
  const turned = delimited("apeldoorn", [], { headers: [...headers].reverse() });
  const taken = await intakeOf(file(apeldoornRow) + turned);
  expect(rulesOf(taken)).not.toContain("column/header-repeated");
  expect(taken.result.records).toEqual({ read: 2, accepted: 1, rejected: 1 });
});

test("a remedy says how to mend it", async () => {
  const { findings } = await intakeOf(cell("Uren p/w start", "24.5"));
  expect(findings[0]?.remedy).toEqual({
    nl: "Zet het decimaalteken op komma. Heeft het hele bestand een punt? Kies dan --decimal .",
    en: "Make the decimal mark a comma. Has the whole file a point? Then choose --decimal .",
  });
});

test("all faults of a row are told at once, and the row is rejected whole", async () => {
  const taken = await intakeOf(
    file({ ...apeldoornRow, BSN: "1", Geslacht: "?", "Uren p/w start": "1.5" }, apeldoornRow),
  );
  expect(rulesOf(taken)).toEqual(["person/bsn-fails-test", "code/unknown-code", "number/decimal-point"]);
  expect(taken.result.records).toEqual({ read: 2, accepted: 1, rejected: 1 });
});

test("without its Peildatum column a file needs the last day from the sender", async () => {
  const text = delimited("apeldoorn", [apeldoornRow], { headers: without("Peildatum") });
  expect(rulesOf(await intakeOf(text))).toContain("column/missing");
  const given = await intakeOf(text, { observedUntil: "2026-06-30" });
  expect(given.result.records).toEqual({ read: 1, accepted: 1, rejected: 0 });
});

test("an unknown column refuses the delivery, because it may be one that was renamed", async () => {
  expect((await intakeOf(renamed("Regime", "Zwaarte"))).result.header).toBeUndefined();
});

test("a header that is data is not repeated", async () => {
  const text = delimited("apeldoorn", [apeldoornRow], { headers: [...headers, "999990019", "jan@voorbeeld.nl"] });
  for (const line of read(await intakeOf(text))) expect(line).not.toMatch(/99999|voorbeeld/);
});

test.each([
  ["10231", "10231"],
  ["1234567", "1234567"],
  ["12345678", undefined],
  ["999990018", undefined],
  ["999990019", undefined],
  ["K-999.990.019", undefined],
  ["10002546", undefined],
])("a client number %s goes along with findings only when it cannot be a BSN", async (Klantnr, reference) => {
  const { findings } = await intakeOf(file({ ...apeldoornRow, Klantnr, LKS: "soms" }));
  expect(findings.map((finding) => finding.reference)).toEqual([reference]);
});

test("a client number that repeats the cell of the BSN never goes along, however that is mistyped", async () => {
  for (const number of ["999990018", "99999001", "1111111111", "9999901"]) {
    const taken = await intakeOf(file({ ...apeldoornRow, Klantnr: number, BSN: number }));
    expect(rulesOf(taken)[0]).toMatch(/^person\/bsn-/);
    expect(JSON.stringify([taken.findings, taken.result])).not.toContain(number);
  }
});
