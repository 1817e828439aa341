import type { Cast } from "./cast.ts";
import { firstT0 } from "./cast.ts";
import { coachingLevel } from "./coaching-level.ts";
import { byCohort, count, type Judgement, judgementTable } from "./expected.ts";
import { json, type Output } from "./output.ts";
import type { Answers, Survey } from "./survey.ts";
import type { Municipality } from "./truth.ts";

type PerMunicipality<Value> = Readonly<Record<Municipality, Value>>;

/** What the figures should be: retention exactly, by a reading of the rules of its own; the rest as it was drawn. */
export function truthFiles(casts: PerMunicipality<Cast>, judgements: PerMunicipality<readonly Judgement[]>): Output[] {
  const municipalities = Object.keys(casts) as Municipality[];
  const truth = Object.fromEntries(
    municipalities.map((municipality) => [
      municipality,
      {
        persons: casts[municipality].persons.length,
        askedAtWageReturns: casts[municipality].asked.length,
        rejectedPersons: casts[municipality].faulty.length,
        retention26w: {
          fileOnly: count(judgements[municipality], "fileOnly"),
          withReturns: count(judgements[municipality], "withReturns"),
          byCohortWithReturns: byCohort(judgements[municipality], "withReturns"),
        },
        asDrawn: asDrawn(casts[municipality]),
      },
    ]),
  );
  const explanation =
    "retention26w: index trajectories (first t0 of a person in a half-year), t0 up to 2025-12-02, by tools/examples/expected-status.ts. " +
    "Somebody who moved before the day is unknown there, also where the file still shows an open job. " +
    "asDrawn: plain means over all drawn answers and levels, no windows or pairs, so only near the product's figures.";
  return [
    { path: "tools/examples/truth.json", content: json({ explanation, ...truth }) },
    {
      path: "tools/examples/truth-trajectories.csv",
      content: judgementTable(municipalities.flatMap((each) => judgements[each])),
    },
  ];
}

function asDrawn(cast: Cast) {
  const surveys = [...cast.surveys.values()];
  const placed = cast.persons.flatMap((person) => {
    const t0 = firstT0(person);
    return t0 === undefined ? [] : [{ early: coachingLevel(person, t0), late: coachingLevel(person, t0 + 120) }];
  });
  const at = (moment: keyof Survey) => surveys.flatMap((survey) => survey[moment] ?? []);
  return {
    workFit: { begin: mean(at("baseline").flatMap(workFit)), end: mean(at("followUp").flatMap(workFit)) },
    capabilityCount: {
      begin: mean(at("baseline").flatMap(capabilities)),
      end: mean(at("followUp").flatMap(capabilities)),
    },
    followUpsPerBaseline: Math.round((100 * at("followUp").length) / at("baseline").length) / 100,
    hoursPerMonth: {
      employeeBegin: mean(placed.map(({ early }) => early.employee)),
      employeeEnd: mean(placed.map(({ late }) => late.employee)),
      employerBegin: mean(placed.map(({ early }) => early.employer)),
      employerEnd: mean(placed.map(({ late }) => late.employer)),
    },
  };
}

const workFit = ({ workFitTenths }: Answers): number[] => (workFitTenths === undefined ? [] : [workFitTenths / 10]);

function capabilities({ workValues }: Answers): number[] {
  if (workValues.length < 21 || workValues.includes(undefined)) return [];
  const realised = [0, 1, 2, 3, 4, 5, 6].filter((value) =>
    workValues.slice(3 * value, 3 * value + 3).every((answer) => (answer ?? 0) >= 4),
  );
  return [realised.length];
}

function mean(values: readonly number[]): number {
  return Math.round((100 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 100;
}
