import type { Answers } from "./observation.ts";

/**
 * The answers of one person as numbers: the answers of all questions of an indicator stand in one row, question after question,
 * and each number is the place of a given answer in it. The numbers rise.
 */
export type GivenAnswers = readonly number[];

/** A question with its possible answers, as an indicator defines it. */
interface Asked {
  readonly id: string;
  readonly answers: readonly { readonly id: string }[];
  readonly many?: true;
}

/** An answer and the question it belongs to. */
export interface AnswerPlace {
  readonly question: string;
  readonly answer: string;
}

/** All answers of all questions, in the order of their numbers. */
export const answerPlaces = (questions: readonly Asked[]): readonly AnswerPlace[] =>
  questions.flatMap(({ id, answers }) => answers.map((answer) => ({ question: id, answer: answer.id })));

/** An answer for each bit that is set, the lowest first, in a list that is as long from the start as it will be. */
export function answersOfBits(bits: number, answerOf: (bit: number) => number): GivenAnswers {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  const given = new Array<number>(count);
  for (let bit = 0, at = 0; at < count; bit++) if ((bits >> bit) & 1) given[at++] = answerOf(bit);
  return given;
}

/** Given answers by the names of question and answer; several answers to one question in the order in which it names them. */
export function namedAnswers(questions: readonly Asked[], given: GivenAnswers): Answers {
  const places = answerPlaces(questions);
  const named: Record<string, string | string[]> = {};
  for (const { id, many } of questions) {
    const own = given.map((number) => places[number]).filter((place) => place?.question === id);
    const answers = own.map((place) => place?.answer ?? "");
    if (answers[0] !== undefined) named[id] = many ? answers : answers[0];
  }
  return named;
}
