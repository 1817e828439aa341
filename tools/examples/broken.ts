import { brokenReadme } from "./broken-readme.ts";
import type { Cast } from "./cast.ts";
import { delimitedText, windows1252 } from "./delimited.ts";
import { json, type Output } from "./output.ts";
import { apeldoornHeader, apeldoornRows, failing } from "./write-apeldoorn.ts";
import { incomeAnswer } from "./write-suwiml-inkomsten.ts";
import { wrapped } from "./xml.ts";

type Row = string[];

/** One small file per fault that people make, each based on the export of Apeldoorn or on an answer about wage returns. */
export function brokenFiles(cast: Cast): Output[] {
  const [header = [], ...all] = apeldoornRows({ ...cast, faulty: [] });
  const column = (name: string) => apeldoornHeader.indexOf(name);
  const started = all.filter((row) => row[column("Ingangsdatum baan")] !== "" && row[column("Uren p/w start")] !== "");
  const running = started.filter((row) =>
    ["Einddatum baan", "Reden einde baan", "Contract tot"].every((name) => row[column(name)] === ""),
  );
  const ended = started.filter((row) => row[column("Einddatum baan")] !== "");
  const sample = [...running.slice(40, 50), ...ended.slice(5, 7)];
  const csv = (rows: readonly Row[]) => windows1252(delimitedText(rows, ";"));
  const spoilt = (at: number, name: string, value: (old: string) => string) =>
    csv([
      header,
      ...sample.map((row, index) => (index === at ? row.with(column(name), value(row[column(name)] ?? "")) : row)),
    ]);
  const renamed = (from: string, to: string) => csv([header.with(column(from), to), ...sample]);
  const text = delimitedText([header, ...sample], ";");
  const lines = text.split("\r\n");
  const answers = cast.asked.slice(0, 3).map(incomeAnswer);

  const files: Readonly<Record<string, string | Uint8Array>> = {
    "correct.csv": csv([header, ...sample]),
    "unrecognised.csv": "Artikel;Kleur;Voorraad\r\nStoel;Rood;12\r\nTafel;Eiken;3\r\n",
    "empty.csv": "",
    "header-only.csv": csv([header]),
    "unknown-column.csv": renamed("Uren p/w start", "Uren_pw"),
    "duplicate-header.csv": csv([header, ...sample].map((row) => [...row, row[column("Einddatum baan")] ?? ""])),
    "unknown-code.csv": spoilt(3, "Regime", () => "Extra zwaar"),
    "thirty-february.csv": spoilt(5, "Geboortedatum", (old) => `30-02${old.slice(5)}`),
    "end-before-start.csv": spoilt(11, "Einddatum baan", () =>
      (sample[11]?.[column("Ingangsdatum baan")] ?? "").replace(/\d{4}$/, (year) => String(Number(year) - 1)),
    ),
    "decimal-point.csv": spoilt(2, "Uren p/w start", (old) => old.replace(/,\d$/, ".5")),
    "bsn-fails-test.csv": spoilt(7, "BSN", failing),
    "leading-zero-lost.csv": spoilt(4, "BSN", () => "80000071"),
    "bsn-as-number.csv": spoilt(4, "BSN", () => "9,99990E+08"),
    "short-row.csv": windows1252(lines.with(6, (lines[6] ?? "").split(";").slice(0, 20).join(";")).join("\r\n")),
    "broken-quote.csv": windows1252(text.replace(sample[8]?.[column("Werkgever")] ?? "", (name) => `"${name}`)),
    "answers/truncated.xml": wrapped(answers).slice(0, 5_000),
    "answers/doctype.xml": wrapped(answers).replace(
      "<Antwoorden>",
      '<!DOCTYPE Antwoorden [<!ENTITY naam "Verzonnen">]>\n<Antwoorden>',
    ),
    "old-excel-renamed.xlsx": oldExcel(),
    "login-page.csv": loginPage,
    "no-ended-jobs.csv": csv([header, ...running.slice(0, 40)]),
    "municipality-missing/answer.xml": wrapped(answers),
  };
  const delivery = {
    municipality: "GM0200",
    grantor: "municipality",
    period: { from: "2026-01-01", to: "2026-06-30" },
  };
  const exported = { ...delivery, observedFrom: "2024-01-01", selection: "started-since", jobEndsMaintained: "yes" };
  return [
    ...Object.entries(files).map(([name, content]) => ({ path: `examples/broken/${name}`, content })),
    { path: "examples/broken/delivery.json", content: json(exported) },
    { path: "examples/broken/answers/delivery.json", content: json(delivery) },
    { path: "examples/broken/README.md", content: brokenReadme },
  ];
}

/** The first kilobytes of a compound file, as every .xls begins. */
function oldExcel(): Uint8Array {
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set([0x3e, 0x00, 0x03, 0x00, 0xfe, 0xff, 0x09, 0x00, 0x06, 0x00], 24);
  bytes.set([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00], 512);
  return bytes;
}

const loginPage = `<!DOCTYPE html>
<html lang="nl">
<head><title>Inloggen - Cliëntvolgsysteem</title></head>
<body>
<h1>Uw sessie is verlopen</h1>
<form method="post" action="/login"><label>Gebruikersnaam <input name="user"></label> <button>Inloggen</button></form>
</body>
</html>
`;
