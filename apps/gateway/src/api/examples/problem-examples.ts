import { type ProblemCode, problemTypes } from "@jobcoach/contract";
import { type ProblemOptions, writeProblem } from "../../problem.ts";
import type { Example } from "../open-api.ts";

/** Every problem as it travels, by its code. */
export const problemExamples: Readonly<Record<string, Example>> = Object.fromEntries(
  (Object.keys(problemTypes) as ProblemCode[]).map((code) => [
    code,
    { summary: problemTypes[code].title.nl, value: JSON.parse(writeProblem(code, "nl", optionsOf(code)).text) },
  ]),
);

function optionsOf(code: ProblemCode): ProblemOptions {
  if (code === "invalid-request") return { errors: [{ code: "unknown", pointer: "/query" }] };
  if (code === "not-acceptable") return { produces: ["application/json"] };
  if (code === "unsupported-media-type") return { accepts: ["application/json"] };
  return code === "internal-error" ? { instance: "urn:uuid:01980d2e-5c00-7000-8000-000000000000" } : {};
}
