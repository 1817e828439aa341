import { z } from "zod";

const Answer = z.int().min(1).max(5).nullable();

/** Answers to one work value: importance (A), enabled (B), achieved (C), 1 to 5, `null` where missing. */
export const WorkValueAnswers = z.strictObject({ a: Answer, b: Answer, c: Answer }).meta({
  id: "WorkValueAnswers",
  title: "Antwoorden op een werkwaarde",
  description: "Importance (A), enabled (B) and achieved (C) of one work value, 1 to 5.",
});
export type WorkValueAnswers = z.infer<typeof WorkValueAnswers>;
