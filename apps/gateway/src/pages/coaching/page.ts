import { coachingHoursEmployee } from "@jobcoach/outcomes";
import type { AppDependencies } from "../../dependencies.ts";
import { definePlacePage, type PlacePage } from "../place/define-place-page.tsx";
import {
  hoursChart,
  involvedChart,
  opinionsChart,
  perWorkedChart,
  supportedChart,
  themesChart,
} from "./coaching-charts.ts";
import { CoachingLead, CoachingSections, coachingIndicators } from "./coaching-page.tsx";

export const coachingPlacePage: PlacePage = {
  page: "coaching",
  summary: { nl: "Uren, thema's en waardering van de begeleiding", en: "Hours, themes and opinion of the coaching" },
  question: coachingHoursEmployee.question,
  indicators: coachingIndicators,
  Lead: CoachingLead,
  Sections: CoachingSections,
  charts: {
    hours: hoursChart,
    "per-worked": perWorkedChart,
    "supported-logged": (language, place) => supportedChart(language, place, "logged"),
    "supported-reported": (language, place) => supportedChart(language, place, "reported"),
    involved: involvedChart,
    themes: themesChart,
    opinions: opinionsChart,
  },
};

/** How much coaching people get, what it is about, and what they think of it. */
export const coachingPage = (deps: AppDependencies) => definePlacePage(deps, coachingPlacePage);
