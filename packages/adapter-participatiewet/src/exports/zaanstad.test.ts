import { assemble } from "@jobcoach/core";
import { describe, expect, test } from "vitest";
import { delimited, type Row, ZAANSTAD_TITLE, zaanstadRow } from "./testing/export-files.ts";
import { intakeOf, ofKind, read, rulesOf } from "./testing/intake-of.ts";

const take = (...rows: Row[]) => intakeOf(delimited("zaanstad", rows));
const second: Row = {
  ...zaanstadRow,
  Periode_nr: "2",
  Periode_van: "20250801",
  Periode_tot: "20260131",
  UrenPW: "16",
  Meting: "E",
  Meetdatum: "20250815",
};
const running: Row = {
  ...zaanstadRow,
  Periode_nr: "3",
  Periode_van: "20260201",
  Periode_tot: "20260731",
  Resultaat: "R2",
};

describe("a row of Zaanstad", async () => {
  const taken = await take(zaanstadRow);

  test("is recognised, title and all", () => {
    const { recognised, records, known } = taken.result;
    expect(recognised?.adapter.id).toBe("zaanstad");
    expect(recognised?.reasons.map((reason) => reason.nl)).toEqual(["kopregel", "tab", "datums"]);
    expect(records).toEqual({ read: 1, accepted: 1, rejected: 0 });
    expect(known).toMatchObject({ municipality: "GM0479", hoursMode: "logged", observedUntil: "2026-06-30" });
    expect(read(taken)).toEqual([]);
  });

  test("is one accounting period of a trajectory", () => {
    expect(ofKind(taken, "provision")).toMatchObject([
      { type: "30", form: "intern", regime: "light", from: "2025-02-01", to: { state: "on", day: "2025-07-31" } },
    ]);
    expect(ofKind(taken, "result")).toMatchObject([{ code: "R3", periodFrom: "2025-02-01", periodTo: "2025-07-31" }]);
  });

  test("has the hours of two quarters, in minutes", () => {
    expect(ofKind(taken, "coaching")).toMatchObject([
      { mode: "logged", from: "2025-02-01", to: "2025-04-30", minutesEmployee: 750, minutesEmployer: 60 },
      { mode: "logged", from: "2025-05-01", to: "2025-07-31", minutesEmployee: 480, minutesEmployer: 30 },
    ]);
  });

  test("names each quarter, and keeps the name of one that still runs when it is delivered again later", async () => {
    const title = "Overzicht jobcoaching per 15-06-2025";
    const early = ofKind(await intakeOf(delimited("zaanstad", [zaanstadRow], { title })), "coaching");
    const later = ofKind(taken, "coaching");
    expect(early.map(({ to }) => to)).toEqual(["2025-04-30", "2025-06-15"]);
    expect(early.map(({ record }) => record)).toEqual(later.map(({ record }) => record));
    expect(new Set(later.map(({ record }) => record)).size).toBe(2);
  });

  test("has a measurement of the employee", () => {
    expect(ofKind(taken, "measurement")).toMatchObject([
      { moment: "baseline", on: "2025-02-10", respondent: "employee", workFit: 65 },
    ]);
  });
});

describe("the periods of one trajectory", async () => {
  const taken = await take(zaanstadRow, second, running);

  test("become one trajectory with one job", () => {
    const { trajectories } = assemble(taken.facts);
    expect(trajectories).toMatchObject([{ start: "2025-02-01", end: { state: "open" }, conflicts: [] }]);
    expect(trajectories[0]?.episodes).toHaveLength(3);
    expect(trajectories[0]?.jobs).toMatchObject([{ from: "2025-01-15", hoursPerWeek: 12.5 }]);
  });

  test("a period that still runs is open, speaks until the last day, and counts no hours to come", () => {
    expect(ofKind(taken, "provision")[2]).toMatchObject({ to: { state: "open" }, plannedTo: "2026-07-31" });
    expect(ofKind(taken, "result")[2]).toMatchObject({ code: "R2", periodTo: "2026-06-30" });
    expect(ofKind(taken, "coaching").at(-1)).toMatchObject({ from: "2026-05-01", to: "2026-06-30" });
  });
});

test.each([
  ["UWV", "uwv"],
  ["pw", "municipality"],
])("grounds %s mean granted by %s", async (word, grantedBy) => {
  expect(ofKind(await take({ ...zaanstadRow, Grondslag: word }), "provision")).toMatchObject([{ grantedBy }]);
});

test.each([
  ["479", ["code/municipality-lost-zero"], 1],
  ["0479", [], 1],
  ["GM0363", ["record/other-municipality"], 0],
])("municipality %s", async (code, rules, accepted) => {
  const taken = await take({ ...zaanstadRow, CBS_code: code });
  expect(rulesOf(taken)).toEqual(rules);
  expect(taken.result.records.accepted).toBe(accepted);
});

test("a period of three months has no second quarter", async () => {
  const taken = await take({ ...zaanstadRow, Periode_tot: "20250430" });
  expect(read(taken)).toEqual([
    "error (3 UrenWn_kw2) Er zijn uren in het tweede kwartaal, maar de periode is dan al voorbij.",
  ]);
  const mended = await take({ ...zaanstadRow, Periode_tot: "20250430", UrenWn_kw2: "0", UrenWg_kw2: "" });
  expect(ofKind(mended, "coaching")).toMatchObject([{ from: "2025-02-01", to: "2025-04-30" }]);
});

test.each([
  ["Overzicht jobcoaching per 2026-06-30", "2026-06-30"],
  [`${ZAANSTAD_TITLE}\t\t`, "2026-06-30"],
  ["OVERZICHT JOBCOACHING PER 30-6-2026", "2026-06-30"],
  ["Overzicht jobcoaching per eind juni", undefined],
])("the title %s", async (title, observedUntil) => {
  const taken = await intakeOf(delimited("zaanstad", [zaanstadRow], { title }), {}, "zaanstad");
  expect(taken.result.known.observedUntil).toBe(observedUntil);
});

test("an earlier and a later delivery of a trajectory agree", async () => {
  const early = await intakeOf(delimited("zaanstad", [zaanstadRow], { title: "Overzicht jobcoaching per 31-07-2025" }));
  const late = await take(zaanstadRow, second);
  const { trajectories } = assemble([...late.facts, ...early.facts]);
  expect(trajectories).toMatchObject([{ conflicts: [] }]);
});

test("a period that has yet to begin is planned and says nothing else", async () => {
  const taken = await take({
    ...running,
    Periode_van: "20260801",
    Periode_tot: "20270131",
    Dvb_begin: "",
    Soort_dvb: "",
    Meting: "",
    Meetdatum: "",
    Cijfer_aansluiting: "",
    LWC1a: "",
  });
  expect(read(taken)).toEqual(["notice (3 Periode_van) De begeleiding begint na de peildatum en is dus gepland."]);
  expect(taken.facts.map((fact) => fact.kind)).toEqual(["person", "provision", "coverage"]);
});
