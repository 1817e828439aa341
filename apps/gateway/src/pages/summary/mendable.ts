import type { LocalizedText } from "@jobcoach/core";
import type { ReasonCode } from "@jobcoach/outcomes";

/**
 * What can be done about a missing piece of data. Reasons that no better data would take away, such as somebody who moved or
 * a half-year that is too young, have no place here.
 */
export const mendable: Readonly<Partial<Record<ReasonCode, LocalizedText>>> = {
  "end-unknown": {
    nl: "Vul in wanneer deze banen eindigden, of dat ze nog lopen.",
    en: "Fill in when these jobs ended, or that they still go on.",
  },
  "planned-end-passed": {
    nl: "De geplande einddatum is voorbij. Vul in of de baan is verlengd of gestopt.",
    en: "The planned end has passed. Fill in whether the job was extended or ended.",
  },
  "open-end-not-maintained": {
    nl: "Houd bij wanneer banen eindigen, of lever gegevens uit de loonaangifte mee.",
    en: "Keep up when jobs end, or deliver data from the wage returns too.",
  },
  "sources-disagree": {
    nl: "Zoek uit welke bron klopt en verbeter de andere.",
    en: "Find out which source is right and correct the other.",
  },
  "lost-sight": {
    nl: "Zoek op of deze mensen nog werken, bijvoorbeeld in de loonaangifte.",
    en: "Look up whether these people still work, for example in the wage returns.",
  },
  "wage-returns-not-asked": {
    nl: "Vraag de loonaangifte op van wie het niet bekend is.",
    en: "Ask for the wage returns of those of whom it is not known.",
  },
  "unclear-whether-paid": {
    nl: "Vul in of het werk betaald is.",
    en: "Fill in whether the work is paid.",
  },
  "no-follow-up": {
    nl: "Lever ook gegevens van na de start mee.",
    en: "Deliver data from after the start too.",
  },
  "hours-not-known": {
    nl: "Leg de uren begeleiding vast en lever ze mee.",
    en: "Record the hours of coaching and deliver them too.",
  },
  "coaching-end-not-known": {
    nl: "Vul in wanneer de begeleiding eindigde, of dat zij nog loopt.",
    en: "Fill in when the coaching ended, or that it still goes on.",
  },
  "no-measurement": {
    nl: "Neem de vragenlijst af en lever de antwoorden mee.",
    en: "Have the questionnaire filled in and deliver the answers.",
  },
  "work-at-measurement-not-known": {
    nl: "Leg bij elke meting vast of iemand dan werkt.",
    en: "Record at each measurement whether somebody is in work then.",
  },
  "incomplete-answers": {
    nl: "Loop de vragenlijst helemaal door, zodat geen vraag open blijft.",
    en: "Go through the whole questionnaire, so that no question stays open.",
  },
  "baseline-only": {
    nl: "Doe ook de tweede meting, een half jaar na de start.",
    en: "Do the second measurement too, half a year after the start.",
  },
  "follow-up-only": {
    nl: "Doe ook een meting bij de start.",
    en: "Do a measurement at the start too.",
  },
};
