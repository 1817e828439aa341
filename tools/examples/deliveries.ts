import { AS_OF, iso, RETURNS_UNTIL } from "./calendar.ts";
import type { Cast } from "./cast.ts";
import { delimitedText, windows1252 } from "./delimited.ts";
import type { Output } from "./output.ts";
import { answersSidecar, exportSidecar } from "./sidecars.ts";
import type { Municipality } from "./truth.ts";
import type { Sheet } from "./workbook.ts";
import { apeldoornRows } from "./write-apeldoorn.ts";
import { arnhemSheets } from "./write-arnhem.ts";
import { incomeAnswer, nothingFound } from "./write-suwiml-inkomsten.ts";
import { reintegrationAnswers } from "./write-suwiml-reintegratie.ts";
import { zaanstadRows } from "./write-zaanstad.ts";
import { wrapped, xmlDocument } from "./xml.ts";

/** The deliveries but for the workbook, which only LibreOffice can write, and the numbers the explanation needs. */
export interface Deliveries {
  readonly outputs: readonly Output[];
  readonly workbook: { readonly path: string; readonly sheets: readonly Sheet[] };
  readonly rows: Readonly<Record<string, number>>;
}

export function makeDeliveries(casts: Readonly<Record<Municipality, Cast>>): Deliveries {
  const apeldoorn = apeldoornRows(casts.apeldoorn);
  const zaanstad = zaanstadRows(casts.zaanstad);
  const sheets = arnhemSheets(casts.arnhem);
  const reintegration = reintegrationAnswers(casts.arnhem);
  const outputs: Output[] = [
    file("apeldoorn-export/jobcoaching-2026-h1.csv", windows1252(delimitedText(apeldoorn, ";"))),
    exportSidecar("apeldoorn"),
    exportSidecar("arnhem"),
    file("zaanstad-export/overzicht-jobcoaching-20260630.txt", delimitedText(zaanstad, "\t")),
    exportSidecar("zaanstad"),
    ...wageReturns(casts.apeldoorn),
    ...wageReturns(casts.zaanstad),
    file("arnhem-reintegratie/antwoorden-20260630.xml", wrapped(reintegration.answers)),
    answersSidecar("arnhem-reintegratie", "arnhem", iso(AS_OF)),
  ];
  return {
    outputs,
    workbook: { path: "examples/deliveries/arnhem-export/jobcoaching-2026-h1.xlsx", sheets },
    rows: {
      apeldoorn: apeldoorn.length - 1,
      zaanstad: zaanstad.length - 2,
      ...Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.rows.length])),
      reintegration: reintegration.persons.length,
      reintegrationEnded: reintegration.ended,
    },
  };
}

/** All answers but one in one file; the one came later, alone, in a file and a delivery of its own. */
function wageReturns({ municipality, asked }: Cast): Output[] {
  const latecomer = asked.find(({ beginning, destiny }) => beginning === "in-job" && destiny === "kept");
  if (latecomer === undefined) throw new Error("nobody to answer about later");
  const answers = asked.filter((person) => person !== latecomer).map(incomeAnswer);
  const found = municipality === "apeldoorn" ? [...answers, nothingFound()] : answers;
  const until = iso(RETURNS_UNTIL);
  return [
    file(`${municipality}-polis/antwoorden-20260803.xml`, wrapped(found)),
    answersSidecar(`${municipality}-polis`, municipality, until),
    file(`${municipality}-polis-nagekomen/antwoord-20260805.xml`, xmlDocument(incomeAnswer(latecomer))),
    answersSidecar(`${municipality}-polis-nagekomen`, municipality, until, "uwv-inkomsten-nagekomen"),
  ];
}

function file(path: string, content: string | Uint8Array): Output {
  return { path: `examples/deliveries/${path}`, content };
}
