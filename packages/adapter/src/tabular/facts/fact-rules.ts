import { defineRules, type Rule } from "@jobcoach/core";

type Texts = Omit<Rule, "id">;

const lookInFile = {
  nl: "Kijk in het dossier welke datum klopt en pas die aan.",
  en: "Check the case file which date is right and correct it.",
};
const nothing = {
  nl: "Klopt dit? Dan hoeft er niets te gebeuren.",
  en: "Is this right? Then nothing needs to be done.",
};

const error = (level: Rule["level"], nl: string, en: string, remedy = lookInFile): Texts => ({
  severity: "error",
  level,
  message: { nl, en },
  remedy,
});
const warning = (nl: string, en: string, remedy = lookInFile): Texts => ({
  severity: "warning",
  level: "plausibility",
  message: { nl, en },
  remedy,
});
const notice = (nl: string, en: string): Texts => ({
  severity: "notice",
  level: "plausibility",
  message: { nl, en },
  remedy: nothing,
});

/** What can be wrong with the coaching that was granted. */
export const provisionRules = defineRules("provision", {
  "end-before-start": error(
    "record",
    "De einddatum van de begeleiding ligt vóór de begindatum.",
    "The coaching ends before it starts.",
  ),
  "end-after-observed": warning(
    "De einddatum van de begeleiding ligt na de peildatum. We lezen hem als verwachte einddatum.",
    "The coaching ends after the last day of the delivery. We read that end as a planned one.",
  ),
  "planned-end-before-start": warning(
    "De verwachte einddatum van de begeleiding ligt vóór de begindatum. We gebruiken hem niet.",
    "The planned end of the coaching is before its start. We do not use it.",
  ),
  "starts-later": notice(
    "De begeleiding begint na de peildatum en is dus gepland.",
    "The coaching starts after the last day of the delivery, so it is planned.",
  ),
  "reason-without-end": warning(
    "Er is een reden van einde, maar geen einddatum van de begeleiding. Het einde telt als niet bekend.",
    "There is a reason for the end but no last day of the coaching. The end counts as not known.",
    { nl: "Vul de einddatum in of haal de reden weg.", en: "Fill in the last day or remove the reason." },
  ),
});

/** What can be wrong with an accounting period. */
export const periodRules = defineRules("period", {
  "end-before-start": error("record", "De periode eindigt voordat zij begint.", "The period ends before it starts."),
  "hours-outside": error(
    "record",
    "Er zijn uren in het tweede kwartaal, maar de periode is dan al voorbij.",
    "There are hours in the second quarter, but the period is over by then.",
    {
      nl: "Pas de periode aan of zet de uren in het eerste kwartaal.",
      en: "Correct the period or move the hours to the first quarter.",
    },
  ),
});

/** What can be wrong with a job. */
export const employmentRules = defineRules("employment", {
  "end-before-start": error(
    "record",
    "De einddatum van het werk ligt vóór de begindatum.",
    "The job ends before it starts.",
  ),
  "end-after-observed": warning(
    "De einddatum van het werk ligt na de peildatum. We lezen hem als verwachte einddatum.",
    "The job ends after the last day of the delivery. We read that end as a planned one.",
  ),
  "contract-end-before-start": warning(
    "Het contract eindigt volgens het bestand voordat het werk begint. We gebruiken de einddatum van het contract niet.",
    "By the file the contract ends before the job starts. We do not use the end of the contract.",
  ),
  "contract-end-passed": warning(
    "Het contract is voorbij en er staat geen einddatum van het werk. Houdt de gemeente einddatums bij, dan telt de baan als lopend. Anders is niet bekend of iemand nog werkt.",
    "The contract is over and the job has no last day. Where the municipality keeps ends up, the job counts as running. Otherwise nobody knows whether somebody still works.",
    {
      nl: "Vul de einddatum van het werk in, of de nieuwe einddatum van het contract.",
      en: "Fill in the last day of the job, or the new end of the contract.",
    },
  ),
  "starts-later": notice(
    "Het werk begint na de peildatum en is dus gepland.",
    "The job starts after the last day of the delivery, so it is planned.",
  ),
  "no-start": warning(
    "Er staan gegevens over werk in deze rij, maar geen begindatum. Het werk telt niet mee.",
    "This row says something about a job but has no first day. The job does not count.",
    { nl: "Vul de begindatum van het werk in.", en: "Fill in the first day of the job." },
  ),
  "no-kind": warning(
    "Bij het werk staat niet wat voor werk het is. Of het betaald werk is, telt dan als niet bekend.",
    "The job does not say what kind of work it is. Whether it is paid then counts as not known.",
    { nl: "Vul de soort werk in.", en: "Fill in the kind of work." },
  ),
  "reason-without-end": warning(
    "Er is een reden van einde, maar geen einddatum van het werk. Het einde telt als niet bekend.",
    "There is a reason for the end but no last day of the job. The end counts as not known.",
    { nl: "Vul de einddatum in of haal de reden weg.", en: "Fill in the last day or remove the reason." },
  ),
});

/** What can be wrong with a wage subsidy. */
export const subsidyRules = defineRules("subsidy", {
  "percent-without-subsidy": warning(
    "Er staat een loonwaarde in de rij, maar geen loonkostensubsidie. De loonwaarde gebruiken we niet.",
    "The row has a wage value but no wage subsidy. We do not use the wage value.",
    {
      nl: "Kijk in het dossier of er loonkostensubsidie is en pas de rij aan.",
      en: "Check the case file whether there is a wage subsidy and correct the row.",
    },
  ),
  "percent-not-used": notice(
    "Er staat een loonwaarde in de rij, maar geen baan met loonkostensubsidie waar hij bij hoort. We gebruiken hem niet.",
    "The row has a wage value but no job with a wage subsidy that it goes with. We do not use it.",
  ),
});

/** What can be wrong with coaching hours. */
export const coachingRules = defineRules("coaching", {
  "no-minutes": warning(
    "Bij dit contact staan geen minuten. Het contact telt niet mee in de uren.",
    "This contact has no minutes. It does not count in the hours.",
    { nl: "Vul de minuten in. Was het nul? Schrijf dan 0.", en: "Fill in the minutes. Was it none? Then write 0." },
  ),
  "after-observed": warning(
    "Dit contact ligt na de peildatum. Het telt niet mee.",
    "This contact is after the last day of the delivery. It does not count.",
  ),
});

/** What can be wrong with a measurement. */
export const measurementRules = defineRules("measurement", {
  "no-date": warning(
    "Er zijn antwoorden of uren van een meting, maar de datum van de meting ontbreekt. Ze tellen niet mee.",
    "There are answers or hours of a measurement but its date is missing. They do not count.",
    { nl: "Vul de datum van de meting in.", en: "Fill in the date of the measurement." },
  ),
  "after-observed": warning(
    "De meting ligt na de peildatum. De antwoorden tellen niet mee.",
    "The measurement is after the last day of the delivery. Its answers do not count.",
  ),
  "before-job": warning(
    "De meting ligt meer dan vier weken vóór het begin van het werk.",
    "The measurement is more than four weeks before the job starts.",
  ),
  "follow-up-before-baseline": warning(
    "De eindmeting ligt vóór de beginmeting.",
    "The follow-up measurement is before the baseline.",
  ),
});
