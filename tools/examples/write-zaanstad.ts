import { type AccountingPeriod, accountingPeriods } from "./accounting.ts";
import { AS_OF, compact, type Day } from "./calendar.ts";
import { type Cast, firstT0 } from "./cast.ts";
import { coachingLevel } from "./coaching-level.ts";
import { comma } from "./delimited.ts";
import { createRandom, type Random } from "./random.ts";
import type { Survey } from "./survey.ts";
import type { Job, JobEnd, Person } from "./truth.ts";
import { subsidyFlag } from "./words.ts";

export const zaanstadTitle = "Overzicht jobcoaching per 30-06-2026";

const header = [
  ..."CBS_code Cliëntnr BSN GebDat M/V Trajectnr Grondslag Soort Regime Periode_nr Periode_van Periode_tot".split(" "),
  ..."Werkgever LHnr Soort_dvb Dvb_begin Dvb_eind Dvb_eindreden UrenPW LKS LW_pct".split(" "),
  ..."UrenWn_kw1 UrenWn_kw2 UrenWg_kw1 UrenWg_kw2 Resultaat Meting Meetdatum Cijfer_aansluiting".split(" "),
  ...["1", "2", "3", "4", "5", "6", "7"].flatMap((value) =>
    ["a", "b", "c"].map((question) => `LWC${value}${question}`),
  ),
];

const jobEndCodes: Readonly<Record<JobEnd, string>> = {
  "contract-ended": "CA",
  dismissed: "WG",
  resigned: "WN",
  "trial-period": "PT",
  "other-job": "AW",
  death: "OV",
  pension: "OV",
  other: "OV",
};

/** The export of Zaanstad: a title line, then one row per accounting half-year; one row has a regime that does not exist. */
export function zaanstadRows(cast: Cast): string[][] {
  const random = createRandom("zaanstad hours");
  const rows = cast.persons.flatMap((person) => {
    const survey = cast.surveys.get(person) ?? {};
    const periods = accountingPeriods(person);
    return periods.map((period, at) => rowOf(random, person, period, measurementIn(person, survey, periods, at)));
  });
  const regime = header.indexOf("Regime");
  const number = header.indexOf("Periode_nr");
  const spoilt = rows.findLast((row) => row[number] === "2");
  if (spoilt) spoilt[regime] = "XL";
  return [[zaanstadTitle], header, ...rows];
}

interface Measured {
  readonly moment: "B" | "E";
  readonly on: Day;
  readonly answers: NonNullable<Survey["baseline"]>;
}

/** A row has room for one measurement: the first of a trajectory for the baseline, the next for the follow-up. */
function measurementIn(
  person: Person,
  { baseline, followUp }: Survey,
  periods: readonly AccountingPeriod[],
  at: number,
): Measured | undefined {
  const t0 = firstT0(person);
  const begun = periods.findIndex(({ from, to }) => t0 !== undefined && from <= t0 && t0 <= to);
  if (at === begun && baseline) return { moment: "B", on: baseline.on, answers: baseline };
  if (at === begun + 1 && followUp?.inWork === "yes") return { moment: "E", on: followUp.on, answers: followUp };
  return undefined;
}

function rowOf(random: Random, person: Person, period: AccountingPeriod, measured: Measured | undefined): string[] {
  const { spell, job } = period;
  const [kw1, kw2] = [
    hours(random, person, period.from, period.middle),
    hours(random, person, period.middle + 1, period.to),
  ];
  return [
    ...[
      "0479",
      person.clientNumber,
      person.bsn,
      compact(person.birth),
      { m: "M", f: "V", x: "O" }[person.sex],
      spell.ref,
    ],
    person.grantor === "uwv" ? "UWV" : "PW",
    { "natura-extern": "JC", "subsidy-extern": "JC", intern: "IJC", werkbegeleiding: "WB" }[spell.form],
    { "very-light": "ZL", light: "L", middle: "M", intensive: "I" }[spell.regime],
    ...[String(period.number), compact(period.from), compact(period.to)],
    ...jobFields(job),
    ...[kw1.employee, kw2.employee, kw1.employer, kw2.employer],
    ...[period.result, measured?.moment ?? "", measured ? compact(measured.on) : ""],
    measured?.answers.workFitTenths === undefined ? "" : comma(measured.answers.workFitTenths / 10),
    ...Array.from({ length: 21 }, (_, at) => measured?.answers.workValues[at]?.toString() ?? ""),
  ];
}

function jobFields(job: Job | undefined): string[] {
  if (job === undefined) return Array<string>(9).fill("");
  return [
    ...[job.employer.name, job.employer.payrollNumber, kindCode(job), compact(job.from)],
    job.recordedTo === undefined ? "" : compact(job.recordedTo),
    job.recordedReason === undefined ? "" : jobEndCodes[job.recordedReason],
    ...[comma(job.hours), subsidyFlag(job, { yes: "J", no: "N" }), comma(job.loonwaarde, 0)],
  ];
}

function kindCode(job: Job): string {
  if (job.kind === "employment") return job.contractTo === undefined ? "OT" : "BT";
  if (job.noHoursFrom !== undefined) return "NUL";
  const codes = {
    agency: "UZK",
    payroll: "PAY",
    "beschut-werk": "BW",
    "self-employed": "ZZP",
    proefplaatsing: "PP",
    participatieplaats: "PPL",
    participatiebaan: "PB",
  };
  return codes[job.kind];
}

/** The hours logged in a quarter up to the day of the export; an empty quarter has not come. */
function hours(random: Random, person: Person, from: Day, last: Day): { employee: string; employer: string } {
  const to = Math.min(last, AS_OF);
  if (to < from) return { employee: "", employer: "" };
  const months = (to - from + 1) / 30.4375;
  const { employee, employer } = coachingLevel(person, Math.round((from + to) / 2));
  const noise = Math.max(0.4, random.normal(1, 0.15));
  return {
    employee: comma(Math.round(employee * months * noise * 4) / 4, 2),
    employer: comma(Math.round(employer * months * noise * 4) / 4, 2),
  };
}
