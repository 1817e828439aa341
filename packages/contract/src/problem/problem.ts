import { z } from "zod";
import { type FaultCode, faultCodes } from "./fault-codes.ts";
import { type ProblemCode, problemTypes } from "./problem-types.ts";

/** One thing that is wrong with a request; `pointer` (RFC 6901) leads to the part, never to its value. */
export const Fault = z.strictObject({
  code: z.enum(Object.keys(faultCodes) as [FaultCode, ...FaultCode[]]),
  pointer: z.string(),
  detail: z.string(),
});
export type Fault = z.infer<typeof Fault>;

/** An error as it travels (RFC 9457, `application/problem+json`), all faults at once, in the language that was asked for. */
export const Problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(Object.keys(problemTypes) as [ProblemCode, ...ProblemCode[]]),
    instance: z.string().exactOptional(),
    /** With `not-acceptable`: the media types in which there would have been an answer. */
    produces: z.array(z.string()).exactOptional(),
    /** With `unsupported-media-type`: the media types of a body that would have been taken. */
    accepts: z.array(z.string()).exactOptional(),
    errors: z.array(Fault),
  })
  .meta({ id: "Problem", title: "Probleem", description: "Why a request failed." });
export type Problem = z.infer<typeof Problem>;

export const PROBLEM_MEDIA_TYPE = "application/problem+json";

/** The name of a kind of problem; it identifies and need not be opened. */
export const problemTypeUri = (code: ProblemCode): string => `urn:jobcoach:problem:${code}`;
