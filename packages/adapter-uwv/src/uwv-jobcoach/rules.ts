import { defineRules, type Rule } from "@jobcoach/core";

type Texts = Omit<Rule, "id">;

const lookInRequest = {
  nl: "Kijk in de aanvraag of de beschikking van UWV wat klopt.",
  en: "Check the request or the decision of UWV.",
};
const nothing = {
  nl: "Klopt dit? Dan hoeft er niets te gebeuren.",
  en: "Is this right? Then nothing needs to be done.",
};

const error = (nl: string, en: string, remedy = lookInRequest): Texts => ({
  severity: "error",
  level: "record",
  message: { nl, en },
  remedy,
});
const warning = (nl: string, en: string, remedy = lookInRequest): Texts => ({
  severity: "warning",
  level: "record",
  message: { nl, en },
  remedy,
});
const notice = (nl: string, en: string, remedy = nothing): Texts => ({
  severity: "notice",
  level: "plausibility",
  message: { nl, en },
  remedy,
});

/**
 * What can be wrong with the job-coach templates. Percentages, number of periods and floors are those of the protocols of UWV
 * of 2014 (external, BWBR0035263) and 2015 (internal, BWBR0036046); what holds since 2016 is not known.
 */
export const uwvJobcoachRules = defineRules("uwv-jobcoach", {
  "percent-differs": warning(
    "Dit percentage hoort in de protocollen van UWV van 2014 en 2015 niet bij deze vorm, dit regime en dit jaar.",
    "By UWV's protocols of 2014 and 2015 this percentage does not go with this form, regime and year.",
  ),
  "percent-not-checked": notice(
    "Dit percentage wijkt af van de protocollen van UWV van 2014 en 2015. Welke regels in deze periode gelden, weten we niet.",
    "This percentage differs from UWV's protocols of 2014 and 2015. Which rules hold in this period we do not know.",
  ),
  "period-needs-reasons": notice(
    "Dit is meer dan drie jaar begeleiding in dezelfde baan. Volgens de protocollen van 2014 en 2015 vraagt dat een motivering.",
    "This is more than three years of coaching in one job. By the protocols of 2014 and 2015 that needs reasons.",
  ),
  "contract-below-floor": notice(
    "Het contract duurt korter dan zes maanden. Dat is minder dan de protocollen van 2014 en 2015 vragen.",
    "The contract lasts less than six months, less than the protocols of 2014 and 2015 ask.",
  ),
  "hours-below-floor": notice(
    "Het contract is voor minder dan 12 uur per week. De protocollen van 2014 en 2015 vragen dan uitzicht op groei.",
    "The contract is for less than 12 hours a week. The protocols of 2014 and 2015 then ask for expected growth.",
  ),
  "hours-below-exception": notice(
    "Het contract is voor minder dan 8 uur per week. Dat is ook minder dan de uitzondering in de protocollen van 2014 en 2015.",
    "The contract is for less than 8 hours a week, less than even the exception in the protocols of 2014 and 2015.",
  ),
  "wage-value-below-floor": notice(
    "De loonwaarde is lager dan 35 %. De protocollen van 2014 en 2015 vragen dan uitzicht op groei.",
    "The wage value is below 35 %. The protocols of 2014 and 2015 then ask for expected growth.",
  ),
  "wage-value-below-exception": notice(
    "De loonwaarde is lager dan 20 %. Dat is ook minder dan de uitzondering in de protocollen van 2014 en 2015.",
    "The wage value is below 20 %, less than even the exception in the protocols of 2014 and 2015.",
  ),
  "wage-value-without-subsidy": notice(
    "Er staat een loonwaarde in de aanvraag, maar niet dat er loonkostensubsidie is. De loonwaarde gebruiken we niet.",
    "The request has a wage value but does not say that there is a wage subsidy. We do not use the wage value.",
    {
      nl: "Is er loonkostensubsidie? Vul dat dan in.",
      en: "Is there a wage subsidy? Then fill that in.",
    },
  ),
  "not-decided": notice(
    "Op deze aanvraag is nog niet beslist. De begeleiding telt niet mee; het werk wel.",
    "This request is not decided yet. The coaching does not count; the job does.",
    { nl: "Is er een beslissing? Vul dan de status in.", en: "Is there a decision? Then fill in the status." },
  ),
  refused: notice(
    "Deze aanvraag is afgewezen. De begeleiding telt niet mee; het werk wel.",
    "This request was refused. The coaching does not count; the job does.",
  ),
  "award-without-period": error(
    "De begeleiding is toegekend, maar de eerste dag van de periode ontbreekt.",
    "The coaching is awarded, but the first day of its period is missing.",
  ),
  "no-job-start": warning(
    "De begindatum van het contract ontbreekt. Het werk telt niet mee.",
    "The first day of the contract is missing. The job does not count.",
    { nl: "Vul de begindatum in.", en: "Fill in the first day." },
  ),
  "hours-above-award": warning(
    "Vanaf dit contact zijn er in de periode meer uren geschreven dan er zijn toegekend.",
    "From this contact on more hours are logged in the period than were awarded.",
    {
      nl: "Kijk of de toekenning en de uren kloppen. UWV betaalt niet meer dan is toegekend.",
      en: "Check the award and the hours. UWV never pays more than was awarded.",
    },
  ),
  "after-observed": warning(
    "Dit contact ligt na de peildatum. Het telt niet mee.",
    "This contact is after the last day of the delivery. It does not count.",
    { nl: "Kijk in het dossier of de datum klopt.", en: "Check the date in the case file." },
  ),
  "period-not-over": notice(
    "Deze periode loopt door na de peildatum. Resultaat en cijfers gelden voor de peildatum.",
    "This period runs on after the last day of the delivery. Result and marks speak of that day.",
  ),
  "period-not-begun": warning(
    "Deze periode begint na de peildatum. De verantwoording telt niet mee.",
    "This period begins after the last day of the delivery. The report does not count.",
  ),
  "coachable-without-discrepancy": notice(
    "Er staat dat iets te coachen is, maar niet dat er een verschil is tussen werknemer en werk.",
    "It says that something can be coached, but not that employee and work differ.",
    {
      nl: "Elk doel hoort uit een verschil te volgen. Kijk het formulier na.",
      en: "Every goal should follow from a discrepancy. Check the form.",
    },
  ),
});
