import { markdownTable } from "./markdown-table.ts";

interface Figures {
  readonly persons: number;
  readonly asked: number;
  readonly trajectories: number;
  readonly notMature: number;
  readonly n: number;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  readonly fileOnlyUnknown: number;
}

export interface Numbers {
  readonly rows: Readonly<Record<string, number>>;
  readonly apeldoorn: Figures;
  readonly arnhem: Figures;
  readonly zaanstad: Figures;
}

const places = ["apeldoorn", "arnhem", "zaanstad"] as const;
const title = { apeldoorn: "Apeldoorn", arnhem: "Arnhem", zaanstad: "Zaanstad" } as const;

function figureRows(numbers: Numbers): string[][] {
  return places.map((place) => {
    const { persons, trajectories, notMature, n, yes, no, unknown, fileOnlyUnknown } = numbers[place];
    return [title[place], ...[persons, trajectories, notMature, n, yes, no, unknown, fileOnlyUnknown].map(String)];
  });
}

export function dutch(numbers: Numbers): string {
  const { rows, apeldoorn, zaanstad } = numbers;
  return `# Voorbeeldleveringen

Bestanden van drie gemeenten zoals ze eruit kunnen zien. **Alles is verzonnen**: personen, werkgevers en nummers;
gelijkenis met bestaande bedrijven is toeval. De indeling van de bestanden is ook een verzinsel; zij lijkt op geen enkel
echt bestand van deze gemeenten. Gemaakt door \`tools/examples/generate.ts\` met een vaste kiem; verander ze daar.
\`node tools/examples/generate.ts --check\` vergelijkt.

De burgerservicenummers komen uit de testreeks 99999xxxx (909 nummers die aan de elfproef voldoen; niemand heeft er een).
De fiscale nummers van werkgevers komen uit dezelfde reeks: zo kan niets hier een echt nummer van iemand zijn. Bij een
eenmanszaak is het nummer dat van de eigenaar, zoals in het echt; daarom wordt ook dat nummer versleuteld.

${markdownTable(
  ["map", "wat", "omvang"],
  [
    [
      `\`apeldoorn-export\``,
      "CSV, puntkomma, Windows-1252, uren volgens opgave van de coach",
      `${rows.apeldoorn} rijen`,
    ],
    [
      `\`arnhem-export\``,
      "werkmap uit LibreOffice, ieder contact vastgelegd",
      `${rows.Trajecten} voorzieningen (jobcoaching en coaching naar werk), ${rows.Banen} banen, ${rows.Contacten} contacten, ${rows.Metingen} metingen`,
    ],
    [
      `\`zaanstad-export\``,
      "tekst met tabs, een rij per verantwoordingsperiode van een half jaar",
      `${rows.zaanstad} rijen`,
    ],
    [
      `\`apeldoorn-polis\`, \`-nagekomen\``,
      "antwoorden van UWV over inkomsten (SuwiML)",
      `${apeldoorn.asked - 1} personen en een keer niets gevonden; 1 persoon`,
    ],
    [`\`zaanstad-polis\`, \`-nagekomen\``, "hetzelfde", `${zaanstad.asked - 1} personen; 1 persoon`],
    [
      `\`arnhem-reintegratie\``,
      "re-integratievoorzieningen (SuwiML), dezelfde registratienummers als de export",
      `${rows.reintegration} personen; bij ${rows.reintegrationEnded} staat een einde dat de export niet heeft`,
    ],
  ],
)}

\`delivery.json\` zegt wat het bestand zelf niet zegt. Zaanstad houdt het einde van banen niet bij; daar beslissen de
inkomsten. Bij enkele personen spreken de inkomsten de gemeente tegen: een baan die stil is geëindigd, een nieuwe baan
die niemand noteerde, een nulurencontract zonder uren.

## Fouten, met opzet

${markdownTable(
  ["bestand", "fouten"],
  [
    [
      "Apeldoorn",
      "7 rijen: 5 met een punt als decimaalteken (*Uren p/w start*), 1 baan die eindigt voor zij begint, 1 nummer dat niet aan de elfproef voldoet",
    ],
    ["Arnhem", "1 contact met een activiteit die op geen lijst staat"],
    ["Zaanstad", "1 rij met een regime dat niet bestaat"],
  ],
)}

## Wat eruit moet komen

Nog aan het werk na 26 weken, per 30-06-2026, eerste traject van een persoon in een half jaar, met de inkomsten erbij.
Zonder de inkomsten is het aantal onbekend dat in de laatste kolom. Meer in \`tools/examples/truth.json\`.

${markdownTable(["gemeente", "personen", "trajecten", "niet rijp", "geteld", "ja", "nee", "onbekend", "onbekend zonder inkomsten"], figureRows(numbers))}
`;
}

export function english(numbers: Numbers): string {
  const { rows, apeldoorn, zaanstad } = numbers;
  return `# Example deliveries

Files of three municipalities as they might look. **Everything is invented**: persons, employers and numbers; likeness to
existing firms is chance. The layout of the files is invented too; it imitates no real file of these municipalities. Made
by \`tools/examples/generate.ts\` with a fixed seed; change them there. \`node tools/examples/generate.ts --check\` compares.

The person numbers come from the test range 99999xxxx (909 numbers that pass the eleven-test; nobody has one). The fiscal
numbers of employers come from the same range, so that nothing here can be anybody's number. A sole trader's number is
that of the owner, as in reality; that is why this number is keyed too.

${markdownTable(
  ["folder", "what", "size"],
  [
    [`\`apeldoorn-export\``, "CSV, semicolon, Windows-1252, hours as reported by the coach", `${rows.apeldoorn} rows`],
    [
      `\`arnhem-export\``,
      "workbook saved by LibreOffice, every contact logged",
      `${rows.Trajecten} facilities (coaching on the job and towards work), ${rows.Banen} jobs, ${rows.Contacten} contacts, ${rows.Metingen} measurements`,
    ],
    [`\`zaanstad-export\``, "text with tabs, one row per accounting half-year", `${rows.zaanstad} rows`],
    [
      `\`apeldoorn-polis\`, \`-nagekomen\``,
      "answers of UWV about incomes (SuwiML)",
      `${apeldoorn.asked - 1} persons and once nothing found; 1 person`,
    ],
    [`\`zaanstad-polis\`, \`-nagekomen\``, "the same", `${zaanstad.asked - 1} persons; 1 person`],
    [
      `\`arnhem-reintegratie\``,
      "re-integration facilities (SuwiML), same registration numbers as the export",
      `${rows.reintegration} persons; ${rows.reintegrationEnded} have an end that the export lacks`,
    ],
  ],
)}

\`delivery.json\` says what the file does not say itself. Zaanstad does not keep up the ends of jobs; there the incomes
decide. For a few persons the incomes contradict the municipality: a job that ended in silence, a new job nobody wrote
down, a zero-hours contract without hours.

## Faults, on purpose

${markdownTable(
  ["file", "faults"],
  [
    [
      "Apeldoorn",
      "7 rows: 5 with a decimal point (*Uren p/w start*), 1 job that ends before it begins, 1 number that fails the eleven-test",
    ],
    ["Arnhem", "1 contact with an activity that is on no list"],
    ["Zaanstad", "1 row with a regime that does not exist"],
  ],
)}

## What should come out

Still at work after 26 weeks, as of 30-06-2026, first trajectory of a person in a half-year, with the incomes. Without
the incomes the number unknown is that in the last column. More in \`tools/examples/truth.json\`.

${markdownTable(["municipality", "persons", "trajectories", "not mature", "counted", "yes", "no", "unknown", "unknown without incomes"], figureRows(numbers))}
`;
}
