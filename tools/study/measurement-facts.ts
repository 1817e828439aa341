import type { MeasurementFact, WorkKind } from "@jobcoach/core";
import { iso } from "../examples/calendar.ts";
import { marksOf, matchesOf, workValuesOf } from "./answers.ts";
import { trialKind } from "./employment-facts.ts";
import { personEnvelope } from "./envelope.ts";
import { marks, TOLD_COLLEAGUES, TOLD_EMPLOYER } from "./marginals.ts";
import { at, type Participant, yesOf } from "./participants.ts";

/** The questionnaires: of everybody at the start, and half a year later of whom it is known whether they work. */
export function measurementFacts(participants: readonly Participant[]): readonly MeasurementFact[] {
  const working = participants.filter(({ fate }) => fate === "working");
  const stopped = participants.filter(({ fate }) => fate === "not-working");
  return [
    ...employeesAtStart(participants),
    ...coachesAtStart(participants),
    ...employeesLater(working),
    ...coachesLater(working),
    ...stopped.map((participant) => ({ ...asked(participant, "followUp", "employee"), inWork: "no" as const })),
  ];
}

function employeesAtStart(participants: readonly Participant[]): readonly MeasurementFact[] {
  const size = participants.length;
  const workFit = marksOf("work fit baseline", size, marks.workFit.baseline);
  const understood = marksOf("understood baseline", size, marks.understood.baseline);
  const capabilities = workValuesOf(size, 0);
  const told = toldOf(size);
  return participants.map((participant, index) => ({
    ...asked(participant, "baseline", "employee"),
    ...workOf(participant, "baseline"),
    workFit: at(workFit, index),
    understood: at(understood, index),
    ...at(told, index),
    capabilities: at(capabilities, index),
  }));
}

/** Whom people told, and the marks that only those who told give to the reaction. */
function toldOf(size: number) {
  const toEmployer = marksOf("reaction employer", TOLD_EMPLOYER, marks.reactionEmployer.baseline).slice();
  const toColleagues = marksOf("reaction colleagues", TOLD_COLLEAGUES, marks.reactionColleagues.baseline).slice();
  const colleagues = yesOf("told colleagues", TOLD_COLLEAGUES, size);
  return yesOf("told employer", TOLD_EMPLOYER, size).map((employer, index) => ({
    disclosedToEmployer: employer,
    ...(employer ? { reactionEmployer: toEmployer.pop() as number } : {}),
    disclosedToColleagues: at(colleagues, index),
    ...(at(colleagues, index) ? { reactionColleagues: toColleagues.pop() as number } : {}),
  }));
}

function coachesAtStart(participants: readonly Participant[]): readonly MeasurementFact[] {
  const matches = matchesOf("match baseline", participants.length);
  return participants.map((participant, index) => ({
    ...asked(participant, "baseline", "coach"),
    ...workOf(participant, "baseline"),
    match: at(matches, index),
  }));
}

function employeesLater(working: readonly Participant[]): readonly MeasurementFact[] {
  const size = working.length;
  const workFit = marksOf("work fit follow-up", size, marks.workFit.followUp);
  const understood = marksOf("understood follow-up", size, marks.understood.followUp);
  const benefit = marksOf("support benefit", size, marks.supportBenefit.followUp);
  const capabilities = workValuesOf(size, 1);
  return working.map((participant, index) => ({
    ...asked(participant, "followUp", "employee"),
    ...workOf(participant, "followUp"),
    workFit: at(workFit, index),
    supportBenefit: at(benefit, index),
    understood: at(understood, index),
    capabilities: at(capabilities, index),
  }));
}

function coachesLater(working: readonly Participant[]): readonly MeasurementFact[] {
  const matches = matchesOf("match follow-up", working.length);
  return working.map((participant, index) => ({
    ...asked(participant, "followUp", "coach"),
    ...workOf(participant, "followUp"),
    match: at(matches, index),
    tasksWidened: participant.development === "wider-tasks",
  }));
}

const MORE_HOURS = 4;

function workOf(participant: Participant, moment: "baseline" | "followUp") {
  const { development, hoursPerWeek } = participant;
  const kind: WorkKind = "employment";
  const inTrial = moment === "baseline" && development === "trial-became-contract";
  const hasMore = moment === "followUp" && development === "more-hours";
  return {
    inWork: "yes" as const,
    workKind: inTrial ? trialKind(participant) : kind,
    hoursPerWeek: hoursPerWeek + (hasMore ? MORE_HOURS : 0),
  };
}

const asked = (
  participant: Participant,
  moment: "baseline" | "followUp",
  respondent: "employee" | "coach",
): MeasurementFact => ({
  kind: "measurement",
  ...personEnvelope(participant),
  source: "questionnaire",
  moment,
  on: iso(participant[moment]),
  respondent,
});
