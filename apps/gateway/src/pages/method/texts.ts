import type { Language } from "@jobcoach/core";
import type { Grade } from "@jobcoach/outcomes";

/** What the page about the method says. */
export interface MethodTexts {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly measured: string;
  readonly measuredLead: string;
  readonly small: string;
  readonly smallOf: string;
  readonly smallDefault: string;
  readonly fewPersons: readonly [string, (minimum: string) => string];
  readonly smallCounts: readonly [string, string];
  readonly largestShare: readonly [string, (share: string) => string];
  readonly othersHidden: readonly [string, string];
  readonly rounding: readonly [string, string, string];
  readonly audit: readonly [string, string];
  readonly audited: (hidden: string, narrowest: string) => string;
  readonly nothingHidden: string;
  readonly smallWords: readonly [string, string];
  readonly chance: string;
  readonly chanceItems: readonly (readonly [string, string])[];
  readonly comparable: string;
  readonly comparableLead: string;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly reasonsTitle: string;
  readonly others: string;
  readonly othersLead: string;
  readonly othersItems: readonly (readonly [string, string])[];
  readonly references: string;
  readonly programs: string;
  readonly programsText: string;
  readonly asData: string;
  readonly reference: string;
}

const nl: MethodTexts = {
  title: "Hoe tellen wij?",
  lead: "Elk cijfer heeft een vaste definitie met een versie. We tonen nooit iets over enkele personen, en we zeggen erbij hoe zeker een cijfer is.",
  contents: "Op deze pagina",
  measured: "Welke vragen beantwoorden we?",
  measuredLead: "Achter elke vraag staat precies hoe we tellen: wat, van wie, wanneer en met welke formule.",
  small: "Wat doen we met kleine aantallen?",
  smallOf: "Cijfers mogen niets verraden over een persoon. Deze regels gelden in de laatste uitgave.",
  smallDefault:
    "Cijfers mogen niets verraden over een persoon. Er is nog geen uitgave; deze regels gelden voor de eerste.",
  fewPersons: [
    "Te weinig personen",
    (minimum) => `Een cijfer over minder dan ${minimum} verschillende personen tonen we niet.`,
  ],
  smallCounts: [
    "Kleine getallen",
    "Een getal van 1 tot en met 4 tonen we nooit. We voegen het samen met een ander getal, of we laten het weg.",
  ],
  largestShare: ["Bijna iedereen", (share) => `Valt meer dan ${share} in één groep, dan tonen we het cijfer niet.`],
  othersHidden: [
    "Terugrekenen",
    "Soms is een weggelaten getal uit andere cijfers te berekenen. Dan laten we ook een ander cijfer weg. Dat geldt ook voor cijfers uit eerdere uitgaven en voor wat een gemeente van zichzelf weet.",
  ],
  rounding: [
    "Afronden",
    "We ronden aantallen af op veelvouden van 5. Percentages berekenen we daarna.",
    "We ronden aantallen niet af. Wat er staat, is precies geteld.",
  ],
  audit: [
    "Controle",
    "Een controle rekent met alles wat openbaar is. Geen weggelaten getal mag daaruit beter te schatten zijn dan met een speling van 5.",
  ],
  audited: (hidden, narrowest) =>
    `In deze uitgave zijn ${hidden} getallen weggelaten. De kleinste speling is ${narrowest}.`,
  nothingHidden: "In deze uitgave is geen getal weggelaten.",
  smallWords: [
    "Wat je dan ziet",
    "Er staat ‘te kleine aantallen’. Er staat nooit 0 en nooit een leeg vak. Ook een groot totaal kan weg zijn: als daarmee een klein aantal uit te rekenen is. Welke van de twee het is, zeggen we niet: dat zou het getal verraden.",
  ],
  chance: "Hoe gaan we om met toeval?",
  chanceItems: [
    [
      "Elk cijfer heeft een marge",
      "Naast een percentage of gemiddelde staat waar het door toeval tussen kan liggen (95 %). Hoe minder mensen, hoe breder die marge.",
    ],
    [
      "Niet bekend is niet nul",
      "Wie we niet konden volgen, blijft meetellen. We tonen het cijfer als zij niet aan het werk zijn, en als zij dat allemaal wel zijn.",
    ],
    [
      "Een verschil moet meer zijn dan toeval",
      "We noemen een verschil alleen als toeval het niet goed verklaart. Vergelijken we veel gemeenten, dan ligt de lat hoger.",
    ],
    [
      "Geen ranglijst",
      "Gemeenten staan op naam, niet op score. Met deze aantallen is zelden te zeggen wie boven wie staat.",
    ],
    [
      "Samengaan is geen oorzaak",
      "Soms gaan twee dingen samen, zoals veel begeleiding en een hoge score. Dat zegt niet dat het een door het ander komt.",
    ],
  ],
  comparable: "Wanneer kun je gemeenten vergelijken?",
  comparableLead:
    "Bij elke vergelijking staat een letter. Die zegt of een verschil ook kan komen door hoe gemeenten registreren.",
  grades: {
    A: "Goed te vergelijken, voor zover te zien is.",
    B: "Te vergelijken. Er zijn kleine verschillen in hoe er is geregistreerd.",
    C: "Pas op. Een verschil kan komen door hoe er is geregistreerd.",
    D: "Niet te vergelijken. We tonen dan geen verschil.",
  },
  reasonsTitle: "Wat een vergelijking zwakker maakt",
  others: "Waarmee vergelijken we niet?",
  othersLead:
    "Naast sommige cijfers staat wat anderen hebben gevonden. Dat is ter vergelijking en geen norm: zij tellen anders.",
  othersItems: [
    [
      "Het onderzoek uit 2020",
      "Het Trimbos-instituut volgde 134 trajecten in Apeldoorn, Arnhem en Zaanstad. Coaches kozen zelf wie meedeed, en de helft had de baan al langer dan een half jaar. Wie daar hoog scoort, is dus geen maat voor iedereen.",
    ],
    [
      "Onderzoek naar IPS",
      "IPS is een manier om mensen aan werk te helpen. Dat onderzoek gaat over werk vinden, niet over werk houden. Daarom staan die cijfers hier niet naast.",
    ],
  ],
  references: "Wat anderen vonden, per indicator",
  programs: "Wil je de definities als gegevens?",
  programsText: "Een programma kan alle definities en cijfers lezen.",
  asData: "Alle definities (JSON)",
  reference: "Beschrijving van de API",
};

const en: MethodTexts = {
  title: "How do we count?",
  lead: "Every figure has a fixed definition with a version. We never show anything about a few persons, and we say how certain a figure is.",
  contents: "On this page",
  measured: "Which questions do we answer?",
  measuredLead: "Behind every question is exactly how we count: what, out of whom, when and with which formula.",
  small: "What do we do with small numbers?",
  smallOf: "Figures may not give away anything about a person. These rules apply in the latest release.",
  smallDefault:
    "Figures may not give away anything about a person. There is no release yet; these rules apply to the first.",
  fewPersons: ["Too few persons", (minimum) => `A figure about fewer than ${minimum} different persons is not shown.`],
  smallCounts: [
    "Small counts",
    "A count of 1 to 4 is never shown. We put it together with another count, or leave it out.",
  ],
  largestShare: ["Nearly everybody", (share) => `If more than ${share} are in one group, the figure is not shown.`],
  othersHidden: [
    "Working backwards",
    "Sometimes a count that was left out can be worked out from other figures. Then we leave out another figure too. That also goes for figures of earlier releases and for what a municipality knows of itself.",
  ],
  rounding: [
    "Rounding",
    "We round counts to multiples of 5. Percentages are worked out after that.",
    "We do not round counts. What you see was counted exactly.",
  ],
  audit: [
    "Check",
    "A check calculates with everything that is public. From that, no count that was left out may be estimated more closely than to within 5.",
  ],
  audited: (hidden, narrowest) =>
    `In this release ${hidden} counts are left out. The narrowest margin is ${narrowest}.`,
  nothingHidden: "In this release no count is left out.",
  smallWords: [
    "What you see then",
    "It says ‘numbers too small’. It never says 0 and no cell is empty. A large total may be missing too: when a small number can be worked out with it. Which of the two it is, we do not say: that would give away the count.",
  ],
  chance: "How do we deal with chance?",
  chanceItems: [
    [
      "Every figure has a margin",
      "Beside a percentage or mean is the range it may lie in by chance (95%). The fewer people, the wider that margin.",
    ],
    [
      "Not known is not zero",
      "Those whom we could not follow still count. We show the figure if they are not in work, and if they all are.",
    ],
    [
      "A difference must be more than chance",
      "We call something a difference only if chance does not explain it well. With many municipalities the bar is higher.",
    ],
    [
      "No league table",
      "Municipalities are listed by name, not by score. With these numbers it can seldom be said who is above whom.",
    ],
    [
      "Going together is not a cause",
      "Two things may go together, such as much coaching and a high score. That does not mean that one causes the other.",
    ],
  ],
  comparable: "When can you compare municipalities?",
  comparableLead:
    "Every comparison has a letter. It says whether a difference may also come from how municipalities record things.",
  grades: {
    A: "Well comparable, as far as can be seen.",
    B: "Comparable. There are small differences in how things are recorded.",
    C: "Take care. A difference may come from how things are recorded.",
    D: "Not comparable. We then show no difference.",
  },
  reasonsTitle: "What makes a comparison weaker",
  others: "What do we not compare with?",
  othersLead:
    "Beside some figures is what others have found. That is for comparison and not a benchmark: they count in another way.",
  othersItems: [
    [
      "The study of 2020",
      "The Trimbos-instituut followed 134 trajectories in Apeldoorn, Arnhem and Zaanstad. Coaches chose who took part, and half had already had the job for more than half a year. So a high score there is not a measure for everybody.",
    ],
    [
      "Studies of IPS",
      "IPS is a way to help people into work. Those studies are about finding work, not about keeping it. That is why their figures are not here.",
    ],
  ],
  references: "What others found, by indicator",
  programs: "Do you want the definitions as data?",
  programsText: "A program can read all definitions and figures.",
  asData: "All definitions (JSON)",
  reference: "Description of the API",
};

export const methodTexts: Readonly<Record<Language, MethodTexts>> = { nl, en };
