import type { CoachingFact } from "@jobcoach/core";
import { iso } from "../examples/calendar.ts";
import { minutesOf, themesOf } from "./answers.ts";
import { personEnvelope } from "./envelope.ts";
import { coachingMinutes, employeeThemes, employerSupported, employerThemes } from "./marginals.ts";
import { at, type Participant } from "./participants.ts";

type Moment = "baseline" | "followUp";

/** What coaches stated about their hours per month at the start and, of whom they still knew, half a year later. */
export function coachingFacts(participants: readonly Participant[]): readonly CoachingFact[] {
  const known = participants.filter(({ fate }) => fate !== "unknown");
  return [...statedAt("baseline", participants), ...statedAt("followUp", known)];
}

function statedAt(moment: Moment, asked: readonly Participant[]): readonly CoachingFact[] {
  const size = asked.length;
  const { employee, employer } = coachingMinutes;
  const forEmployee = minutesOf(`minutes employee ${moment}`, size, employee[moment]);
  const forEmployer = minutesOf(`minutes employer ${moment}`, size, employer[moment], employerSupported[moment]);
  const themes = themesOf(`themes ${moment}`, size, employeeThemes);
  const themesWithEmployer = themesOf(`themes employer ${moment}`, size, employerThemes);
  return asked.map((participant, index) => ({
    kind: "coaching",
    ...personEnvelope(participant),
    source: "coach-report",
    from: iso(participant[moment]),
    to: iso(participant[moment]),
    mode: "reported",
    moment,
    minutesEmployee: at(forEmployee, index),
    minutesEmployer: at(forEmployer, index),
    themes: [...at(themes, index), ...(at(forEmployer, index) > 0 ? at(themesWithEmployer, index) : [])],
    colleagueInvolved: participant.colleagueInvolved,
  }));
}
