import type { SubmissionState } from "@jobcoach/contract";
import type { Language, Severity } from "@jobcoach/core";
import type { StepId } from "./steps.ts";

interface DeliveryTexts {
  readonly title: Readonly<Record<SubmissionState, string>>;
  readonly steps: string;
  readonly step: Readonly<Record<StepId, string>>;
  readonly stepPlace: Readonly<Record<"done" | "ahead", string>>;
  readonly refreshes: string;
  readonly counts: string;
  readonly read: string;
  readonly good: string;
  readonly rejected: string;
  /** Of the records from which the facts were made. */
  readonly leftOut: string;
  readonly madeFrom: (count: number, read: string, good: string, leftOut: string) => string;
  readonly warnings: string;
  readonly about: string;
  readonly municipality: string;
  readonly grantor: string;
  readonly stream: string;
  readonly period: string;
  readonly received: string;
  readonly format: string;
  readonly formatOf: (name: string, version: string) => string;
  readonly size: string;
  readonly bytes: (count: string) => string;
  readonly fingerprint: string;
  readonly number: string;
  readonly unknown: string;
  readonly corrects: string;
  readonly correctsThat: string;
  readonly toSuccessor: string;
  readonly toDeliver: string;
  readonly toFindings: string;
  readonly toOwnFigures: string;
  readonly toSummary: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly groups: (groups: number, shown: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly conversion: string;
  readonly showGroup: string;
  readonly all: string;
  readonly allRules: (count: string) => string;
  readonly rule: string;
  readonly ruleOption: (message: string, count: string) => string;
  readonly caption: (shown: string, total: string) => string;
  readonly keptOnly: (kept: string, total: string) => string;
  readonly row: string;
  readonly column: string;
  readonly what: string;
  readonly how: string;
  readonly wholeFile: string;
  readonly noColumn: string;
  readonly csv: string;
  readonly xlsx: string;
  readonly pages: string;
  readonly page: (page: string, last: string) => string;
  readonly before: string;
  readonly after: string;
  readonly nothingOfRule: string;
}

export const textsIn: Readonly<Record<Language, DeliveryTexts>> = {
  nl: {
    title: {
      received: "Deze levering is aangekondigd",
      checking: "Deze levering wordt verwerkt",
      refused: "Deze levering is geweigerd",
      "awaiting-confirmation": "Deze levering wacht op een bevestiging",
      accepted: "Deze levering telt mee",
      superseded: "Deze levering is vervangen",
      withdrawn: "Deze levering is ingetrokken",
    },
    steps: "Waar de levering is",
    step: { received: "Ontvangst", checked: "Controle", confirmed: "Bevestiging", counts: "Telling" },
    stepPlace: { done: "gedaan", ahead: "nog niet" },
    refreshes: "Deze pagina ververst zichzelf om de paar seconden, tot de levering klaar is.",
    counts: "Wat er is geteld",
    read: "gelezen",
    good: "goed",
    rejected: "met fouten",
    leftOut: "afgevallen",
    madeFrom: (count, read, good, leftOut) =>
      `De feiten zijn gemaakt van ${read} ${count === 1 ? "record" : "records"}: ${good} goed, ${leftOut} afgevallen.`,
    warnings: "waarschuwingen",
    about: "Over deze levering",
    municipality: "Gemeente",
    grantor: "Verstrekker van de begeleiding",
    stream: "Stroom",
    period: "Periode",
    received: "Binnengekomen",
    format: "Formaat",
    formatOf: (name, version) => `${name} (versie ${version})`,
    size: "Grootte van wat is verstuurd",
    bytes: (count) => `${count} bytes`,
    fingerprint: "Vingerafdruk (SHA-256)",
    number: "Nummer van de levering",
    unknown: "niet bekend",
    corrects: "Verbetert",
    correctsThat: "een eerdere levering",
    toSuccessor: "Naar de levering die ervoor in de plaats kwam",
    toDeliver: "Controleer het bestand opnieuw en verstuur het",
    toFindings: "Naar wat er te herstellen is",
    toOwnFigures: "Bekijk de eigen cijfers",
    toSummary: "Maak een samenvatting van één bladzijde",
    findings: "Wat viel er op?",
    noFindings: "Er zijn geen meldingen: in deze levering is niets gevonden om te herstellen.",
    groups: (groups, shown) =>
      groups === 1
        ? "Alle meldingen gaan over hetzelfde. Wat de meeste records goed maakt, staat bovenaan."
        : `De meldingen vallen in ${shown} groepen. Wat de meeste records goed maakt, staat bovenaan.`,
    severity: { error: "Fout", warning: "Waarschuwing", notice: "Opmerking" },
    conversion: "Waarschijnlijk gaat dit mis in de export, niet bij het invullen.",
    showGroup: "Toon deze meldingen",
    all: "Alle meldingen",
    allRules: (count) => `Alle soorten (${count})`,
    rule: "Soort melding",
    ruleOption: (message, count) => `${message} (${count})`,
    caption: (shown, total) => `${shown} van de ${total} meldingen, met de plaats in het bestand`,
    keptOnly: (kept, total) => `Van de ${total} meldingen zijn de eerste ${kept} één voor één bewaard.`,
    row: "Rij",
    column: "Kolom",
    what: "Wat is er",
    how: "Hoe te herstellen",
    wholeFile: "hele bestand",
    noColumn: "hele rij",
    csv: "Meldingen opslaan (CSV)",
    xlsx: "Meldingen opslaan (Excel)",
    pages: "Bladeren door meldingen",
    page: (page, last) => `Bladzijde ${page} van ${last}`,
    before: "Vorige",
    after: "Volgende",
    nothingOfRule: "Van deze soort zijn er geen meldingen bewaard.",
  },
  en: {
    title: {
      received: "This delivery is announced",
      checking: "This delivery is being processed",
      refused: "This delivery is refused",
      "awaiting-confirmation": "This delivery is waiting for confirmation",
      accepted: "This delivery counts",
      superseded: "This delivery has been replaced",
      withdrawn: "This delivery is withdrawn",
    },
    steps: "Where the delivery is",
    step: { received: "Receipt", checked: "Check", confirmed: "Confirmation", counts: "Counting" },
    stepPlace: { done: "done", ahead: "not yet" },
    refreshes: "This page refreshes itself every few seconds, until the delivery is done.",
    counts: "What was counted",
    read: "read",
    good: "good",
    rejected: "with errors",
    leftOut: "left out",
    madeFrom: (count, read, good, leftOut) =>
      `The facts were made of ${read} ${count === 1 ? "record" : "records"}: ${good} good, ${leftOut} left out.`,
    warnings: "warnings",
    about: "About this delivery",
    municipality: "Municipality",
    grantor: "Who grants the coaching",
    stream: "Stream",
    period: "Period",
    received: "Came in",
    format: "Format",
    formatOf: (name, version) => `${name} (version ${version})`,
    size: "Size of what was sent",
    bytes: (count) => `${count} bytes`,
    fingerprint: "Fingerprint (SHA-256)",
    number: "Number of the delivery",
    unknown: "not known",
    corrects: "Corrects",
    correctsThat: "an earlier delivery",
    toSuccessor: "To the delivery that took its place",
    toDeliver: "Check the file again and send it",
    toFindings: "To what needs mending",
    toOwnFigures: "See the own figures",
    toSummary: "Make a summary of one page",
    findings: "What stood out?",
    noFindings: "There are no findings: nothing was found in this delivery that needs mending.",
    groups: (groups, shown) =>
      groups === 1
        ? "All findings are about the same thing. What makes most records good comes first."
        : `The findings fall into ${shown} groups. What makes most records good comes first.`,
    severity: { error: "Error", warning: "Warning", notice: "Notice" },
    conversion: "This probably goes wrong in the export, not in what people filled in.",
    showGroup: "Show these findings",
    all: "All findings",
    allRules: (count) => `All kinds (${count})`,
    rule: "Kind of finding",
    ruleOption: (message, count) => `${message} (${count})`,
    caption: (shown, total) => `${shown} of the ${total} findings, with their place in the file`,
    keptOnly: (kept, total) => `Of the ${total} findings the first ${kept} were kept one by one.`,
    row: "Row",
    column: "Column",
    what: "What is it",
    how: "How to mend it",
    wholeFile: "whole file",
    noColumn: "whole row",
    csv: "Save the findings (CSV)",
    xlsx: "Save the findings (Excel)",
    pages: "Pages of findings",
    page: (page, last) => `Page ${page} of ${last}`,
    before: "Previous",
    after: "Next",
    nothingOfRule: "No findings of this kind were kept.",
  },
};
