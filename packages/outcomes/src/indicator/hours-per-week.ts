import { hoursGrowth, hoursGrowthBy, momentWindows } from "@jobcoach/core";
import { hoursPerWeekDefinition, judgeHours } from "./hours-per-week-definition.ts";
import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { jobSizeInStudy } from "./published-references.ts";

const { to: WINDOW_DAYS } = momentWindows.followUp;

/** Stated hours of work per week at the start and half a year later, of those still in work, in hundredths of an hour. */
export const hoursPerWeek: PairedIndicator = definePairedMean({
  ...hoursPerWeekDefinition,
  id: "hours-per-week",
  version: "2.0.0",
  title: { nl: "Uren werk per week", en: "Hours of work per week" },
  sentence: {
    nl: "Mensen die aan het werk bleven, werken gemiddeld {} uur per week.",
    en: "People who stayed in work work {} hours a week on average.",
  },
  numerator: {
    nl: "Uren betaald werk per week zoals iemand ze opgeeft: in de vragenlijst, anders in de registratie van de baan. Betaalde uren uit de loonaangifte tellen hier niet: die staan in een cijfer apart.",
    en: "Hours of paid work a week as somebody states them: in the questionnaire, else in the register of jobs. Paid hours of the wage returns do not count here: they are a figure of their own.",
  },
  denominator: {
    nl: "Mensen die na 26 weken betaald werk hebben en van wie de opgegeven uren op beide momenten bekend zijn.",
    en: "People with paid work after 26 weeks whose stated hours are known at both moments.",
  },
  window: {
    nl: "Begin: de eerste dag met begeleiding en betaald werk. Vervolg: dag 182. Een vragenlijst telt van 28 dagen vóór tot 56 dagen na de start en van dag 140 tot en met 238.",
    en: "Start: the first day with coaching and paid work. Follow-up: day 182. A questionnaire counts from 28 days before to 56 days after the start and from day 140 to 238.",
  },
  unknowns: {
    nl: "Een registratie heeft één getal per baan. Dezelfde baan zegt dus niets over groei zonder een tweede opgave. Dan zijn de uren later niet bekend.",
    en: "A register holds one number per job. So one job says nothing about growth without a second statement. Then the hours later are not known.",
  },
  windowDays: WINDOW_DAYS,
  references: [jobSizeInStudy],
  judge: judgeHours(hoursGrowthBy.stated, WINDOW_DAYS),
});

/** The first version, which let paid hours of some stand beside stated hours of others. */
export const hoursPerWeekMixed: PairedIndicator = definePairedMean({
  ...hoursPerWeek,
  version: "1.0.0",
  numerator: {
    nl: "Uren betaald werk per week volgens de vragenlijst, anders volgens de registratie van de baan. Alleen waar die ontbreken tellen betaalde uren uit de loonaangifte, over de eerste en de laatste 91 dagen.",
    en: "Hours of paid work a week by the questionnaire, else by the register of jobs. Only where these are missing do paid hours of the wage returns count, of the first and the last 91 days.",
  },
  denominator: {
    nl: "Mensen die na 26 weken betaald werk hebben en van wie de uren op beide momenten bekend zijn.",
    en: "People with paid work after 26 weeks whose hours are known at both moments.",
  },
  judge: judgeHours(hoursGrowth, WINDOW_DAYS),
});
