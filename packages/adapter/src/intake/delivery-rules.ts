import { defineRules, type Rule } from "@jobcoach/core";

const missing = (what: { nl: string; en: string }, flag: string, field: string): Omit<Rule, "id"> => ({
  severity: "error",
  level: "delivery",
  message: {
    nl: `We weten niet ${what.nl}. Het bestand zegt het niet.`,
    en: `We do not know ${what.en}. The file does not say.`,
  },
  remedy: {
    nl: `Geef het mee met ${flag}, of zet "${field}" in delivery.json naast het bestand.`,
    en: `Give it with ${flag}, or put "${field}" in delivery.json beside the file.`,
  },
});

/** What must be known about a delivery as a whole, and what looks wrong with it. */
export const deliveryRules = defineRules("delivery", {
  "municipality-missing": missing(
    { nl: "van welke gemeente deze levering is", en: "which municipality this delivery is from" },
    "--municipality GM0200",
    "municipality",
  ),
  "observed-from-missing": missing(
    { nl: "vanaf welke dag deze levering volledig is", en: "from which day this delivery is complete" },
    "--observed-from 2024-01-01",
    "observedFrom",
  ),
  "observed-until-missing": missing(
    { nl: "tot en met welke dag deze levering iets zegt (de peildatum)", en: "until which day this delivery speaks" },
    "--observed-until 2026-06-30",
    "observedUntil",
  ),
  "key-missing": {
    severity: "error",
    level: "delivery",
    message: {
      nl: "Er is geen sleutel om burgerservicenummers te vervangen voor deze gemeente.",
      en: "There is no key to replace citizen service numbers for this municipality.",
    },
    remedy: {
      nl: "Maak een sleutel met 'jobcoach key new' en geef hem mee met --key.",
      en: "Make a key with 'jobcoach key new' and give it with --key.",
    },
  },
  "municipality-differs": {
    severity: "error",
    level: "delivery",
    message: {
      nl: "Het bestand is van een andere gemeente dan de levering zegt.",
      en: "The file is from another municipality than the delivery says.",
    },
    remedy: {
      nl: "Kijk of het juiste bestand is gekozen, en pas anders --municipality of delivery.json aan.",
      en: "See whether the right file was chosen, or else change --municipality or delivery.json.",
    },
  },
  "metadata-differs": {
    severity: "warning",
    level: "delivery",
    message: {
      nl: "Het bestand zegt iets anders over {field} dan de levering. We gaan uit van het bestand.",
      en: "The file says something else about {field} than the delivery. We go by the file.",
    },
    remedy: {
      nl: "Haal {field} weg uit de opdracht of uit delivery.json, of maak ze gelijk.",
      en: "Remove {field} from the command or from delivery.json, or make them equal.",
    },
  },
  "period-reversed": {
    severity: "error",
    level: "delivery",
    message: { nl: "De levering eindigt voordat zij begint.", en: "The delivery ends before it starts." },
    remedy: {
      nl: "Pas de begindag of de peildatum van de levering aan.",
      en: "Change the first day or the last day of the delivery.",
    },
  },
  "same-file": {
    severity: "warning",
    level: "delivery",
    message: {
      nl: "Dit bestand is precies gelijk aan een eerder bestand in deze controle.",
      en: "This file is exactly the same as an earlier file in this check.",
    },
    remedy: { nl: "Laat één van de twee weg.", en: "Leave one of the two out." },
  },
  "same-slot": {
    severity: "warning",
    level: "delivery",
    message: {
      nl: "Een eerder bestand in deze controle gaat over dezelfde gemeente, bron en periode. Wie ze allebei aanlevert, vervangt het eerdere door dit bestand.",
      en: "An earlier file in this check is about the same municipality, source and period. Who delivers both replaces the earlier one by this file.",
    },
    remedy: {
      nl: 'Maak er één bestand van. Zijn het twee bronnen? Geef elk dan een eigen naam bij "stream" in delivery.json.',
      en: 'Make one file of them. Are they two sources? Then give each a name of its own under "stream" in delivery.json.',
    },
  },
  "job-ends-not-stated": {
    severity: "warning",
    level: "delivery",
    message: {
      nl: "We weten niet of het einde van banen wordt bijgehouden. Banen zonder einddatum tellen daarom als niet bekend.",
      en: "We do not know whether ends of jobs are kept up. Jobs without an end therefore count as not known.",
    },
    remedy: {
      nl: "Houdt de gemeente einddatums van banen bij? Geef dan --job-ends-maintained yes mee.",
      en: "Does the municipality keep ends of jobs up? Then give --job-ends-maintained yes.",
    },
  },
  "contract-ends-as-job-ends": {
    severity: "warning",
    level: "plausibility",
    confirmable: true,
    message: {
      nl: "Bijna elke baan eindigt precies op de einddatum van het contract: dit lijken geplande einden, geen echte.",
      en: "Nearly every job ends exactly on the last day of its contract: these look like planned ends, not real ones.",
    },
    remedy: {
      nl: "Lever als einde van een baan alleen de dag waarop iemand echt stopte. De einddatum van het contract hoort in een eigen kolom.",
      en: "Deliver as the end of a job only the day on which somebody really stopped. The end of the contract has a column of its own.",
    },
    why: {
      nl: "Een contract kan verlengd zijn. Wie geplande einden als echte telt, ziet verlies van werk dat er niet was.",
      en: "A contract may have been prolonged. Who counts planned ends as real ones sees losses of work that never were.",
    },
  },
  "mixed-hours-modes": {
    severity: "warning",
    level: "plausibility",
    message: {
      nl: "Een deel van de uren begeleiding is per contact vastgelegd, een deel is een opgave van de coach. Ze tellen niet bij elkaar op.",
      en: "Some coaching hours were logged per contact, some were stated by the coach. They are not added up.",
    },
    remedy: {
      nl: "Lever de uren van een traject op één manier, het liefst per contact.",
      en: "Deliver the hours of a trajectory in one way, logged per contact if you can.",
    },
    why: {
      nl: "Een gemiddelde dat iemand opgeeft en een som van contacten meten niet hetzelfde.",
      en: "An average that somebody states and a sum of contacts do not measure the same.",
    },
  },
  "no-ended-jobs": {
    severity: "warning",
    level: "plausibility",
    confirmable: true,
    message: {
      nl: "Er staat geen enkele beëindigde baan in: dit lijkt een lijst van huidige klanten. Open banen tellen daarom als niet bekend.",
      en: "There are no ended jobs: this looks like a list of current clients. Open jobs therefore count as not known.",
    },
    remedy: {
      nl: "Maak een export van alle trajecten die sinds het begin van de periode zijn gestart, ook als ze al gestopt zijn.",
      en: "Make an export of all trajectories that started since the beginning of the period, those that stopped included.",
    },
  },
});
