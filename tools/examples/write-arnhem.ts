import { AS_OF, type Day, workday } from "./calendar.ts";
import { type Cast, firstT0 } from "./cast.ts";
import { coachingLevel } from "./coaching-level.ts";
import { createRandom } from "./random.ts";
import { jobsBeside } from "./recorded.ts";
import type { Answers } from "./survey.ts";
import type { Job, Person, Spell } from "./truth.ts";
import { benefitWord, jobEndWords, kindWords, regimeWords, spellEndWords, subsidyFlag } from "./words.ts";
import type { Cell, Sheet } from "./workbook.ts";

const date = (value: Day | undefined): Cell => (value === undefined ? null : { day: value });
const yesNo = { yes: "ja", no: "nee", unknown: "onbekend" } as const;

/** The workbook of Arnhem: dates are dates, codes and hours are numbers, person numbers are text. */
export function arnhemSheets(cast: Cast): Sheet[] {
  const spells = cast.persons.flatMap((person) => person.spells.map((spell) => ({ person, spell })));
  spells.sort((a, b) => (a.spell.ref < b.spell.ref ? -1 : 1));
  return [
    {
      name: "Trajecten",
      header:
        "gemeentecode registratienummer_voorziening bsn geboortedatum geslacht type_voorziening vorm begeleidingsregime begindatum einddatum arbeidsvermogen soort_uitkering reden_beeindiging".split(
          " ",
        ),
      rows: spells.map(({ person, spell }) => trajectoryRow(person, spell)),
    },
    {
      name: "Banen",
      header:
        "registratienummer_voorziening volgnummer werkgever loonheffingennummer soort_dienstverband begindatum_werk contract_einddatum feitelijke_einddatum reden_einde uren_per_week loonkostensubsidie loonwaarde_pct".split(
          " ",
        ),
      rows: spells.flatMap(({ person, spell }) => jobsBeside(person, spell).map((job, at) => jobRow(spell, job, at))),
    },
    {
      name: "Contacten",
      header:
        "registratienummer_voorziening datum minuten_werknemer minuten_werkgever activiteit aantal_deelnemers collega_betrokken".split(
          " ",
        ),
      rows: spoilOne(spells.flatMap(({ person, spell }) => contactRows(person, spell))),
    },
    {
      name: "Metingen",
      header: [
        ..."registratienummer_voorziening meetmoment meetdatum respondent werkt uren_per_week taken_uitgebreid cijfer_passend_werk".split(
          " ",
        ),
        ...["1", "2", "3", "4", "5", "6", "7"].flatMap((value) =>
          ["a", "b", "c"].map((question) => `lwc_${value}${question}`),
        ),
      ],
      rows: cast.persons.flatMap((person) => measurementRows(cast, person)),
    },
    {
      name: "Toelichting",
      header: ["onderwerp", "waarde"],
      rows: [
        ["peildatum", { day: AS_OF }],
        ["selectie", "gestart sinds 2024-01-01"],
      ],
    },
  ];
}

function trajectoryRow(person: Person, spell: Spell): Cell[] {
  return [
    ...["0202", spell.ref, person.bsn, date(person.birth), { m: 1, f: 2, x: 3 }[person.sex], Number(spell.type)],
    { "natura-extern": "natura", "subsidy-extern": "subsidie", intern: "intern", werkbegeleiding: "werkbegeleiding" }[
      spell.form
    ],
    ...[
      regimeWords[spell.regime],
      date(spell.from),
      date(spell.to),
      Number(person.capacity),
      benefitWord(person.benefit),
    ],
    spell.endReason === undefined ? null : spellEndWords[spell.endReason],
  ];
}

function jobRow(spell: Spell, job: Job, at: number): Cell[] {
  return [
    ...[
      spell.ref,
      at + 1,
      job.employer.name,
      job.employer.payrollNumber,
      contractWord(job),
      date(job.from),
      date(job.contractTo),
    ],
    ...[date(job.recordedTo), job.recordedReason === undefined ? null : jobEndWords[job.recordedReason], job.hours],
    ...[subsidyFlag(job, { yes: "ja", no: "nee" }) || null, job.loonwaarde ?? null],
  ];
}

function contractWord(job: Job): string {
  if (job.kind !== "employment") return job.kind === "agency" ? "uitzendwerk" : kindWords[job.kind];
  return job.contractTo === undefined ? "onbepaalde tijd" : "bepaalde tijd";
}

const activities = {
  introduceren: 1,
  "structureren van het werk": 2,
  "inwerken en trainen": 3,
  "storingen verhelpen": 2,
  "begeleiden op het werk": 9,
  "begeleiding thuissituatie": 1,
  "begeleiden leidinggevende": 3,
  "evaluatie en coördinatie": 3,
} as const;

/** Every contact the coach logged: about as many as the hours of the month ask for. */
function contactRows(person: Person, spell: Spell): Cell[][] {
  const random = createRandom(`contacts ${spell.ref}`);
  const last = spell.to ?? AS_OF;
  const rows: Cell[][] = [];
  const length = random.between(70, 105);
  for (let on = spell.from + random.between(0, 6); on <= last; ) {
    const { employee, employer } = coachingLevel(person, on);
    const perMonth = Math.max(0.5, (employee * 60) / length);
    const minutes = Math.max(15, Math.round((length * random.normal(1, 0.25)) / 5) * 5);
    const withEmployer = random.chance(0.5);
    const employerMinutes = withEmployer
      ? Math.round((((employer * 60) / perMonth) * 2 * random.normal(1, 0.2)) / 5) * 5
      : 0;
    const activity = random.weighted(activities);
    const group = activity === "inwerken en trainen" && random.chance(0.15);
    const when = workday(on);
    if (when <= last)
      rows.push([
        ...[
          spell.ref,
          { day: when },
          minutes,
          Math.max(0, employerMinutes),
          activity,
          group ? random.between(3, 6) : 1,
        ],
        random.chance(0.25) ? "ja" : "nee",
      ]);
    on += Math.max(1, Math.round((30.4375 / perMonth) * random.normal(1, 0.3)));
  }
  return rows;
}

/** One contact with an activity that is on no list. */
function spoilOne(rows: Cell[][]): Cell[][] {
  const at = Math.floor(rows.length / 3);
  return rows.map((row, index) => (index === at ? [...row.slice(0, 4), "overleg keten", ...row.slice(5)] : row));
}

function measurementRows(cast: Cast, person: Person): Cell[][] {
  const t0 = firstT0(person);
  const survey = cast.surveys.get(person) ?? {};
  const spell = person.spells.find(
    ({ type, from, to }) => type === "30" && t0 !== undefined && from <= t0 && t0 <= (to ?? AS_OF),
  );
  if (spell === undefined) return [];
  const row = (moment: "T0" | "T1", answers: Answers): Cell[] => [
    ...[spell.ref, moment, date(answers.on), "werknemer", yesNo[answers.inWork], answers.hoursPerWeek ?? null],
    answers.tasksWidened === undefined ? null : answers.tasksWidened ? "ja" : "nee",
    answers.workFitTenths === undefined ? null : answers.workFitTenths / 10,
    ...Array.from({ length: 21 }, (_, at) => answers.workValues[at] ?? null),
  ];
  return [
    ...(survey.baseline ? [row("T0", survey.baseline)] : []),
    ...(survey.followUp ? [row("T1", survey.followUp)] : []),
  ];
}
