import type { DistributionIndicator, Question } from "../../indicator/indicator.ts";
import type { DistributionState } from "../../tally/distribution-state.ts";
import type { FigurePart } from "../release.ts";
import { eachInstead, type Part, type PartSystem } from "./part-system.ts";
import { rarest } from "./rarest.ts";

/** A part system with how its counts are read from a tally. */
export interface Counted<State> extends PartSystem {
  readonly countsOf: (state: State) => readonly number[];
}

/** Questions that cannot be protected beside the others of their indicator, because the answers follow from theirs. */
const followsFromOthers: Readonly<Record<string, readonly string[]>> = { "guidance-themes": ["core-points"] };

/** Questions that the same persons answer by definition: who answers one of them answers all. */
const answeredTogether: Readonly<Record<string, (question: string) => string>> = {
  "capability-profile": workValueOf,
  "capability-change": workValueOf,
};

function workValueOf(question: string): string {
  return question.replace(/-(important|enabled|realised)$/, "");
}

/** The answer that goes with no other, to questions that may have several: the others would tell who gave it. */
const ALONE = "none";

export interface QuestionSystems {
  readonly systems: readonly Counted<DistributionState>[];
  /** Questions, and answers (`schemes/none`), of which nothing can be shown anywhere, and why. */
  readonly left: readonly { readonly what: string; readonly why: "not-protected" | "too-few" }[];
}

/** The answers to a question that an earlier release put together. */
export type TogetherBefore = (question: string) => readonly string[];

/**
 * The questions of a distribution as systems of counts, from the sum of all that a release is made of. Answers that fewer
 * than the minimum gave in all are put together or, where somebody may give several, left out; what nobody answered is left out.
 */
export function questionSystems(
  { id, questions }: Pick<DistributionIndicator, "id" | "questions">,
  total: DistributionState,
  minimumPersons: number,
  before: TogetherBefore = () => [],
): QuestionSystems {
  const open = questions.filter((question) => followsFromOthers[id]?.includes(question.id) === true);
  const groups = new Map<string, Question[]>();
  for (const question of questions.filter((one) => !open.includes(one))) {
    const key = answeredTogether[id]?.(question.id) ?? question.id;
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  const made = [...groups.values()].map((group) => ({ group, system: systemOf(group, total, minimumPersons, before) }));
  const tooFew = made.filter(({ system }) => system === undefined).flatMap(({ group }) => group);
  return {
    systems: made.flatMap(({ system }) => system ?? []),
    left: [
      ...open.map((question) => ({ what: question.id, why: "not-protected" as const })),
      ...made
        .flatMap(({ group }) => group.filter(hasAlone))
        .map(({ id: what }) => ({
          what: `${what}/${ALONE}`,
          why: "not-protected" as const,
        })),
      ...tooFew.map((question) => ({ what: question.id, why: "too-few" as const })),
    ],
  };
}

const hasAlone = ({ many, answers }: Question) => many === true && answers.some(({ id }) => id === ALONE);

function systemOf(
  group: readonly Question[],
  total: DistributionState,
  minimum: number,
  before: TogetherBefore,
): Counted<DistributionState> | undefined {
  const [first] = group;
  if (group.length === 1 && first?.many === true) return severalAnswers(first, total, minimum);
  const choices = group.flatMap((question) => {
    const answers = choiceOf(question, total, minimum, before(question.id));
    return answers.length < 2 ? [] : [{ question, answers }];
  });
  return choices.length === 0 ? undefined : oneAnswerEach(choices);
}

interface Choice {
  readonly question: Question;
  /** The answers that are shown: one id, or several together. */
  readonly answers: readonly (readonly string[])[];
}

function choiceOf(
  { id, answers }: Question,
  total: DistributionState,
  minimum: number,
  before: readonly string[],
): Choice["answers"] {
  const given = (answer: string) => total.questions[id]?.answers[answer] ?? 0;
  const together = rarest(
    answers.map((answer) => ({ id: answer.id, count: given(answer.id) })),
    minimum,
    before,
  );
  const own = answers
    .filter((answer) => given(answer.id) > 0 && !together.includes(answer.id))
    .map((answer) => [answer.id]);
  return together.length === 0 ? own : [...own, together];
}

/** Every person gives one answer to each question. */
function oneAnswerEach(choices: readonly Choice[]): Counted<DistributionState> {
  const counts = choices.flatMap(({ question, answers }) => answers.map((ids) => ({ question: question.id, ids })));
  const positionsOf = (question: string) => counts.flatMap((count, at) => (count.question === question ? [at] : []));
  const parts = counts.map(({ question, ids }, at): Part => {
    return { id: answerId(question, ids), yes: [at], of: positionsOf(question), shownAt: 0 };
  });
  return {
    size: counts.length,
    parts,
    persons: kindsOf(choices.map(({ question }) => positionsOf(question.id))),
    instead: choices.flatMap(({ question }) => eachInstead(positionsOf(question.id).map((at) => [at]))),
    shown: { 0: counts.map((_, at) => [at]), 1: [] },
    countsOf: ({ questions }) =>
      counts.map(({ question, ids }) => ids.reduce((sum, id) => sum + (questions[question]?.answers[id] ?? 0), 0)),
  };
}

/** Kinds of persons by their answer to each question: the first to all, the second to all, and so on. */
function kindsOf(questions: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const most = Math.max(...questions.map((answers) => answers.length));
  return Array.from({ length: most }, (_, at) => questions.map((answers) => answers[at % answers.length] ?? 0));
}

const answerId = (question: string, ids: readonly string[]): FigurePart =>
  ids.length === 1 && ids[0] !== undefined ? { question, answer: ids[0] } : { question, answer: "rest", together: ids };

/**
 * Every person gives one answer or more: of each answer who gave it and who did not. A person more who gives only one keeps
 * all that is known of the answers together.
 */
function severalAnswers(
  { id, answers }: Question,
  total: DistributionState,
  minimum: number,
): Counted<DistributionState> | undefined {
  const given = (answer: string) => total.questions[id]?.answers[answer] ?? 0;
  const shown = answers.map((answer) => answer.id).filter((answer) => answer !== ALONE && given(answer) >= minimum);
  if (shown.length < 2) return undefined;
  const size = 2 * shown.length;
  const kinds = shown.map((_, at) => shown.map((__, other) => 2 * other + (other === at ? 0 : 1)));
  return {
    size,
    parts: shown.map((answer, at): Part => {
      return { id: { question: id, answer }, yes: [2 * at], of: [2 * at, 2 * at + 1], shownAt: 0 };
    }),
    persons: kinds,
    instead: eachInstead(kinds),
    shown: { 0: Array.from({ length: size }, (_, at) => [at]), 1: [] },
    countsOf: ({ questions }) => {
      const { answered = 0, answers: times = {} } = questions[id] ?? {};
      return shown.flatMap((answer) => [times[answer] ?? 0, answered - (times[answer] ?? 0)]);
    },
  };
}
