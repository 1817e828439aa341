import { describe, expect, test } from "vitest";
import {
  arnhemContact,
  arnhemJob,
  arnhemMeasurement,
  arnhemSheet,
  arnhemSheets,
  arnhemTrajectory,
  type Sheets,
  workbook,
} from "./testing/export-files.ts";
import { intakeOf, ofKind, read, rulesOf } from "./testing/intake-of.ts";

const take = async (sheets: Sheets = {}) => intakeOf(await workbook({ ...arnhemSheets, ...sheets }));
const without = (name: keyof typeof arnhemSheets) => {
  const { [name]: _, ...rest } = arnhemSheets;
  return rest;
};

describe("a workbook of Arnhem", async () => {
  const taken = await take();

  test("is recognised by its sheets, and every row is accepted", () => {
    const { recognised, records, known } = taken.result;
    expect(recognised?.adapter.id).toBe("arnhem");
    expect(recognised?.reasons.map((reason) => reason.nl)).toEqual(["kopregel", "bladen", "datums"]);
    expect(records).toEqual({ read: 4, accepted: 4, rejected: 0 });
    expect(read(taken)).toEqual([]);
    expect(known).toMatchObject({
      municipality: "GM0202",
      hoursMode: "logged",
      observedUntil: "2026-06-30",
      observedFrom: "2024-01-01",
      selection: "started-since",
    });
  });

  test("brings the person of the trajectory to every sheet, leading zero included", () => {
    const persons = new Set(taken.facts.flatMap((fact) => (fact.kind === "coverage" ? [] : [fact.person])));
    const trajectories = new Set(taken.facts.flatMap((fact) => fact.trajectoryRef ?? []));
    expect([persons.size, trajectories.size]).toEqual([1, 1]);
  });

  test("gives what each sheet knows", () => {
    expect(ofKind(taken, "provision")).toMatchObject([{ type: "30", form: "natura-extern", regime: "middle" }]);
    expect(ofKind(taken, "employment")).toMatchObject([
      { workKind: "employment", contract: "fixed", to: { state: "open" }, plannedTo: "2027-01-19", hoursPerWeek: 24.5 },
    ]);
    expect(ofKind(taken, "coaching")).toMatchObject([
      { mode: "logged", from: "2025-02-03", to: "2025-02-03", minutesEmployee: 60, minutesEmployer: 0, activity: "5" },
    ]);
    expect(ofKind(taken, "measurement")).toMatchObject([
      {
        moment: "baseline",
        respondent: "employee",
        inWork: "yes",
        hoursPerWeek: 20.5,
        tasksWidened: false,
        workFit: 72,
      },
    ]);
  });
});

describe("contacts", () => {
  const contacts = (...rows: Partial<Record<keyof typeof arnhemContact, string | number>>[]) =>
    take({
      Contacten: arnhemSheet(
        "Contacten",
        rows.map((row) => ({ ...arnhemContact, ...row })),
      ),
    });

  test("in a group keep the minutes of the group and how many took part", async () => {
    const [fact] = ofKind(await contacts({ aantal_deelnemers: 4 }), "coaching");
    expect(fact).toMatchObject({ minutesGroup: 60, participants: 4 });
    expect(fact).not.toHaveProperty("minutesEmployee");
  });

  test("on one day are told apart", async () => {
    const taken = await contacts({}, {}, { datum: "2025-02-04" });
    expect(new Set(ofKind(taken, "coaching").map((fact) => fact.record)).size).toBe(3);
  });

  test("without minutes or after the last day do not count, and say so", async () => {
    const taken = await contacts({ minuten_werknemer: "", minuten_werkgever: "" }, { datum: "2026-07-01" });
    expect(ofKind(taken, "coaching")).toEqual([]);
    expect(rulesOf(taken)).toEqual(["coaching/no-minutes", "coaching/after-observed"]);
  });
});

describe("sheets that refer to each other", () => {
  test("may stand in any order", async () => {
    const reversed = Object.fromEntries(Object.entries(arnhemSheets).reverse());
    const [one, other] = [await take(), await intakeOf(await workbook(reversed))];
    expect(other.facts).toEqual(one.facts);
  });

  test("a header that stands twice on a sheet is passed over there", async () => {
    const [header = [], ...rows] = arnhemSheet("Banen", [arnhemJob]);
    const taken = await take({ Banen: [header, header, ...rows] });
    expect(taken.result.records).toEqual({ read: 4, accepted: 4, rejected: 0 });
    expect(read(taken)).toEqual(["notice (Banen 2) Deze rij herhaalt de kopregel. We slaan hem over."]);
  });

  test("a reference that leads nowhere is an error", async () => {
    const taken = await take({
      Banen: arnhemSheet("Banen", [{ ...arnhemJob, registratienummer_voorziening: "AR-9" }]),
    });
    expect(taken.result.records).toEqual({ read: 4, accepted: 3, rejected: 1 });
    expect(read(taken)).toEqual([
      "error (Banen 2 registratienummer_voorziening) De verwijzing in de kolom *registratienummer_voorziening* staat niet op het blad *Trajecten*. We weten niet over wie de rij gaat.",
    ]);
  });

  test("a fault in the trajectory is told once; rows that need it point to it", async () => {
    const taken = await take({ Trajecten: arnhemSheet("Trajecten", [{ ...arnhemTrajectory, bsn: "999990018" }]) });
    expect(taken.result.records).toEqual({ read: 4, accepted: 0, rejected: 4 });
    const root = "record/root-rejected";
    expect(rulesOf(taken)).toEqual(["person/bsn-fails-test", root, root, root]);
    expect(read(taken)[1]).toBe(
      "error (Banen 2 registratienummer_voorziening) Deze rij hoort bij een rij op het blad *Trajecten* die fouten heeft. Daarom kan deze rij niet mee.",
    );
  });

  test("a trajectory number that stands twice is an error", async () => {
    const twice = arnhemSheet("Trajecten", [arnhemTrajectory, { ...arnhemTrajectory, bsn: "999990019" }]);
    const taken = await take({ Trajecten: twice });
    expect(rulesOf(taken)).toEqual(["record/reference-doubled"]);
    expect(taken.result.records).toEqual({ read: 5, accepted: 4, rejected: 1 });
  });

  test("a row of another municipality is refused", async () => {
    const taken = await take({
      Trajecten: arnhemSheet("Trajecten", [{ ...arnhemTrajectory, gemeentecode: "GM0200" }]),
    });
    expect(rulesOf(taken)[0]).toBe("record/other-municipality");
  });
});

describe("sheets that are missing or strange", () => {
  test("no jobs: the delivery cannot be used", async () => {
    const taken = await intakeOf(await workbook(without("Banen")));
    expect(taken.result.header).toBeUndefined();
    expect(read(taken)).toContain("error (Banen) Het blad *Banen* ontbreekt in het bestand of is leeg.");
  });

  test.each([
    ["nothing on it", []],
    ["only blank rows", [["", ""], [null]]],
  ])("a sheet of jobs with %s is as good as none, since nobody would have worked", async (_, rows) => {
    const taken = await take({ Banen: rows });
    expect(taken.result.header).toBeUndefined();
    expect(read(taken)).toContain("error (Banen) Het blad *Banen* ontbreekt in het bestand of is leeg.");
  });

  test("a sheet of jobs without its header row is refused, and no row is taken for one", async () => {
    const taken = await take({ Banen: arnhemSheet("Banen", [arnhemJob]).slice(1) });
    expect(taken.result.header).toBeUndefined();
    expect(rulesOf(taken)).toContain("column/missing");
  });

  test("a sheet of jobs with a header and no rows says that nobody worked", async () => {
    const taken = await take({ Banen: arnhemSheet("Banen", []) });
    expect([read(taken), taken.result.header?.records.accepted]).toEqual([[], 3]);
  });

  test("an empty sheet of contacts is as good as none: a notice", async () => {
    const taken = await take({ Contacten: [] });
    expect([rulesOf(taken), taken.result.records.rejected]).toEqual([["column/sheet-missing-optional"], 0]);
  });

  test("no contacts: a notice", async () => {
    const taken = await intakeOf(await workbook(without("Contacten")));
    expect(taken.result.records.rejected).toBe(0);
    expect(rulesOf(taken)).toEqual(["column/sheet-missing-optional"]);
  });

  test("no remarks: the last day is asked for, or taken from the sender", async () => {
    const bytes = await workbook(without("Toelichting"));
    expect(rulesOf(await intakeOf(bytes))).toContain("delivery/observed-until-missing");
    expect((await intakeOf(bytes, { observedUntil: "2026-06-30" })).result.records.rejected).toBe(0);
  });

  test("another sheet is not read and its name not repeated", async () => {
    const taken = await take({ "Notities 999990019": [["BSN"], ["999990019"]] });
    expect(read(taken)).toEqual(["notice () Blad 6 van het bestand hoort niet bij deze export. We lezen het niet."]);
  });

  test("remarks may stand below their labels", async () => {
    const taken = await take({
      Toelichting: [
        ["peildatum", "selectie"],
        ["2026-06-30", "lopend op 2026-06-30"],
      ],
    });
    expect(taken.result.known).toMatchObject({ observedUntil: "2026-06-30", selection: "running-on" });
  });

  test("remarks that nobody understands are named", async () => {
    const taken = await take({
      Toelichting: [
        ["peildatum", "2026-06-30"],
        ["selectie", "iedereen"],
      ],
    });
    expect(read(taken)).toEqual([
      "warning (Toelichting 2 selectie) De waarde bij *selectie* in de toelichting begrijpen we niet.",
    ]);
  });
});

test("a follow-up of the coach stays a statement of the coach", async () => {
  const row = {
    ...arnhemMeasurement,
    meetmoment: "T1",
    meetdatum: "2025-08-01",
    respondent: "jobcoach",
    taken_uitgebreid: "J",
  };
  const taken = await take({ Metingen: arnhemSheet("Metingen", [row]) });
  expect(ofKind(taken, "measurement")).toMatchObject([{ moment: "followUp", respondent: "coach", tasksWidened: true }]);
});
