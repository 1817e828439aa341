import type { CoachingFact, EmploymentFact, Fact, Finding, PersonalFact, PersonFact } from "@jobcoach/core";
import { endOn, openEnd } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ComparedRecord, type ComparisonOptions, createRecordComparison } from "./compare-records.ts";

const token = (name: string) => `v1.${name.padEnd(43, "x")}`;

const envelope = {
  municipality: "GM0202",
  grantor: "municipality",
  stream: "arnhem",
  source: "case-file",
  person: token("person"),
  trajectoryRef: token("trajectory"),
  observedUntil: "2026-06-30",
} as const;

const job = (fields: Partial<EmploymentFact> = {}): EmploymentFact => ({
  kind: "employment",
  ...envelope,
  record: token("job"),
  jobRef: token("job"),
  workKind: "employment",
  setting: "regular",
  from: "2025-01-01",
  to: openEnd,
  ...fields,
});

const contact = (record: string, fields: Partial<CoachingFact> = {}): CoachingFact => ({
  kind: "coaching",
  ...envelope,
  record: token(record),
  from: "2025-03-01",
  to: "2025-03-01",
  mode: "logged",
  minutesEmployee: 60,
  ...fields,
});

const person = (fields: Partial<PersonFact> = {}): PersonFact => ({ kind: "person", ...envelope, ...fields });

/** Facts, each list a record of its own, on lines from 2. */
function compared(records: readonly (readonly Fact[])[], options: Partial<ComparisonOptions> = {}) {
  const found: Finding[] = [];
  const compare = createRecordComparison({
    tellsRepetition: true,
    onFull: (finding) => void found.push(finding),
    ...options,
  });
  for (const [index, facts] of records.entries()) found.push(...compare({ place: { line: index + 2 }, facts }));
  return found;
}

const read = (findings: readonly Finding[]) =>
  findings.map(({ rule, place: { line, earlier, field } }) => [rule, earlier?.line, line, field].join(" "));

describe("two records about one thing", () => {
  test("that say the same count once, and a notice says so", () => {
    const found = compared([[job()], [job()]]);
    expect(read(found)).toEqual(["repetition/record 2 3 "]);
    expect(found[0]?.severity).toBe("notice");
  });

  test("that say otherwise are both named, with the field", () => {
    const ended = (day: string) => job({ to: endOn(day) });
    const found = compared([[ended("2025-06-30")], [person()], [ended("2025-07-31")]]);
    expect(read(found)).toEqual(["contradiction/employment 2 4 employment.to"]);
    expect(found[0]?.severity).toBe("warning");
  });

  test("are told once per different statement, not once per row", () => {
    const hours = [24, 24, 28, 28, 24, 32].map((hoursPerWeek) => [job({ hoursPerWeek }), person()]);
    expect(read(compared(hours)).filter((text) => text.startsWith("contradiction"))).toEqual([
      "contradiction/employment 2 4 employment.hoursPerWeek",
      "contradiction/employment 2 7 employment.hoursPerWeek",
    ]);
  });

  test("one of which is silent on a field do not contradict each other", () => {
    expect(compared([[job({ hoursPerWeek: 24 })], [job({ endReason: "other" })]])).toEqual([]);
  });

  test("are laid beside all earlier ones: what the first was silent about the second said", () => {
    const found = compared([[job()], [job({ hoursPerWeek: 24 })], [job({ hoursPerWeek: 28 })]]);
    expect(read(found)).toEqual(["contradiction/employment 3 4 employment.hoursPerWeek"]);
  });

  test("from different days do not contradict each other: the newer counts", () => {
    expect(compared([[job({ hoursPerWeek: 24 })], [job({ hoursPerWeek: 28, observedUntil: "2026-05-31" })]])).toEqual(
      [],
    );
  });

  test.each<[string, PersonalFact, object]>([
    ["another job", job(), { jobRef: token("other") }],
    ["another person", job(), { person: token("other") }],
    ["a person in another record", person({ sex: "m" }), { record: token("other"), trajectoryRef: token("other") }],
    [
      "returns of other months",
      job({ returns: [{ from: "2025-01-01", to: "2025-01-31" }] }),
      {
        returns: [{ from: "2025-02-01", to: "2025-02-28" }],
      },
    ],
  ])("do not contradict each other: %s", (_, fact, change) => {
    const rules = compared([[fact], [{ ...fact, ...change } as Fact]]).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith("contradiction"))).toEqual([]);
  });
});

describe("wage returns of one job in two answers", () => {
  const answer = (...returns: [from: string, to: string, paidMinutes: number][]) => [
    job({ returns: returns.map(([from, to, paidMinutes]) => ({ from, to, paidMinutes })) }),
  ];
  const [january, february] = [
    ["2025-01-01", "2025-01-31"],
    ["2025-02-01", "2025-02-28"],
  ] as const;

  test("contradict each other where they are of one month", () => {
    expect(read(compared([answer([...january, 600]), answer([...january, 660], [...february, 600])]))).toEqual([
      "contradiction/employment 2 3 employment.returns",
    ]);
  });

  test("of other months say something new", () => {
    expect(compared([answer([...january, 600]), answer([...february, 660])])).toEqual([]);
    expect(read(compared([answer([...january, 600]), answer([...january, 600])]))).toEqual(["repetition/record 2 3 "]);
  });
});

describe("contacts without a number of their own", () => {
  test("that are equal are told: nobody can tell one from two", () => {
    const found = compared([[contact("one")], [contact("two")], [contact("three")]]);
    expect(read(found)).toEqual(["repetition/contact 2 3 ", "repetition/contact 2 4 "]);
    expect(found.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
  });

  test.each<[string, Partial<CoachingFact>]>([
    ["another day", { from: "2025-03-02", to: "2025-03-02" }],
    ["other minutes", { minutesEmployee: 61 }],
    ["for somebody else", { minutesEmployee: 0, minutesEmployer: 60 }],
    ["another activity", { activity: "2" }],
    ["another trajectory", { trajectoryRef: token("other") }],
    ["another person", { person: token("other") }],
  ])("and differ are two: %s", (_, fields) => {
    expect(compared([[contact("one")], [contact("two", fields)]])).toEqual([]);
  });

  test("without minutes may stand there as often as they like", () => {
    const none = { minutesEmployee: 0, minutesEmployer: 0 };
    expect(compared([[contact("one", none)], [contact("two", none)]])).toEqual([]);
  });
});

describe("a record that stands there before", () => {
  test("is not told where it adds something", () => {
    expect(
      compared([
        [job(), person()],
        [job(), contact("one")],
      ]),
    ).toEqual([]);
  });

  test("is not told of one that says the same twice itself", () => {
    expect(compared([[job(), job()]])).toEqual([]);
  });

  test("is not told where each record is one fact, and a contradiction still is", () => {
    const options = { tellsRepetition: false };
    expect(compared([[job()], [job()]], options)).toEqual([]);
    expect(compared([[job()], [job({ from: "2025-01-02" })]], options)).toHaveLength(1);
  });
});

describe("the place", () => {
  const twice = (first: Partial<ComparedRecord>, second: Partial<ComparedRecord>) => {
    const compare = createRecordComparison({ tellsRepetition: true, onFull: () => undefined });
    compare({ place: { line: 2 }, facts: [job()], ...first });
    return compare({ place: { line: 9 }, facts: [job({ to: endOn("2025-06-30") })], ...second });
  };

  test("is the cell where it is known, and one cell is one contradiction", () => {
    const placeOf = () => ({ line: 9, column: "einddatum" });
    const facts = [job({ to: endOn("2025-06-30"), endReason: "other", hoursPerWeek: 8 })];
    const first = { facts: [job({ to: openEnd, endReason: "education", hoursPerWeek: 9 })] };
    expect(twice(first, { facts, placeOf }).map(({ place }) => place)).toEqual([
      { line: 9, column: "einddatum", earlier: { line: 2 } },
    ]);
  });

  test("names the file in a zip, and leaves out a row of another sheet", () => {
    const inZip = (path: string) => ({ place: { line: 2, path } });
    expect(twice(inZip("#1"), inZip("#2"))[0]?.place.earlier).toEqual({ line: 2, path: "#1" });
    const inSheet = (sheet: string) => ({ place: { line: 2, sheet } });
    expect(twice(inSheet("Banen"), inSheet("Trajecten"))[0]?.place).not.toHaveProperty("earlier");
  });
});

describe("a file that is too large to remember", () => {
  const many = Array.from({ length: 60 }, (_, at) => [job({ jobRef: token(`job ${at}`) }), contact(`one ${at}`)]);

  test("is told once; contacts are still laid beside those remembered", () => {
    const found = compared(
      [[contact("first", { from: "2024-01-01" })], ...many, [contact("last", { from: "2024-01-01" })]],
      {
        room: 400,
      },
    );
    const rules = found.map(({ rule }) => rule).filter((rule) => rule !== "repetition/contact");
    expect(rules).toEqual(["repetition/compared-in-part"]);
    expect(read(found).at(-1)).toBe("repetition/contact 2 63 ");
  });

  test("is remembered whole where there is room", () => {
    expect(compared(many).map(({ rule }) => rule)).not.toContain("repetition/compared-in-part");
  });
});

test("a file of which each record stands there twice tells of each record once", () => {
  const anyJob = fc.record({ jobRef: fc.integer({ min: 1, max: 1e9 }).map((number) => token(`${number}`)) });
  const distinctJobs = fc.uniqueArray(anyJob, { selector: ({ jobRef }) => jobRef, minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(distinctJobs, (jobs) => {
      const records = jobs.map((fields) => [job(fields)]);
      expect(compared(records)).toEqual([]);
      expect(compared([...records, ...records])).toHaveLength(jobs.length);
    }),
    { numRuns: 30 },
  );
});
