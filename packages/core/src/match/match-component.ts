import { z } from "zod";
import { coachGuideline } from "../codes/sources.ts";
import { citing } from "../law/citation.ts";
import type { LocalizedText } from "../values/localized-text.ts";
import type { EmployeeProfile, WorkProfile } from "./profile.ts";

/** The five pairs of the matching form, by the side of the employee; their order is the row, 1 to 5. */
export const MatchComponent = z.enum(["skills", "learning", "social-context", "identity", "wishes"]).meta({
  id: "MatchComponent",
  title: "Paar van het matchingsformulier",
  description: "One pair of the matching form.",
});
export type MatchComponent = z.infer<typeof MatchComponent>;

/** One side of a pair: the field of the profile, its label, and what to write there. */
export interface ComponentSide<Field> {
  readonly field: Field;
  readonly label: LocalizedText;
  readonly hint: LocalizedText;
}

/** The two sides of a pair. */
export interface ComponentPair {
  readonly employee: ComponentSide<keyof EmployeeProfile>;
  readonly work: ComponentSide<keyof WorkProfile>;
}

/** The guideline the pairs come from; the texts are this project's. */
export const matchingFormSource = {
  ...citing(coachGuideline, "documents 189887, 189889 and 189927"),
  licence: "CC BY 4.0",
};

/** The five pairs with the labels and hints of a form. */
export const matchComponents: Readonly<Record<MatchComponent, ComponentPair>> = {
  skills: {
    employee: {
      field: "skills",
      label: { nl: "Vaardigheden", en: "Skills" },
      hint: {
        nl: "Wat kan iemand aan? Kennis, ervaring, opleiding.",
        en: "Load somebody can bear; knowledge, experience, education.",
      },
    },
    work: {
      field: "requirements",
      label: { nl: "Eisen", en: "Requirements" },
      hint: {
        nl: "Wat vraagt het werk? Alleen waar coaching nodig kan zijn.",
        en: "What the work asks; only where coaching may be needed.",
      },
    },
  },
  learning: {
    employee: {
      field: "learning",
      label: { nl: "Leren", en: "Learning" },
      hint: {
        nl: "Hoe leert iemand, en wat is daarvoor nodig?",
        en: "How somebody learns, and what that takes.",
      },
    },
    work: {
      field: "developmentAndGuidance",
      label: { nl: "Ontwikkeling en begeleiding", en: "Development and guidance" },
      hint: {
        nl: "Kan iemand groeien? Wie begeleidt, en hoe?",
        en: "Room to grow; who guides, and how.",
      },
    },
  },
  "social-context": {
    employee: {
      field: "socialContext",
      label: { nl: "Sociale omgeving", en: "Social context" },
      hint: { nl: "Achtergrond, thuis en netwerk.", en: "Background, home and network." },
    },
    work: {
      field: "workplaceContext",
      label: { nl: "Omgeving van de werkplek", en: "Workplace context" },
      hint: { nl: "Op en rond de werkplek.", en: "At and around the workplace." },
    },
  },
  identity: {
    employee: {
      field: "identity",
      label: { nl: "Persoonlijkheid", en: "Identity" },
      hint: { nl: "Wie is iemand, en welke sfeer past?", en: "Who somebody is, and what atmosphere fits." },
    },
    work: {
      field: "culture",
      label: { nl: "Cultuur", en: "Culture" },
      hint: { nl: "Waarden en omgangsvormen op het werk.", en: "Values and manners at work." },
    },
  },
  wishes: {
    employee: {
      field: "wishes",
      label: { nl: "Wensen", en: "Wishes" },
      hint: { nl: "Wat wil iemand, en wat is haalbaar?", en: "What somebody wants, and what is within reach." },
    },
    work: {
      field: "tasksAndConditions",
      label: { nl: "Taken en omstandigheden", en: "Tasks and conditions" },
      hint: { nl: "Wat is er te doen, en hoe?", en: "What there is to do, and under what conditions." },
    },
  },
};
