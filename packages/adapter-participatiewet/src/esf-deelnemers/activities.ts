import type { ProvisionForm } from "@jobcoach/core";

const SEPARATORS = /[;,/+\n]|\s+en\s+/i;

/** The words for job coaching, as they are compared. An activity that is another word is not guessed at. */
const jobCoaching: ReadonlyMap<string, ProvisionForm> = new Map([
  ["jobcoaching", "unknown"],
  ["jobcoach", "unknown"],
  ["inzetjobcoach", "unknown"],
  ["externejobcoach", "unknown"],
  ["externejobcoaching", "unknown"],
  ["internejobcoach", "intern"],
  ["internejobcoaching", "intern"],
]);

export interface Activities {
  /** How job coaching is given, where one of the activities is job coaching. */
  readonly form: ProvisionForm | undefined;
  /** Whether there are activities that are not known here. */
  readonly hasOthers: boolean;
}

/** Which of the activities in a cell is job coaching; an external coach may be in kind or by subsidy, so that stays unknown. */
export function readActivities(text: string): Activities {
  const words = text
    .split(SEPARATORS)
    .map((word) => word.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]/gu, ""))
    .filter((word) => word !== "");
  const forms = words.flatMap((word) => jobCoaching.get(word) ?? []);
  const form = forms.find((one) => one !== "unknown") ?? forms[0];
  return { form, hasOthers: words.length > forms.length };
}
