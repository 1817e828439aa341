import { AS_OF, dutch } from "./calendar.ts";
import { type Cast, firstT0 } from "./cast.ts";
import { coachingLevel } from "./coaching-level.ts";
import { comma } from "./delimited.ts";
import type { Answers, Survey } from "./survey.ts";
import { passesElevenTest } from "./test-numbers.ts";
import type { Job, Person, Spell } from "./truth.ts";
import { benefitWord, jobEndWords, kindWords, regimeWords, spellEndWords, subsidyFlag } from "./words.ts";

const workValues = ["1", "2", "3", "4", "5", "6", "7"].flatMap((value) =>
  ["a", "b", "c"].map((question) => `LWC${value}${question}`),
);

export const apeldoornHeader: readonly string[] = [
  ..."Klantnr;BSN;Geboortedatum;Geslacht;Arbeidsvermogen;Soort uitkering;Doelgroepregister;Voorziening".split(";"),
  ..."Vorm jobcoaching;Regime;Startdatum jobcoaching;Verwachte einddatum;Einddatum jobcoaching".split(";"),
  ..."Reden einde jobcoaching;Werkgever;Loonheffingennr;Soort werk;Ingangsdatum baan;Contract tot".split(";"),
  ..."Einddatum baan;Reden einde baan;Uren p/w start;Uren p/w na half jaar;Taken uitgebreid;LKS;Loonwaarde %".split(
    ";",
  ),
  ..."Datum beginmeting;Begeleiding werknemer u/mnd begin;Begeleiding werkgever u/mnd begin".split(";"),
  "Cijfer passend werk begin",
  ...workValues.map((name) => `${name} begin`),
  ..."Datum eindmeting;Aan het werk bij eindmeting;Begeleiding werknemer u/mnd eind".split(";"),
  ..."Begeleiding werkgever u/mnd eind;Cijfer passend werk eind".split(";"),
  ...workValues.map((name) => `${name} eind`),
  "Peildatum",
];

/** The export of Apeldoorn: one row per facility, in the order in which the coaching began. */
export function apeldoornRows(cast: Cast): string[][] {
  const rows = cast.persons.flatMap((person) =>
    person.spells.map((spell) => ({
      person,
      from: spell.from,
      row: rowOf(person, spell, surveyBeside(cast, person, spell)),
    })),
  );
  rows.sort((a, b) => a.from - b.from || (a.person.bsn < b.person.bsn ? -1 : 1));
  cast.faulty.forEach((person, at) => {
    const found = rows.find((each) => each.person === person);
    if (found) found.row = spoil(found.row, at);
  });
  return [[...apeldoornHeader], ...rows.map(({ row }) => row)];
}

/** The questionnaires stand in the row in which the work began. */
function surveyBeside(cast: Cast, person: Person, spell: Spell): Survey {
  const t0 = firstT0(person);
  const here = t0 !== undefined && spell.from <= t0 && t0 <= (spell.to ?? AS_OF);
  return here ? (cast.surveys.get(person) ?? {}) : {};
}

function rowOf(person: Person, spell: Spell, { baseline, followUp }: Survey): string[] {
  const job = spell.job === undefined ? undefined : person.jobs[spell.job];
  return [
    ...[person.clientNumber, person.bsn, dutch(person.birth), { m: "M", f: "V", x: "X" }[person.sex], person.capacity],
    ...[benefitWord(person.benefit), { yes: "Ja", no: "Nee", presumed: "Vermoedelijk" }[person.register]],
    spell.form === "werkbegeleiding" ? "Werkbegeleiding" : "Jobcoaching",
    {
      "natura-extern": "Natura extern",
      "subsidy-extern": "Subsidie extern",
      intern: "Intern",
      werkbegeleiding: "Werkbegeleiding",
    }[spell.form],
    ...[regimeWords[spell.regime], dutch(spell.from), dutch(spell.plannedTo), dutch(spell.to)],
    spell.endReason === undefined ? "" : spellEndWords[spell.endReason],
    ...jobFields(job),
    comma(followUp?.hoursPerWeek),
    followUp?.tasksWidened === undefined ? "" : followUp.tasksWidened ? "J" : "N",
    ...[subsidyFlag(job, { yes: "J", no: "N" }), comma(job?.loonwaarde)],
    dutch(baseline?.on),
    ...reported(person, baseline),
    ...marks(baseline),
    dutch(followUp?.on),
    followUp === undefined ? "" : { yes: "J", no: "N", unknown: "O" }[followUp.inWork],
    ...reported(person, followUp?.inWork === "yes" ? followUp : undefined),
    ...marks(followUp),
    dutch(AS_OF),
  ];
}

function jobFields(job: Job | undefined): string[] {
  if (job === undefined) return Array<string>(8).fill("");
  return [
    ...[job.employer.name, job.employer.payrollNumber, kindWords[job.kind], dutch(job.from), dutch(job.contractTo)],
    ...[
      dutch(job.recordedTo),
      job.recordedReason === undefined ? "" : jobEndWords[job.recordedReason],
      comma(job.hours),
    ],
  ];
}

/** The monthly average as the coach states it, in halves of an hour. */
function reported(person: Person, answers: Answers | undefined): string[] {
  if (answers === undefined) return ["", ""];
  const { employee, employer } = coachingLevel(person, answers.on);
  return [comma(Math.max(0.5, Math.round(employee * 2) / 2)), comma(Math.round(employer * 2) / 2)];
}

function marks(answers: Answers | undefined): string[] {
  const values = Array.from({ length: 21 }, (_, at) => answers?.workValues[at]?.toString() ?? "");
  return [answers?.workFitTenths === undefined ? "" : comma(answers.workFitTenths / 10), ...values];
}

/** Five decimal points, one job that ends before it begins, one number that fails its test. */
function spoil(row: string[], fault: number): string[] {
  const spoilt = [...row];
  const at = (name: string) => apeldoornHeader.indexOf(name);
  if (fault < 5) spoilt[at("Uren p/w start")] = `${(row[at("Uren p/w start")] as string).split(",")[0]}.5`;
  else if (fault === 5) {
    const [date, month, year] = (row[at("Ingangsdatum baan")] as string).split("-");
    spoilt[at("Einddatum baan")] = `${date}-${month}-${Number(year) - 1}`;
    spoilt[at("Reden einde baan")] = "Anders";
  } else spoilt[at("BSN")] = failing(row[at("BSN")] as string);
  return spoilt;
}

export function failing(bsn: string): string {
  const other = `${bsn.slice(0, 8)}${(Number(bsn[8]) + 1) % 10}`;
  if (passesElevenTest(other)) throw new Error("the number should fail its test");
  return other;
}
