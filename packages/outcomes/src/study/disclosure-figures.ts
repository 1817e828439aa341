import { atStart, mark, percent, text, yesIn } from "./figure-parts.ts";
import type { StudyFigure, StudySource } from "./study-figure.ts";

const movisie: StudySource = { text: "movisie-jobcoaching-and-stigma", section: "Werknemers" };
const openlyTold = text(
  "Het moment is niet gepubliceerd; hier het begin.",
  "The moment is not published; here the start.",
);
const amongThoseWhoTold = text(
  "Alleen wie het vertelde. Het moment is niet gepubliceerd.",
  "Only those who told. The moment is not published.",
);

/** Whom people told about their vulnerability, as Movisie tells it. */
export const disclosureFigures: readonly StudyFigure[] = [
  {
    id: "told-employer",
    what: text("Open naar de werkgever", "Open with the employer"),
    published: percent(78),
    moment: "not-published",
    denominator: "employees",
    note: openlyTold,
    source: movisie,
    counterpart: yesIn("disclosure-employer"),
  },
  {
    id: "told-colleagues",
    what: text("Open naar collega's", "Open with colleagues"),
    published: percent(58),
    moment: "not-published",
    denominator: "employees",
    note: openlyTold,
    source: movisie,
    counterpart: yesIn("disclosure-colleagues"),
  },
  {
    id: "reaction-employer",
    what: text("Reactie van de werkgever", "Reaction of the employer"),
    published: mark(8.4),
    moment: "not-published",
    denominator: "employees-who-told",
    note: amongThoseWhoTold,
    source: movisie,
    counterpart: atStart("reaction-employer"),
  },
  {
    id: "reaction-colleagues",
    what: text("Reactie van collega's", "Reaction of colleagues"),
    published: mark(7.9),
    moment: "not-published",
    denominator: "employees-who-told",
    note: amongThoseWhoTold,
    source: movisie,
    counterpart: atStart("reaction-colleagues"),
  },
];
