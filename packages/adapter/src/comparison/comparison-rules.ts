import { defineRules, type FactKind, type Rule } from "@jobcoach/core";

/** What every kind of fact is about; a coverage is about the delivery, and no two of them contradict each other. */
type Kind = Exclude<FactKind, "coverage">;

const contradiction = (
  about: { nl: string; en: string },
  remedy = {
    nl: "Kijk beide na in uw eigen systeem. Laat weg of herstel wat niet klopt.",
    en: "Check both in your own system. Leave out or correct what is wrong.",
  },
): Omit<Rule, "id"> => ({
  severity: "warning",
  level: "record",
  message: {
    nl: `In het bestand staan twee verschillende dingen over ${about.nl}. We weten niet wat klopt.`,
    en: `The file says two different things about ${about.en}. We cannot tell which is right.`,
  },
  remedy,
});

/** Two statements of one file about one thing that differ, by the kind of fact. */
export const contradictionRules: Readonly<Record<Kind, Rule>> = defineRules<Kind>(
  "contradiction",
  {
    person: contradiction({ nl: "dezelfde persoon", en: "the same person" }),
    exit: contradiction({ nl: "het vertrek van dezelfde persoon", en: "the departure of the same person" }),
    provision: contradiction({ nl: "dezelfde voorziening", en: "the same facility" }),
    employment: contradiction({ nl: "dezelfde baan", en: "the same job" }),
    benefit: contradiction({ nl: "dezelfde uitkering", en: "the same benefit" }),
    register: contradiction({
      nl: "dezelfde plaats in het doelgroepregister",
      en: "the same entry in the target-group register",
    }),
    coaching: contradiction({
      nl: "hetzelfde contact of dezelfde maand of periode van begeleiding",
      en: "the same contact, month or period of coaching",
    }),
    measurement: contradiction(
      { nl: "dezelfde vragenlijst", en: "the same questionnaire" },
      {
        nl: "Lever per persoon en per meetmoment één ingevulde vragenlijst.",
        en: "Deliver one filled-in questionnaire per person and moment.",
      },
    ),
    plan: contradiction({ nl: "dezelfde regel van een plan", en: "the same line of a plan" }),
    subsidy: contradiction({ nl: "dezelfde subsidie", en: "the same subsidy" }),
    result: contradiction({ nl: "het resultaat van dezelfde periode", en: "the result of the same period" }),
  },
  {
    nl: "We kiezen niet tussen twee antwoorden. Waar ze verschillen, telt het als niet bekend. Van een begindatum telt de vroegste.",
    en: "We do not choose between two answers. Where they differ it counts as not known. Of a first day the earliest counts.",
  },
);

const whyOnce = {
  nl: "Wie contacten dubbel levert, verdubbelt de uren begeleiding. Wie echte contacten weglaat, telt te weinig.",
  en: "Who delivers contacts twice doubles the hours of coaching. Who leaves out true contacts counts too few.",
};

/** What stands in one file more than once. */
export const repetitionRules = defineRules("repetition", {
  record: {
    severity: "notice",
    level: "record",
    message: {
      nl: "Dit staat al eerder in het bestand. Het telt één keer.",
      en: "This stands in the file before. It counts once.",
    },
    remedy: {
      nl: "Er hoeft niets te gebeuren. Komt het vaak voor? Kijk dan of de export rijen dubbel geeft.",
      en: "Nothing needs to be done. Does it happen often? Then see whether the export gives rows twice.",
    },
  },
  contact: {
    severity: "warning",
    level: "plausibility",
    message: {
      nl: "Deze begeleiding is gelijk aan een eerdere: zelfde traject, zelfde dagen, zelfde minuten. We zien niet of het er één is of twee, en tellen de uren van allebei.",
      en: "This coaching is equal to an earlier one: same trajectory, same days, same minutes. We cannot tell whether it is one or two, and count the hours of both.",
    },
    remedy: {
      nl: "Staat één contact er dubbel in? Haal het één keer weg. Waren het er echt twee? Dan hoeft er niets te gebeuren.",
      en: "Is it one contact that stands there twice? Take it out once. Were there really two? Then nothing needs to be done.",
    },
    why: whyOnce,
  },
  "contacts-doubled": {
    severity: "warning",
    level: "plausibility",
    confirmable: true,
    message: {
      nl: "Van de {all} keer begeleiding zijn er {alike} gelijk aan een eerdere. Het lijkt erop dat contacten dubbel in het bestand staan. Alle uren tellen nu mee.",
      en: "Of {all} entries of coaching {alike} are equal to an earlier one. It looks as if contacts stand in the file twice. All hours count now.",
    },
    remedy: {
      nl: "Kijk of de export elk contact één keer geeft, en maak hem zo nodig opnieuw. Klopt het wel? Bevestig het dan bij de levering en zeg waarom.",
      en: "See whether the export gives every contact once, and make it again if it does not. Is it right? Then confirm it with the delivery and say why.",
    },
    why: whyOnce,
  },
  "compared-in-part": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "Het bestand is te groot om alles met elkaar te vergelijken. Wat verderop dubbel of tegenstrijdig is, zien we niet.",
      en: "The file is too large to compare everything with everything. What is double or contradicts further on is not seen.",
    },
    remedy: {
      nl: "Wilt u alles laten vergelijken? Deel de export dan op in bestanden van minder trajecten.",
      en: "To have everything compared, divide the export over files with fewer trajectories.",
    },
  },
});
