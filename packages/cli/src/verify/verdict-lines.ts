import type { Receipt, ReceiptVerdict } from "@jobcoach/contract";
import { findMunicipality, type LocalizedText } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import { plain } from "../text/plain.ts";

/** What a receipt proves, in words: whether it is genuine, of what it is, and whether the file is that. */
export function verdictLines(verdict: ReceiptVerdict, receipt: Receipt, isKeyGiven: boolean, call: Call): string[] {
  const { say, paint, width } = call;
  const isValid = verdict.outcome === "valid";
  const mark = paint(isValid ? "green" : "red", `${isValid ? "✓" : "✗"} ${say(headings[verdict.outcome])}`);
  const told = [
    sentenceOn(verdict, call),
    ...(verdict.outcome === "signature-wrong" || verdict.outcome === "other-key" ? [] : [whatItSays(receipt, call)]),
    ...(isKeyGiven || verdict.outcome === "signature-wrong" ? [] : [ownKey]),
  ];
  return ["", `  ${mark}`, ...told.flatMap((text) => paragraph("  ", plain(say(text)), width))];
}

const headings: Readonly<Record<ReceiptVerdict["outcome"], LocalizedText>> = {
  valid: { nl: "het ontvangstbewijs klopt", en: "the receipt is right" },
  "other-key": { nl: "met een andere sleutel getekend", en: "signed with another key" },
  "signature-wrong": { nl: "het ontvangstbewijs klopt niet", en: "the receipt is not right" },
  "file-differs": { nl: "het bestand is een ander", en: "the file is another one" },
};

function sentenceOn(verdict: ReceiptVerdict, { numbers }: Call): LocalizedText {
  switch (verdict.outcome) {
    case "valid":
      return files[verdict.file];
    case "other-key":
      return {
        nl: "Geen van de gegeven sleutels heeft dit getekend. Haal de sleutels op bij de gateway die het gaf: /v1/receipt-keys.",
        en: "None of the given keys signed this. Get the keys from the gateway that gave it: /v1/receipt-keys.",
      };
    case "signature-wrong":
      return {
        nl: "Er is iets aan veranderd nadat het getekend was. Vraag het opnieuw op bij de gateway.",
        en: "Something in it was changed after it was signed. Ask the gateway for it again.",
      };
    case "file-differs": {
      if (verdict.block === undefined)
        return {
          nl: "Dit is niet het bestand dat is aangenomen, en niet waar de feiten van gemaakt zijn.",
          en: "This is not the file that was accepted, nor the one that the facts were made from.",
        };
      const { number, firstLine, lastLine } = verdict.block;
      const [block, first, last] = [number, firstLine, lastLine].map(numbers.count);
      return {
        nl: `Het eerste verschil staat in blok ${block}: regel ${first} tot en met ${last} van het bestand.`,
        en: `The first difference is in block ${block}: lines ${first} up to and including ${last} of the file.`,
      };
    }
  }
}

const files: Readonly<Record<Extract<ReceiptVerdict, { outcome: "valid" }>["file"], LocalizedText>> = {
  "not-given": {
    nl: "Er is geen bestand gegeven om ermee te vergelijken.",
    en: "No file was given to compare it with.",
  },
  delivered: {
    nl: "Het bestand is precies wat is aangenomen.",
    en: "The file is exactly what was accepted.",
  },
  facts: {
    nl: "De feiten in het bestand zijn precies die zijn aangenomen; alleen de eerste regel verschilt.",
    en: "The facts in the file are exactly those that were accepted; only the first line differs.",
  },
  original: {
    nl: "Van dit bestand zijn de feiten gemaakt die zijn aangenomen.",
    en: "The facts that were accepted were made from this file.",
  },
};

function whatItSays(receipt: Receipt, { numbers }: Call): LocalizedText {
  const { municipality, period, acceptedAt, records, original, facts } = receipt;
  const name = findMunicipality(municipality)?.name ?? municipality;
  const { accepted, rejected } = original?.records ?? records;
  const [good, left, lines] = [accepted, rejected, facts.lines].map(numbers.count);
  const without = rejected === 0 ? { nl: "", en: "" } : { nl: ` (${left} afgevallen)`, en: ` (${left} left out)` };
  return {
    nl: `Aangenomen van ${name} op ${acceptedAt}: ${period.from} tot en met ${period.to}, ${good} records${without.nl}, ${lines} feiten.`,
    en: `Accepted from ${name} at ${acceptedAt}: ${period.from} up to and including ${period.to}, ${good} records${without.en}, ${lines} facts.`,
  };
}

const ownKey: LocalizedText = {
  nl: "Vergeleken met de sleutel in het ontvangstbewijs zelf. Geef --keys om te weten dat de gateway het tekende.",
  en: "Compared with the key in the receipt itself. Give --keys to know that the gateway signed it.",
};
