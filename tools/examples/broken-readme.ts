import { markdownTable } from "./markdown-table.ts";

const faults: readonly (readonly [file: string, nl: string, en: string])[] = [
  ["correct.csv", "niets: hierop zijn de andere gebaseerd", "nothing: the others are based on it"],
  ["unrecognised.csv", "een formaat dat niemand kent", "a format that nobody knows"],
  ["empty.csv", "een leeg bestand (0 bytes)", "an empty file (0 bytes)"],
  ["header-only.csv", "een kopregel zonder rijen", "a header without rows"],
  ["unknown-column.csv", "`Uren p/w start` heet hier `Uren_pw`", "`Uren p/w start` is called `Uren_pw`"],
  ["duplicate-header.csv", "`Einddatum baan` staat twee keer in de kop", "`Einddatum baan` is in the header twice"],
  ["unknown-code.csv", "rij 5: een regime dat niet bestaat", "line 5: a regime that does not exist"],
  ["thirty-february.csv", "rij 7: geboren op 30 februari", "line 7: born on 30 February"],
  ["end-before-start.csv", "rij 13: de baan eindigt voor zij begint", "line 13: the job ends before it begins"],
  [
    "decimal-point.csv",
    "rij 4: een punt als decimaalteken bij `Uren p/w start`",
    "line 4: a decimal point in `Uren p/w start`",
  ],
  [
    "bsn-fails-test.csv",
    "rij 9: het burgerservicenummer voldoet niet aan de elfproef",
    "line 9: the person number fails the eleven-test",
  ],
  [
    "leading-zero-lost.csv",
    "rij 6: acht cijfers, de nul vooraan is weg (080000071)",
    "line 6: eight digits, the leading zero is gone (080000071)",
  ],
  [
    "bsn-as-number.csv",
    "rij 6: een nummer in de notatie van een rekenmachine",
    "line 6: a number in scientific notation",
  ],
  ["short-row.csv", "rij 7 houdt op na 20 kolommen", "line 7 stops after 20 columns"],
  ["broken-quote.csv", "rij 10: een aanhalingsteken dat niet sluit", "line 10: a quote that never closes"],
  ["answers/truncated.xml", "het bericht breekt halverwege af", "the message breaks off halfway"],
  ["answers/doctype.xml", "een DOCTYPE met een entiteit", "a DOCTYPE with an entity"],
  ["old-excel-renamed.xlsx", "een .xls van vroeger met een nieuwe naam", "an old .xls under a new name"],
  ["login-page.csv", "een inlogpagina (HTML), bewaard als CSV", "a log-in page (HTML), saved as CSV"],
  [
    "no-ended-jobs.csv",
    "40 banen en geen enkel einde: een lijst van lopende klanten",
    "40 jobs and not one end: a list of current clients",
  ],
  [
    "municipality-missing/answer.xml",
    "van welke gemeente: dat staat niet in het bestand en niet ernaast",
    "of which municipality: not in the file, not beside it",
  ],
];

const table = (header: readonly [string, string], which: 1 | 2) =>
  markdownTable(
    header,
    faults.map((fault) => [`\`${fault[0]}\``, fault[which]]),
  );

/** The explanation beside the broken files. */
export const brokenReadme = `# Kapotte bestanden

Voor elke fout die mensen maken een klein bestand, om te zien wat \`jobcoach check\` ervan zegt. Gemaakt door
\`tools/examples/generate.ts\`; verander ze daar. De personen zijn verzonnen. Rij 1 is de kopregel.

${table(["bestand", "wat er mis is"], 1)}

# Broken files

For every fault that people make a small file, to see what \`jobcoach check\` says about it. Made by
\`tools/examples/generate.ts\`; change them there. The persons are invented. Line 1 is the header.

${table(["file", "what is wrong"], 2)}
`;
