import type { Contact } from "../../api/document.ts";
import { contactLine } from "./contact-parts.tsx";
import { Link, type StatementOf } from "./statement.tsx";

interface AccessibilityFacts {
  readonly contact: Contact | undefined;
  /** The official statement of whoever offers this site. */
  readonly statement: string | undefined;
}

/** How usable the site is for everybody: what the rules ask, what was tested and what not, and what is known to be wrong. */
export const accessibility: StatementOf<AccessibilityFacts> = {
  nl: ({ contact, statement }) => ({
    title: "Is deze site voor iedereen te gebruiken?",
    lead: "Dat is de bedoeling. Programma’s toetsen elke pagina. Mensen hebben de site nog niet onderzocht, dus zeker is het niet.",
    parts: [
      {
        id: "rules",
        title: "Wat vragen de regels?",
        paragraphs: [
          "Sites van de overheid moeten voor iedereen te gebruiken zijn. Dat staat in het Besluit digitale toegankelijkheid overheid. De norm is EN 301 549. Voor sites komt die neer op WCAG, niveau A en AA. Bij elke site hoort een verklaring.",
          statement === undefined ? (
            "Wie deze site aanbiedt, heeft hier nog geen officiële verklaring aan gekoppeld."
          ) : (
            <>
              De officiële verklaring: <Link to={statement}>toegankelijkheidsverklaring van deze site</Link>.
            </>
          ),
        ],
      },
      {
        id: "tested",
        title: "Wat is er getoetst?",
        paragraphs: ["Een programma opent elke pagina in het Nederlands en het Engels. Het kijkt of dit klopt:"],
        list: [
          "WCAG 2.2, niveau A en AA, voor zover een programma dat kan zien (axe).",
          "Licht en donker, een smal scherm, twee keer vergroot, en kleuren die je zelf kiest.",
          "Alles is te bereiken met het toetsenbord, in een logische volgorde, en je ziet waar je bent.",
          "Koppen staan in volgorde, de taal klopt en de HTML is geldig.",
          "Elke grafiek heeft een beschrijving en een tabel met dezelfde getallen.",
        ],
      },
      {
        id: "not-tested",
        title: "Wat is er niet getoetst?",
        paragraphs: ["Een programma vindt maar een deel van de problemen. Dit is nog niet gedaan:"],
        list: [
          "Een onderzoek door een deskundige.",
          "Gebruik met een schermlezer of met spraak.",
          "Een toets met mensen met een beperking.",
          "Bestanden die je opslaat, zoals Excel en CSV.",
        ],
      },
      {
        id: "norm",
        title: "Hoe staat het ervoor, per deel van de norm?",
        terms: [
          {
            term: "Sites (hoofdstuk 9)",
            meaning: "Met programma’s getoetst zonder fouten. Niet door mensen onderzocht.",
          },
          { term: "Documenten (hoofdstuk 10)", meaning: "Niet getoetst." },
          { term: "Uitleg en hulp (hoofdstuk 12)", meaning: "Uitleg staat op pagina’s die wel zijn getoetst." },
        ],
      },
      {
        id: "known",
        title: "Welke problemen kennen we?",
        list: [
          "Brede tabellen schuiven op een smal scherm opzij. De eerste kolom blijft staan.",
          "De namen in de API en een deel van de bronnen zijn alleen in het Engels.",
          "De beschrijving van de API is één lange pagina.",
        ],
      },
      {
        id: "contact",
        title: "Lukt er iets niet?",
        paragraphs: [<>Zeg op welke pagina het is en wat je wilde doen. {contactLine("nl", contact)}</>],
      },
    ],
  }),
  en: ({ contact, statement }) => ({
    title: "Can everybody use this site?",
    lead: "That is the aim. Programs test every page. People have not examined the site yet, so it is not certain.",
    parts: [
      {
        id: "rules",
        title: "What do the rules ask?",
        paragraphs: [
          "Everybody must be able to use government sites. The Besluit digitale toegankelijkheid overheid says so. The standard is EN 301 549. For sites it comes down to WCAG, levels A and AA. Every site has a statement.",
          statement === undefined ? (
            "Whoever offers this site has not linked an official statement here yet."
          ) : (
            <>
              The official statement: <Link to={statement}>accessibility statement of this site</Link>.
            </>
          ),
        ],
      },
      {
        id: "tested",
        title: "What was tested?",
        paragraphs: ["A program opens every page in Dutch and English. It checks whether this is so:"],
        list: [
          "WCAG 2.2, levels A and AA, as far as a program can see it (axe).",
          "Light and dark, a narrow screen, twice the size, and colours of your own.",
          "Everything can be reached with the keyboard, in a sensible order, and you see where you are.",
          "Headings are in order, the language is right and the HTML is valid.",
          "Every chart has a description and a table with the same numbers.",
        ],
      },
      {
        id: "not-tested",
        title: "What was not tested?",
        paragraphs: ["A program finds only part of the problems. This has not been done yet:"],
        list: [
          "An examination by an expert.",
          "Use with a screen reader or by voice.",
          "A test with people with a disability.",
          "Files that you save, such as Excel and CSV.",
        ],
      },
      {
        id: "norm",
        title: "How far are we, by part of the standard?",
        terms: [
          { term: "Sites (chapter 9)", meaning: "Tested by programs without faults. Not examined by people." },
          { term: "Documents (chapter 10)", meaning: "Not tested." },
          { term: "Explanation and help (chapter 12)", meaning: "Explanation is on pages that were tested." },
        ],
      },
      {
        id: "known",
        title: "Which problems do we know?",
        list: [
          "Wide tables move sideways on a narrow screen. The first column stays.",
          "The names in the API and some of the sources are in English only.",
          "The description of the API is one long page.",
        ],
      },
      {
        id: "contact",
        title: "Does something not work?",
        paragraphs: [<>Say on which page it is and what you wanted to do. {contactLine("en", contact)}</>],
      },
    ],
  }),
};
