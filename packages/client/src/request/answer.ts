import { z } from "zod";

/** A problem as a gateway tells it; of one that is newer than this client, codes are taken as they come. */
export const ToldProblem = z.looseObject({
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  code: z.string().optional(),
  instance: z.string().optional(),
  errors: z.array(z.looseObject({ code: z.string(), pointer: z.string(), detail: z.string() })).default([]),
});
export type ToldProblem = z.infer<typeof ToldProblem>;

/** Why there is no value. None of these holds anything that was sent. */
export type Failure =
  /** The gateway says what is wrong, in words for people. */
  | { readonly ok: false; readonly kind: "problem"; readonly status: number; readonly problem: ToldProblem }
  /** There was no answer; `cause` is the code of the platform, such as `ECONNREFUSED`, where it gave one. */
  | { readonly ok: false; readonly kind: "unreachable"; readonly cause: string | undefined }
  /** Whoever answered is no gateway of jobcoach, or one that this client does not understand. */
  | { readonly ok: false; readonly kind: "strange"; readonly status: number }
  /** The issuer gave no token for these credentials. */
  | { readonly ok: false; readonly kind: "no-token"; readonly status: number | undefined };

/** What a gateway answered: a value that was held against its schema, or why there is none. */
export type Answer<Value> =
  | { readonly ok: true; readonly status: number; readonly value: Value; readonly location: string | undefined }
  | Failure;
