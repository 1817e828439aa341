import fc from "fast-check";
import { addDays } from "../calendar/day-number.ts";
import { CoachingTheme } from "../facts/coaching-theme.ts";
import type { Fact } from "../facts/fact.ts";
import { ExitReason } from "../facts/person.ts";
import { ResultCode } from "../facts/result.ts";
import { token } from "./facts.ts";

/** Any day from November 2024 to the spring of 2026: near enough to each other to collide. */
const anyDay = fc.integer({ min: 0, max: 520 }).map((days) => addDays("2024-11-01", days));
const anyToken = (...names: string[]) => fc.constantFrom(...names.map(token));
const anyYesNo = fc.constantFrom("yes" as const, "no" as const, "unknown" as const);
const anyEnd = fc.oneof(
  fc.constant({ state: "open" as const }),
  fc.constant({ state: "unknown" as const }),
  anyDay.map((day) => ({ state: "on" as const, day })),
  fc.tuple(anyDay, fc.integer({ min: 1, max: 40 })).map(([after, days]) => ({
    state: "between" as const,
    after,
    before: addDays(after, days),
  })),
);

const envelope = {
  municipality: fc.constant("GM0200"),
  grantor: fc.constant("municipality" as const),
  stream: fc.constantFrom("export", "polis"),
  observedUntil: fc.constantFrom("2025-06-30", "2025-12-31", "2026-06-30"),
  person: anyToken("anna", "bram"),
};
const caseFile = { ...envelope, source: fc.constant("case-file" as const) };

/** A record of which the named fields may be missing. */
function partly<Model extends Record<string, fc.Arbitrary<unknown>>>(model: Model, ...optional: (keyof Model)[]) {
  return fc.record(model, { requiredKeys: Object.keys(model).filter((key) => !optional.includes(key)) as never[] });
}

const wageReturn = fc
  .tuple(anyDay, fc.constantFrom(0, -60, 600, 6000))
  .map(([from, paidMinutes]) => ({ from, to: addDays(from, 27), paidMinutes }));

/** Facts of every kind that fit their schemas, also such as cannot be true: ends before starts, returns that overlap. */
const kinds = {
  coverage: partly(
    {
      ...caseFile,
      kind: fc.constant("coverage" as const),
      sourceKind: fc.constantFrom("case-file" as const, "wage-return" as const),
      observedFrom: anyDay,
      selection: fc.constantFrom("started-since" as const, "running-on" as const),
      jobEndsMaintained: anyYesNo,
      hoursMode: fc.constantFrom("logged" as const, "reported" as const, "none" as const),
      hoursLogComplete: fc.boolean(),
    },
    "person",
  ),
  person: partly(
    {
      ...caseFile,
      kind: fc.constant("person" as const),
      sex: fc.constantFrom("m" as const, "f" as const),
      lifeDomains: fc.shuffledSubarray(["finances" as const, "housing" as const]),
    },
    "sex",
    "lifeDomains",
  ),
  exit: fc.record({
    ...caseFile,
    kind: fc.constant("exit" as const),
    reason: fc.constantFrom(...ExitReason.options),
    on: anyDay,
  }),
  provision: partly(
    {
      ...caseFile,
      kind: fc.constant("provision" as const),
      ref: anyToken("A1", "A2", "A3"),
      type: fc.constantFrom("30" as const, "40" as const),
      grantedBy: fc.constantFrom("municipality" as const, "uwv" as const, "unknown" as const),
      form: fc.constant("unknown" as const),
      from: anyDay,
      to: anyEnd,
      plannedTo: anyDay,
      awardedHours: fc.double({ min: 0, max: 500, noNaN: true }),
      trajectoryRef: anyToken("T1", "T2"),
    },
    "plannedTo",
    "awardedHours",
    "trajectoryRef",
  ),
  employment: partly(
    {
      ...envelope,
      source: fc.constantFrom("case-file" as const, "wage-return" as const),
      kind: fc.constant("employment" as const),
      jobRef: anyToken("J1", "J2", "J3"),
      employerKey: anyToken("bakery", "shop"),
      workKind: fc.constantFrom(
        "employment" as const,
        "beschut-werk" as const,
        "proefplaatsing" as const,
        "unknown" as const,
      ),
      setting: fc.constantFrom("regular" as const, "sheltered" as const, "unknown" as const),
      from: anyDay,
      to: anyEnd,
      hoursPerWeek: fc.double({ min: 0, max: 168, noNaN: true }),
      returns: fc.array(wageReturn, { maxLength: 3 }),
    },
    "employerKey",
    "hoursPerWeek",
    "returns",
  ),
  benefit: fc.record({
    ...caseFile,
    kind: fc.constant("benefit" as const),
    law: fc.constant("PW" as const),
    from: anyDay,
    to: anyEnd,
    incomeFromWork: anyYesNo,
    validFrom: fc.constant("2025-03-01"),
    validTo: fc.constant("2025-03-31"),
  }),
  register: fc.record({
    ...caseFile,
    kind: fc.constant("register" as const),
    status: fc.constantFrom("registered" as const, "not" as const),
    from: anyDay,
    to: anyEnd,
  }),
  coaching: partly(
    {
      ...caseFile,
      kind: fc.constant("coaching" as const),
      record: anyToken("C1", "C2", "C3"),
      from: anyDay,
      to: anyDay,
      mode: fc.constantFrom("logged" as const, "reported" as const),
      minutesEmployee: fc.nat(600),
      minutesGroup: fc.nat(600),
      participants: fc.integer({ min: 1, max: 8 }),
      themes: fc.subarray([...CoachingTheme.options], { maxLength: 2 }),
      trajectoryRef: anyToken("T1", "T2"),
    },
    "minutesEmployee",
    "minutesGroup",
    "participants",
    "themes",
    "trajectoryRef",
  ),
  measurement: partly(
    {
      ...caseFile,
      kind: fc.constant("measurement" as const),
      moment: fc.constantFrom("baseline" as const, "followUp" as const, "later" as const),
      on: anyDay,
      respondent: fc.constantFrom("employee" as const, "coach" as const),
      inWork: anyYesNo,
      hoursPerWeek: fc.double({ min: 0, max: 168, noNaN: true }),
      tasksWidened: fc.boolean(),
    },
    "moment",
    "inWork",
    "hoursPerWeek",
    "tasksWidened",
  ),
  plan: fc.record({
    ...caseFile,
    kind: fc.constant("plan" as const),
    row: fc.integer({ min: 1, max: 5 }),
    coachable: fc.boolean(),
  }),
  subsidy: fc.record({
    ...caseFile,
    kind: fc.constant("subsidy" as const),
    scheme: fc.constantFrom("loonkostensubsidie" as const, "no-riskpolis" as const),
    from: anyDay,
    to: anyEnd,
  }),
  result: fc.record({
    ...caseFile,
    kind: fc.constant("result" as const),
    code: fc.constantFrom(...ResultCode.options),
    periodTo: anyDay,
  }),
};

export const anyFact: fc.Arbitrary<Fact> = fc.oneof(...Object.values(kinds)) as fc.Arbitrary<Fact>;
