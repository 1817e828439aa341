import { z } from "zod";

const Count = z.int().nonnegative();
const Id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

/** How often each answer to a question was given, and by how many persons; answers that nobody gave are absent. */
export const QuestionCounts = z.strictObject({ answered: Count, answers: z.record(Id, Count) });
export type QuestionCounts = z.infer<typeof QuestionCounts>;

/** Answers of `n` counted trajectories by question. */
export const DistributionState = z.strictObject({
  kind: z.literal("distribution"),
  n: Count,
  unknown: Count,
  notMature: Count,
  questions: z.record(Id, QuestionCounts),
});
export type DistributionState = z.infer<typeof DistributionState>;

/** Both together; exact, and the order does not matter. */
export const mergeDistributions = (a: DistributionState, b: DistributionState): DistributionState => ({
  kind: "distribution",
  n: a.n + b.n,
  unknown: a.unknown + b.unknown,
  notMature: a.notMature + b.notMature,
  questions: mergedBy(a.questions, b.questions, (one, other) => ({
    answered: one.answered + other.answered,
    answers: mergedBy(one.answers, other.answers, (x, y) => x + y),
  })),
});

/** Two records as one, in order of key; what stands in both is put together. */
export function mergedBy<Value>(
  a: Readonly<Record<string, Value>>,
  b: Readonly<Record<string, Value>>,
  together: (a: Value, b: Value) => Value,
): Record<string, Value> {
  const merged = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const known = merged.get(key);
    merged.set(key, known === undefined ? value : together(known, value));
  }
  return Object.fromEntries([...merged].sort(([x], [y]) => (x < y ? -1 : 1)));
}
