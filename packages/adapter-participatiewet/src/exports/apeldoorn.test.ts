import { assemble, type Fact } from "@jobcoach/core";
import { describe, expect, test } from "vitest";
import {
  apeldoornRow,
  bareApeldoornRow,
  delimited,
  headersOf,
  inWindows1252,
  type Row,
} from "./testing/export-files.ts";
import { intakeOf, ofKind, read, rulesOf } from "./testing/intake-of.ts";

const take = (...rows: Row[]) => intakeOf(delimited("apeldoorn", rows));
const withCells = (cells: Row): Row => ({ ...apeldoornRow, ...cells });

describe("a full row of Apeldoorn", async () => {
  const taken = await take(apeldoornRow);

  test("is recognised, and accepted without a word", () => {
    const { recognised, records } = taken.result;
    expect(recognised?.adapter.id).toBe("apeldoorn");
    expect(recognised?.reasons.map((reason) => reason.nl)).toEqual(["kopregel", "puntkomma", "datums"]);
    expect(records).toEqual({ read: 1, accepted: 1, rejected: 0 });
    expect(read(taken)).toEqual([]);
  });

  test("says who it is about, without more than a month of birth", () => {
    expect(ofKind(taken, "person")).toMatchObject([{ birthMonth: "1995-06", sex: "f", workCapacity: "10" }]);
    expect(ofKind(taken, "register")).toMatchObject([{ status: "registered" }]);
    expect(ofKind(taken, "benefit")).toMatchObject([{ law: "PW", from: "2025-03-01", to: { state: "unknown" } }]);
  });

  test("gives the coaching with its actual and its planned end", () => {
    expect(ofKind(taken, "provision")).toMatchObject([
      {
        type: "30",
        grantedBy: "municipality",
        form: "natura-extern",
        regime: "middle",
        from: "2025-03-01",
        to: { state: "on", day: "2026-01-31" },
        plannedTo: "2026-02-28",
        endReason: "completed",
        observedUntil: "2026-06-30",
      },
    ]);
  });

  test("gives the job; the end of the contract is a plan", () => {
    expect(ofKind(taken, "employment")).toMatchObject([
      {
        workKind: "employment",
        setting: "regular",
        from: "2025-01-15",
        to: { state: "on", day: "2026-01-14" },
        plannedTo: "2026-01-14",
        hoursPerWeek: 24,
        loonkostensubsidie: "yes",
        endReason: "contract-ended",
      },
    ]);
    expect(ofKind(taken, "subsidy")).toMatchObject([{ loonwaardePercent: 55, loonwaardeBase: "wml" }]);
  });

  test.each<[string, Row, string[]]>([
    ["without a wage subsidy", { LKS: "N" }, ["subsidy/percent-without-subsidy"]],
    ["where nothing says whether there is a wage subsidy", { LKS: "" }, ["subsidy/percent-not-used"]],
  ])("a wage value %s is told, and not used", async (_, cells, rules) => {
    const changed = await take(withCells(cells));
    expect(rulesOf(changed).filter((rule) => rule.startsWith("subsidy/"))).toEqual(rules);
    expect(ofKind(changed, "subsidy")).toEqual([]);
  });

  test("gives reported hours in minutes, for the month of the measurement", () => {
    expect(ofKind(taken, "coaching")).toMatchObject([
      {
        mode: "reported",
        moment: "baseline",
        from: "2025-03-01",
        to: "2025-03-31",
        minutesEmployee: 390,
        minutesEmployer: 75,
      },
      {
        mode: "reported",
        moment: "followUp",
        from: "2025-09-01",
        to: "2025-09-30",
        minutesEmployee: 180,
        minutesEmployer: 0,
      },
    ]);
  });

  test("gives both measurements, and the tasks as a statement of the coach", () => {
    const missing = { a: null, b: null, c: null };
    const [baseline, followUp, coach] = ofKind(taken, "measurement");
    expect(baseline).toMatchObject({ moment: "baseline", respondent: "employee", on: "2025-03-10", workFit: 75 });
    expect(baseline?.capabilities).toEqual([{ a: 5, b: 4, c: 3 }, ...Array.from({ length: 6 }, () => missing)]);
    expect(followUp).toMatchObject({ moment: "followUp", inWork: "yes", hoursPerWeek: 28.5, workFit: 80 });
    expect(followUp?.capabilities?.[6]).toEqual({ a: null, b: null, c: 5 });
    expect(coach).toMatchObject({ moment: "followUp", respondent: "coach", tasksWidened: true });
    expect(coach).not.toHaveProperty("workFit");
  });

  test("declares what the export says about itself", () => {
    expect(taken.result.known).toMatchObject({
      municipality: "GM0200",
      hoursMode: "reported",
      observedUntil: "2026-06-30",
    });
  });
});

describe("silences of Apeldoorn", () => {
  test("a row may say next to nothing", async () => {
    const taken = await take(bareApeldoornRow);
    expect(read(taken)).toEqual([]);
    expect(taken.facts.map((fact) => fact.kind)).toEqual(["provision", "coverage"]);
    expect(ofKind(taken, "provision")).toMatchObject([{ form: "unknown", to: { state: "open" } }]);
  });

  test("a job without an end is open, whatever the contract says", async () => {
    const taken = await take(
      withCells({
        "Einddatum baan": "",
        "Reden einde baan": "",
        "Contract tot": "01-12-2026",
        "Einddatum jobcoaching": "31-12-9999",
        "Reden einde jobcoaching": "",
      }),
    );
    expect(ofKind(taken, "employment")).toMatchObject([{ to: { state: "open" }, plannedTo: "2026-12-01" }]);
    expect(ofKind(taken, "provision")).toMatchObject([{ to: { state: "open" } }]);
  });

  test("a contract that is over without an end of the job is worth a look", async () => {
    const taken = await take(withCells({ "Einddatum baan": "", "Reden einde baan": "" }));
    expect(ofKind(taken, "employment")).toMatchObject([{ to: { state: "open" }, plannedTo: "2026-01-14" }]);
    expect(rulesOf(taken)).toEqual(["employment/contract-end-passed"]);
  });

  test("a reason without a date is an end that nobody knows", async () => {
    const taken = await take(withCells({ "Einddatum baan": "" }));
    expect(ofKind(taken, "employment")).toMatchObject([{ to: { state: "unknown" } }]);
  });

  test("an end in the future is a plan", async () => {
    const taken = await take(
      withCells({ "Einddatum baan": "31-12-2026", "Contract tot": "", "Einddatum jobcoaching": "01-09-2026" }),
    );
    expect(ofKind(taken, "employment")).toMatchObject([{ to: { state: "open" }, plannedTo: "2026-12-31" }]);
    expect(ofKind(taken, "provision")).toMatchObject([{ to: { state: "open" }, plannedTo: "2026-02-28" }]);
    expect(rulesOf(taken)).toEqual(["provision/end-after-observed", "employment/end-after-observed"]);
  });

  test("without a BSN the client number names the person", async () => {
    const taken = await take(withCells({ BSN: "" }));
    expect(taken.result.records.accepted).toBe(1);
    expect(rulesOf(taken)).toEqual(["person/client-number-only"]);
  });

  test.each([
    ["Overleden", "death", "other"],
    ["AOW-leeftijd bereikt", "state-pension-age", "other"],
    ["Verhuisd", "moved", "moved"],
  ])("%s is an exit", async (word, reason, endReason) => {
    const taken = await take(withCells({ "Reden einde jobcoaching": word }));
    expect(ofKind(taken, "exit")).toMatchObject([{ reason, on: "2026-01-31" }]);
    expect(ofKind(taken, "provision")).toMatchObject([{ endReason }]);
  });

  test.each([
    ["Beschut werk", { workKind: "beschut-werk", setting: "sheltered" }],
    ["Proefplaatsing", { workKind: "proefplaatsing", setting: "unknown" }],
    ["uitzendwerk", { workKind: "agency", contract: "agency" }],
    ["Participatiebaan", { workKind: "participatiebaan", paid: "yes" }],
  ])("work of the kind %s", async (word, job) => {
    expect(ofKind(await take(withCells({ "Soort werk": word })), "employment")).toMatchObject([job]);
  });

  test("a participatiebaan without wage or contract is not known to be paid", async () => {
    const taken = await take(
      withCells({ "Soort werk": "Participatiebaan", "Contract tot": "", LKS: "N", "Loonwaarde %": "" }),
    );
    expect(ofKind(taken, "employment")[0]).not.toHaveProperty("paid");
  });
});

describe("a trajectory with more than one job", () => {
  const next = withCells({ "Ingangsdatum baan": "01-03-2026", "Einddatum baan": "", "Reden einde baan": "" });
  const jobsOf = (...deliveries: (readonly Fact[])[]) => {
    const { trajectories } = assemble(deliveries.flat());
    return trajectories.map(({ jobs, conflicts }) => [jobs.map((job) => [job.from, job.to.state]), conflicts]);
  };
  const both = [
    [
      [
        ["2025-01-15", "on"],
        ["2026-03-01", "open"],
      ],
      [],
    ],
  ];

  test("a new job in the row of a later delivery leaves the lost one where it was", async () => {
    const early = await take(withCells({ Peildatum: "28-02-2026" }));
    expect(jobsOf(early.facts, (await take(next)).facts)).toEqual(both);
  });

  test("a second row of the trajectory is a second job, and no second trajectory", async () => {
    const taken = await take(apeldoornRow, { ...next, "Contract tot": "" });
    expect(jobsOf(taken.facts)).toEqual(both);
  });
});

describe("the way a file is written does not change what it says", async () => {
  const rows = [apeldoornRow, { ...bareApeldoornRow, Werkgever: "Café 't Hoekje" }];
  const { facts } = await intakeOf(delimited("apeldoorn", rows));
  const crlf = delimited("apeldoorn", rows);

  test.each<[string, Uint8Array<ArrayBuffer> | string]>([
    ["LF", delimited("apeldoorn", rows, { lineEnd: "\n" })],
    ["CR", delimited("apeldoorn", rows, { lineEnd: "\r" })],
    ["no last line end", crlf.trimEnd()],
    ["a byte order mark", `\ufeff${crlf}`],
    ["Windows-1252", new Uint8Array(inWindows1252(crlf))],
    ["a line that names the delimiter", `sep=;\r\n${crlf}`],
    ["commas", delimited("apeldoorn", rows.map(quoted), { delimiter: "," })],
    ["columns in another order", delimited("apeldoorn", rows, { headers: headersOf("apeldoorn").reverse() })],
    ["headers in capitals", crlf.replace(/^.*/, (header) => header.toUpperCase())],
    ["headers with the notes of section 6", crlf.replace("Taken uitgebreid", "Taken uitgebreid (J/N)")],
    ["a total below", `${crlf}Totaal;2${";".repeat(headersOf("apeldoorn").length - 2)}\r\n`],
    ["blank lines between", crlf.replaceAll("\r\n", "\r\n\r\n")],
  ])("%s", async (_, file) => {
    expect((await intakeOf(file, {}, "apeldoorn")).facts).toEqual(facts);
  });

  test("an accent far into the file does not harm the rows before or after it", async () => {
    const many = Array.from({ length: 400 }, (_, at) => ({ ...apeldoornRow, Klantnr: String(at) }));
    const late = [...many, { ...apeldoornRow, Klantnr: "é" }];
    const taken = await intakeOf(new Uint8Array(inWindows1252(delimited("apeldoorn", late))));
    expect(taken.result.records).toEqual({ read: 401, accepted: 401, rejected: 0 });
  });

  test("other notations of dates are read, with a remark", async () => {
    const taken = await take(withCells({ "Startdatum jobcoaching": "2025-03-01", "Ingangsdatum baan": "15/01/2025" }));
    expect(ofKind(taken, "provision")).toMatchObject([{ from: "2025-03-01" }]);
    expect(rulesOf(taken)).toEqual(["date/other-notation"]);
  });
});

const quoted = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([name, text]) => [name, `"${text}"`]));
