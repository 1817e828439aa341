import type { Contact } from "../../api/document.ts";
import type { RetentionSettings } from "../../retention/settings.ts";
import { numbersIn } from "../numbers.ts";
import { hrefOf } from "../site/href-of.ts";
import { contactLine } from "./contact-parts.tsx";
import { Link, type StatementOf } from "./statement.tsx";

interface PrivacyFacts {
  readonly contact: Contact | undefined;
  readonly retention: RetentionSettings | undefined;
}

/** What is kept of visitors and of people in the figures, for how long, and where to ask about it. */
export const privacy: StatementOf<PrivacyFacts> = {
  nl: ({ contact, retention }) => ({
    title: "Wat bewaren we van mensen?",
    lead: "Van bezoekers vrijwel niets. Van mensen in de cijfers bewaren we feiten over werk en begeleiding, zonder naam en zonder burgerservicenummer.",
    parts: [
      {
        id: "visitors",
        title: "Als je deze site bezoekt",
        list: [
          "We gebruiken geen cookies om je te volgen. Log je in, dan is er één cookie die onthoudt dat je bent ingelogd.",
          "Bevestig je een levering, dan onthoudt je browser wat je schreef. Is dat bewaard of sluit je het tabblad, dan is het daar weg.",
          "Deze site haalt niets op bij andere bedrijven.",
          "We schrijven op welke soort pagina is gevraagd, en hoe lang het antwoord duurde. Je internetadres schrijven we niet op.",
          "Controleer je een bestand op deze site, dan blijft het op je eigen computer.",
        ],
      },
      {
        id: "people",
        title: "Als je begeleiding krijgt",
        list: [
          "De gemeente vervangt je burgerservicenummer door een code. Alleen de gemeente heeft de sleutel.",
          "We bewaren feiten over begeleiding en werk. Van je geboortedatum bewaren we alleen de maand.",
          "Vrije tekst bewaren we niet.",
          <>
            In cijfers die iedereen ziet, ben je niet te herkennen.{" "}
            <Link to={`${hrefOf("nl", "method")}#small-numbers`}>Zo gaan we om met kleine aantallen</Link>.
          </>,
        ],
      },
      {
        id: "how-long",
        title: "Hoe lang bewaren we iets?",
        terms: [
          { term: "Feiten die zijn vervangen of ingetrokken", meaning: "Die verwijderen we meteen." },
          {
            term: "Feiten die meetellen",
            meaning:
              retention?.factsDays === undefined
                ? "Zolang de levering meetelt. De beheerder heeft geen andere termijn ingesteld."
                : `Tot ${numbersIn("nl").whole(retention.factsDays)} dagen na de periode van de levering.`,
          },
          {
            term: "Meldingen bij een levering die niet meetelt",
            meaning:
              retention?.findingsDays === undefined
                ? "Zolang de levering er is. De beheerder heeft geen andere termijn ingesteld."
                : `Tot ${numbersIn("nl").whole(retention.findingsDays)} dagen na ontvangst.`,
          },
          { term: "Inloggen", meaning: "Na 30 minuten niets doen, en na hooguit 12 uur, moet je opnieuw inloggen." },
          { term: "Logboeken", meaning: "Daarin staat wat er met gegevens is gedaan. Daar verwijderen we niets uit." },
        ],
      },
      {
        id: "rights",
        title: "Wil je weten wat er over jou is?",
        paragraphs: [
          "Vraag het aan je gemeente. Alleen de gemeente kan je code maken. Zij kan gegevens laten inzien, verbeteren of verwijderen. De cijfers worden daarna opnieuw geteld.",
          contactLine("nl", contact),
        ],
      },
    ],
  }),
  en: ({ contact, retention }) => ({
    title: "What do we keep about people?",
    lead: "About visitors next to nothing. About people in the figures we keep facts on work and coaching, without a name and without a citizen service number.",
    parts: [
      {
        id: "visitors",
        title: "When you visit this site",
        list: [
          "We use no cookies to follow you. If you log in, one cookie remembers that you are logged in.",
          "If you confirm a delivery, your browser remembers what you wrote. Once that is stored or you close the tab, it is gone there.",
          "This site fetches nothing from other companies.",
          "We write down which kind of page was asked for, and how long the answer took. We do not write down your internet address.",
          "If you check a file on this site, it stays on your own computer.",
        ],
      },
      {
        id: "people",
        title: "When you receive coaching",
        list: [
          "The municipality replaces your citizen service number with a code. Only the municipality has the key.",
          "We keep facts about coaching and work. Of your date of birth we keep only the month.",
          "We keep no free text.",
          <>
            In figures that everybody sees you cannot be recognised.{" "}
            <Link to={`${hrefOf("en", "method")}#small-numbers`}>How we deal with small numbers</Link>.
          </>,
        ],
      },
      {
        id: "how-long",
        title: "How long do we keep things?",
        terms: [
          { term: "Facts that were replaced or withdrawn", meaning: "We remove these at once." },
          {
            term: "Facts that count",
            meaning:
              retention?.factsDays === undefined
                ? "As long as the delivery counts. Whoever runs this service has set no other term."
                : `Until ${numbersIn("en").whole(retention.factsDays)} days after the period of the delivery.`,
          },
          {
            term: "Findings on a delivery that does not count",
            meaning:
              retention?.findingsDays === undefined
                ? "As long as the delivery is there. Whoever runs this service has set no other term."
                : `Until ${numbersIn("en").whole(retention.findingsDays)} days after it came in.`,
          },
          {
            term: "Logging in",
            meaning: "After 30 minutes of doing nothing, and after 12 hours at most, you log in again.",
          },
          { term: "Logs", meaning: "They say what was done with data. We remove nothing from them." },
        ],
      },
      {
        id: "rights",
        title: "Do you want to know what there is about you?",
        paragraphs: [
          "Ask your municipality. Only the municipality can make your code. It can let you see data, correct it or remove it. The figures are counted again after that.",
          contactLine("en", contact),
        ],
      },
    ],
  }),
};
