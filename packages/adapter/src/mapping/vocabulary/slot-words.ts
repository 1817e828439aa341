import type { LocalizedText } from "@jobcoach/core";
import {
  MEASUREMENT_BLOCKS,
  type MeasurementBlock,
  SLOTS,
  type Slot,
  WORK_VALUE_QUESTIONS,
  WORK_VALUES,
} from "../../tabular/profile/slots.ts";

/** What a slot is called for people, and the headers under which Dutch exports are likely to carry it. */
export interface SlotWords {
  readonly title: LocalizedText;
  readonly headers: readonly string[];
}

const words = (nl: string, en: string, ...headers: readonly string[]): SlotWords => ({
  title: { nl, en },
  headers: headers.length > 0 ? headers : [nl],
});

const written: Partial<Record<Slot, SlotWords>> = {
  "delivery.observedUntil": words("peildatum", "last day of the delivery", "peildatum", "stand per datum"),
  "delivery.municipality": words("gemeentecode", "municipality code", "gemeentecode", "cbs code", "gemeente"),
  "client.ref": words("cliëntnummer", "client number", "klantnummer", "klant id", "registratienummer client"),
  "trajectory.ref": words(
    ...(["trajectnummer", "trajectory number"] as const),
    ...["trajectnummer", "registratienummer voorziening", "voorzieningnummer", "dossiernummer"],
  ),
  "person.bsn": words("burgerservicenummer", "citizen service number", "bsn", "bsn klant", "sofinummer"),
  "person.birthDate": words("geboortedatum", "date of birth"),
  "person.sex": words("geslacht", "sex"),
  "person.workCapacity": words("arbeidsvermogen", "work capacity", "arbeidsvermogen", "code arbeidsvermogen"),
  "benefit.law": words("soort uitkering", "kind of benefit", "soort uitkering", "uitkering", "wet uitkering"),
  "register.status": words("doelgroepregister", "target group register", "doelgroepregister", "doelgroep register"),
  "provision.type": words(
    ...(["soort voorziening", "kind of facility"] as const),
    ...["voorziening", "type voorziening", "soort voorziening", "instrument", "soort traject"],
  ),
  "provision.grantedBy": words("grondslag", "granted by", "grondslag", "verstrekker"),
  "provision.form": words(
    ...(["vorm van begeleiding", "form of coaching"] as const),
    ...["vorm jobcoaching", "vorm", "vorm voorziening", "soort jobcoach", "inzet jobcoach", "soort"],
  ),
  "provision.regime": words("begeleidingsregime", "coaching regime", "regime", "begeleidingsregime", "intensiteit"),
  "provision.from": words(
    ...(["begin van de begeleiding", "start of the coaching"] as const),
    ...["startdatum jobcoaching", "begindatum voorziening", "begindatum traject", "begindatum"],
  ),
  "provision.plannedTo": words(
    ...(["verwachte einddatum", "expected end"] as const),
    ...["verwachte einddatum", "verwachte einddatum jobcoaching", "verwachte einddatum traject"],
  ),
  "provision.to": words(
    ...(["einde van de begeleiding", "end of the coaching"] as const),
    ...["einddatum jobcoaching", "einddatum voorziening", "einddatum traject", "einddatum"],
  ),
  "provision.endReason": words(
    ...(["reden einde begeleiding", "why the coaching ended"] as const),
    ...["reden einde jobcoaching", "reden beeindiging voorziening", "reden einde traject", "reden einde"],
  ),
  "period.number": words("periodenummer", "number of the period", "periode nummer"),
  "period.from": words("begin van de periode", "start of the period", "periode van", "begindatum periode"),
  "period.to": words("einde van de periode", "end of the period", "periode tot", "einddatum periode"),
  "employment.ref": words("nummer van de baan", "number of the job", "volgnummer baan", "volgnummer", "baan id"),
  "employment.employerNumber": words(
    ...(["loonheffingennummer", "payroll tax number"] as const),
    ...["loonheffingennummer", "loonheffingennummer werkgever", "lhnr", "nummer werkgever"],
  ),
  "employment.workKind": words(
    ...(["soort werk", "kind of work"] as const),
    ...["soort werk", "soort dienstverband", "type contract", "soort contract"],
  ),
  "employment.from": words(
    ...(["begin van de baan", "start of the job"] as const),
    ...["ingangsdatum baan", "begindatum werk", "dienstverband begin", "startdatum contract"],
  ),
  "employment.plannedTo": words(
    ...(["einde van het contract", "end of the contract"] as const),
    ...["contract tot", "einddatum contract", "verwachte einddatum baan"],
  ),
  "employment.to": words(
    ...(["einde van de baan", "end of the job"] as const),
    ...["einddatum baan", "feitelijke einddatum werk", "feitelijke einddatum", "dienstverband einde"],
  ),
  "employment.endReason": words(
    ...(["reden einde baan", "why the job ended"] as const),
    ...["reden einde baan", "reden einde dienstverband", "dienstverband eindreden"],
  ),
  "employment.hoursPerWeek": words(
    ...(["uren per week in de baan", "hours a week in the job"] as const),
    ...["uren per week", "uren per week baan", "uren per week start", "contracturen per week", "contracturen"],
  ),
  "employment.loonkostensubsidie": words("loonkostensubsidie", "wage cost subsidy", "loonkostensubsidie", "lks"),
  "subsidy.loonwaardePercent": words("loonwaarde", "wage value", "loonwaarde percentage", "loonwaarde"),
  ...reported("baseline", "begin"),
  ...reported("followUp", "eind"),
  "contact.on": words("datum van het contact", "date of the contact", "datum contact", "datum"),
  "contact.minutesEmployee": words("minuten met de werknemer", "minutes with the employee", "minuten werknemer"),
  "contact.minutesEmployer": words("minuten met de werkgever", "minutes with the employer", "minuten werkgever"),
  "contact.activity": words("activiteit", "activity", "activiteit", "soort activiteit"),
  "contact.participants": words("aantal deelnemers", "number of participants", "aantal deelnemers", "groepsgrootte"),
  "contact.colleagueInvolved": words("collega betrokken", "colleague involved"),
  ...quarter(1),
  ...quarter(2),
  "measurement.moment": words("meetmoment", "moment of the questionnaire", "meetmoment", "meting", "soort meting"),
  "measurement.respondent": words("respondent", "respondent", "respondent", "ingevuld door"),
  "result.code": words("resultaat", "result", "resultaat", "resultaatcode"),
};

function reported(block: "baseline" | "followUp", when: string): Partial<Record<Slot, SlotWords>> {
  const [nl, en] = block === "baseline" ? ["bij het begin", "at the start"] : ["bij het eind", "at the end"];
  const of = (who: string, whoEn: string) =>
    words(
      ...([`begeleiding ${who} per maand ${nl}`, `coaching of the ${whoEn} per month ${en}`] as const),
      ...[`begeleiding ${who} uren maand ${when}`, `uren begeleiding ${who} ${when}meting`],
    );
  return {
    [`reported.${block}.minutesEmployee`]: of("werknemer", "employee"),
    [`reported.${block}.minutesEmployer`]: of("werkgever", "employer"),
  };
}

function quarter(number: 1 | 2): Partial<Record<Slot, SlotWords>> {
  const of = (who: string, whoEn: string) =>
    words(
      ...([`uren ${who} kwartaal ${number}`, `hours of the ${whoEn} in quarter ${number}`] as const),
      ...[`uren ${who} kwartaal ${number}`, `begeleiding ${who} kwartaal ${number}`],
    );
  return {
    [`quarter${number}.minutesEmployee`]: of("werknemer", "employee"),
    [`quarter${number}.minutesEmployer`]: of("werkgever", "employer"),
  };
}

const whens: Readonly<Record<MeasurementBlock, { readonly nl: string; readonly en: string; readonly word: string }>> = {
  measurement: { nl: "", en: "", word: "" },
  baseline: { nl: " bij het begin", en: " at the start", word: " beginmeting" },
  followUp: { nl: " bij het eind", en: " at the end", word: " eindmeting" },
};

const inMeasurements: readonly (readonly [field: string, nl: string, en: string, ...headers: readonly string[]])[] = [
  ["on", "datum van de meting", "date of the questionnaire", "meetdatum", "datum meting"],
  ["inWork", "aan het werk", "in work", "werkt", "aan werk"],
  ["hoursPerWeek", "uren per week volgens de meting", "hours a week in the questionnaire", "uren per week"],
  ["tasksWidened", "taken uitgebreid", "tasks widened", "taken uitgebreid"],
  ["workFit", "cijfer passend werk", "mark for fitting work", "cijfer passend werk", "cijfer aansluiting"],
  ["supportBenefit", "cijfer nut begeleiding", "mark for benefit of support"],
  ["understood", "cijfer begrepen voelen", "mark for being understood"],
  ["rapport", "cijfer klik met coach", "mark for rapport with the coach"],
  ["supportFit", "cijfer passende begeleiding", "mark for fitting support"],
  ["satisfaction", "cijfer tevredenheid", "mark for satisfaction", "cijfer tevredenheid", "tevredenheid"],
];

function measurementWords(block: MeasurementBlock): [string, SlotWords][] {
  const { nl, en, word } = whens[block];
  const marks = inMeasurements.map(([field, titleNl, titleEn, ...headers]): [string, SlotWords] => {
    const own = headers.length > 0 ? headers : [titleNl];
    const more = block === "followUp" ? own.map((header) => `${header} na half jaar`) : [];
    const bare = block === "followUp" && field === "tasksWidened" ? own : [];
    const dates = field === "on" && word !== "" ? [`datum${word}`] : [];
    return [
      `${block}.${field}`,
      words(titleNl + nl, titleEn + en, ...dates, ...bare, ...own.map((header) => header + word), ...more),
    ];
  });
  const answers = WORK_VALUES.flatMap((value) =>
    WORK_VALUE_QUESTIONS.map((question): [string, SlotWords] => [
      `${block}.capabilities.${value}.${question}`,
      words(
        `werkwaarde ${value}${question}${nl}`,
        `work value ${value}${question}${en}`,
        `lwc ${value} ${question}${word}`,
      ),
    ]),
  );
  return [...marks, ...answers];
}

const all: Readonly<Record<string, SlotWords>> = {
  ...written,
  ...Object.fromEntries(MEASUREMENT_BLOCKS.flatMap(measurementWords)),
};

/** The words of a slot. */
export const slotWords = (slot: Slot): SlotWords => all[slot] ?? { title: { nl: slot, en: slot }, headers: [] };

/** Slots that a column may be proposed for. */
export const proposedSlots: readonly Slot[] = SLOTS.filter((slot) => slotWords(slot).headers.length > 0);
