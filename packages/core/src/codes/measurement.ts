import type { WorkValue } from "../capability/work-value.ts";
import type { CoachJudgement, Moment, NeedEvent, Respondent } from "../facts/measurement.ts";
import type { CodeList } from "./code-list.ts";
import { capabilitySet, trimbosStudy } from "./sources.ts";

/** When a questionnaire was asked. */
export const momentCodes: CodeList<Moment> = {
  id: "moment",
  title: { nl: "Meetmoment", en: "Moment of measurement" },
  origin: "project",
  citation: trimbosStudy,
  codes: {
    baseline: { nl: "Begin", en: "Start" },
    interim: { nl: "Tussentijds", en: "In between" },
    followUp: { nl: "Na ongeveer een half jaar", en: "After about half a year" },
    later: { nl: "Later", en: "Later" },
  },
};

/** Who answered. */
export const respondentCodes: CodeList<Respondent> = {
  id: "respondent",
  title: { nl: "Wie antwoordde", en: "Who answered" },
  origin: "project",
  codes: {
    employee: { nl: "Werknemer", en: "Employee" },
    coach: { nl: "Jobcoach", en: "Job coach" },
    employer: { nl: "Werkgever", en: "Employer" },
  },
};

/** The coach on how sustainable employability developed. */
export const coachJudgementCodes: CodeList<CoachJudgement> = {
  id: "coach-judgement",
  title: { nl: "Oordeel van de jobcoach", en: "Judgement of the coach" },
  origin: "project",
  citation: trimbosStudy,
  status: "unknown",
  codes: {
    better: { nl: "Beter", en: "Better" },
    same: { nl: "Gelijk", en: "The same" },
    worse: { nl: "Slechter", en: "Worse" },
  },
};

/** Events that may raise the need for support. */
export const needEventCodes: CodeList<NeedEvent> = {
  id: "need-event",
  title: { nl: "Gebeurtenis", en: "Event" },
  origin: "project",
  citation: trimbosStudy,
  codes: {
    "supervisor-left": { nl: "Leidinggevende vertrokken", en: "The supervisor left" },
    "new-colleagues": { nl: "Nieuwe collega's", en: "New colleagues" },
    "work-changed": { nl: "Ander werk", en: "The work changed" },
    "private-life": { nl: "Privéleven", en: "Private life" },
    other: { nl: "Anders", en: "Other" },
  },
};

/** The scale of the match that the coach rates; of the study's own scale only the upper two are known. */
export const matchRatingCodes: CodeList<"1" | "2" | "3" | "4"> = {
  id: "match-rating",
  title: { nl: "Oordeel over de match", en: "Rating of the match" },
  origin: "project",
  citation: trimbosStudy,
  status: "unknown",
  codes: {
    "1": { nl: "Slecht", en: "Bad" },
    "2": { nl: "Matig", en: "Fair" },
    "3": { nl: "Goed", en: "Good" },
    "4": { nl: "Uitstekend", en: "Excellent" },
  },
};

/** The seven work values in the order of the Lijst Werk Capabilities, in our words. */
export const workValueCodes: CodeList<WorkValue> = {
  id: "work-value",
  title: { nl: "Werkwaarde", en: "Work value" },
  origin: "instrument",
  citation: capabilitySet,
  codes: {
    "use-knowledge-skills": { nl: "Kennis en vaardigheden gebruiken", en: "Using knowledge and skills" },
    "develop-knowledge-skills": { nl: "Kennis en vaardigheden ontwikkelen", en: "Developing knowledge and skills" },
    "involvement-decisions": { nl: "Meebeslissen", en: "A say in decisions" },
    "meaningful-contacts": { nl: "Betekenisvolle contacten", en: "Meaningful contacts" },
    "own-goals": { nl: "Eigen doelen stellen", en: "Setting one's own goals" },
    "good-income": { nl: "Een goed inkomen", en: "A good income" },
    "contribute-valuable": { nl: "Bijdragen aan iets waardevols", en: "Contributing to something of value" },
  },
};

/** Answers to a question on a work value. */
export const workValueAnswerCodes: CodeList<"1" | "2" | "3" | "4" | "5"> = {
  id: "work-value-answer",
  title: { nl: "Antwoord over een werkwaarde", en: "Answer on a work value" },
  origin: "instrument",
  citation: capabilitySet,
  codes: {
    "1": { nl: "In het geheel niet", en: "Not at all" },
    "2": { nl: "Niet", en: "Not" },
    "3": { nl: "Neutraal", en: "Neutral" },
    "4": { nl: "Wel", en: "Yes" },
    "5": { nl: "In zeer grote mate", en: "Very much" },
  },
};

/** The three questions about each value: importance (A), enabled (B) and achieved (C), in our words. */
export const capabilityQuestionCodes: CodeList<"a" | "b" | "c"> = {
  id: "capability-question",
  title: { nl: "Vraag over een werkwaarde", en: "Question on a work value" },
  origin: "instrument",
  citation: capabilitySet,
  codes: {
    a: { nl: "Hoe belangrijk is dit voor u in uw werk?", en: "How important is this to you in your work?" },
    b: { nl: "Geeft uw werk u hiervoor de ruimte?", en: "Does your work give you room for it?" },
    c: { nl: "Lukt het u?", en: "Do you manage to?" },
  },
};
