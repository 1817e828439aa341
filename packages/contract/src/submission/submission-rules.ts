import { defineRules } from "@jobcoach/core";

/** What only the gateway can see of a delivery, because it knows those that came before. */
export const submissionRules = defineRules("submission", {
  "much-smaller": {
    severity: "warning",
    level: "history",
    confirmable: true,
    message: {
      nl: "Deze levering noemt {now} keer {counted}, de vorige {before} keer. Misschien is maar een deel geleverd.",
      en: "How often this delivery names {counted}: {now}. The former: {before}. Perhaps only a part was delivered.",
    },
    remedy: {
      nl: "Kijk of de export compleet is. Klopt het aantal, bevestig dat dan en zeg waarom.",
      en: "See whether the export is complete. Is the number right, then confirm it and say why.",
    },
    why: {
      nl: "Een levering komt in de plaats van de vorige. Wie er niet meer in staat, telt niet meer mee.",
      en: "A delivery takes the place of the former. Who is no longer in it no longer counts.",
    },
  },
  "tallies-in-force": {
    severity: "error",
    level: "delivery",
    message: {
      nl: "Van deze gemeente en verstrekker tellen tellingen mee. Met feiten erbij zou iemand dubbel tellen.",
      en: "Tallies of this municipality and grantor count. With facts beside them somebody would count twice.",
    },
    remedy: {
      nl: "Neem de tellingen eerst terug: lever bij /v1/tallies een lege lijst aan. Lever daarna de feiten opnieuw.",
      en: "Take the tallies back first: deliver an empty list at /v1/tallies. Then deliver the facts again.",
    },
  },
  "other-key-in-force": {
    severity: "error",
    level: "delivery",
    message: {
      nl: "Deze levering is met een andere sleutel gemaakt dan leveringen van deze gemeente die al meetellen (aantal: {count}). Beide sleutels heten versie {version}.",
      en: "This delivery was made with another key than deliveries of this municipality that count already (number: {count}). Both keys call themselves version {version}.",
    },
    remedy: {
      nl: "Maak het bestand opnieuw met dezelfde sleutel. Wilt u een nieuwe sleutel, maak die dan met 'jobcoach key rotate' en lever alle stromen met beide sleutels. Is de andere sleutel kwijt, trek dan eerst de leveringen in die ermee zijn gemaakt.",
      en: "Make the file again with the same key. For a new key, make it with 'jobcoach key rotate' and deliver all streams with both keys. Is the other key lost, then withdraw the deliveries made with it first.",
    },
    why: {
      nl: "Met een andere sleutel krijgt iedereen een ander pseudoniem. Dan telt iedereen dubbel, en horen loongegevens bij niemand meer.",
      en: "Under another key everybody has another pseudonym. Then everybody counts twice, and wage returns match nobody any more.",
    },
  },
  "earlier-key-differs": {
    severity: "error",
    level: "delivery",
    message: {
      nl: "De oude sleutel bij deze levering is een andere dan die van leveringen van deze gemeente die al meetellen (aantal: {count}). Beide sleutels heten versie {version}.",
      en: "The old key of this delivery is another one than that of deliveries of this municipality that count already (number: {count}). Both keys call themselves version {version}.",
    },
    remedy: {
      nl: "Zoek de oude sleutel waarmee die leveringen zijn gemaakt. Maak daarmee een nieuwe sleutel ('jobcoach key rotate') en maak het bestand opnieuw met die twee. Is de oude sleutel kwijt, trek dan eerst de leveringen in die ermee zijn gemaakt.",
      en: "Find the old key that those deliveries were made with. Make a new key with it ('jobcoach key rotate') and make the file again with those two. Is the old key lost, then withdraw the deliveries made with it first.",
    },
    why: {
      nl: "De oude sleutel zegt wie dezelfde persoon is. Met een verkeerde oude sleutel telt iedereen dubbel, en komt terug wie is verwijderd.",
      en: "The old key tells who is the same person. With a wrong old key everybody counts twice, and whoever was deleted comes back.",
    },
  },
  "correction-without-reference": {
    severity: "error",
    level: "delivery",
    message: {
      nl: "In deze correctie staan feiten zonder kenmerk van het record. Het is niet te zien wat ze vervangen.",
      en: "This correction has facts without the reference of a record. What they replace cannot be seen.",
    },
    remedy: {
      nl: "Geef elk feit zijn kenmerk (record), of lever het hele bestand opnieuw aan.",
      en: "Give every fact its reference (record), or deliver the whole file again.",
    },
  },
  "correction-elsewhere": {
    severity: "error",
    level: "delivery",
    message: {
      nl: "Deze correctie hoort bij een andere levering: gemeente, verstrekker, stroom, periode of sleutel is anders.",
      en: "This correction is of another delivery: its municipality, grantor, stream, period or key differs.",
    },
    remedy: {
      nl: "Geef de correctie dezelfde gegevens mee als de levering die zij verbetert.",
      en: "Give the correction the same metadata as the delivery that it corrects.",
    },
  },
  "corrected-not-in-force": {
    severity: "error",
    level: "delivery",
    message: {
      nl: "De levering die u verbetert telt niet meer mee: er kwam een andere voor in de plaats, of zij is ingetrokken.",
      en: "The delivery that you correct does not count any more: another took its place, or it was withdrawn.",
    },
    remedy: {
      nl: "Zoek de levering op die nu meetelt en verbeter die.",
      en: "Look up the delivery that counts now and correct that one.",
    },
  },
});
