import {
  type FaultCode,
  faultCodes,
  PROBLEM_MEDIA_TYPE,
  type Problem,
  type ProblemCode,
  problemTypes,
  problemTypeUri,
} from "@jobcoach/contract";
import type { Language } from "@jobcoach/core";
import type { Context } from "hono";
import { languageOf } from "./http/context.ts";

/** One part of the request that is wrong, before it is put into words. */
export interface FaultAt {
  readonly code: FaultCode;
  readonly pointer: string;
}

/** The one way to answer with an error: `application/problem+json` in the language that was asked for, nothing echoed. */
export function problem(context: Context, code: ProblemCode, options: ProblemOptions = {}): Response {
  const language = languageOf(context);
  const { status, headers, text } = writeProblem(code, language, options);
  return context.body(text, status as 400, { ...headers, vary: "accept-language", ...options.headers });
}

/** A problem as it goes out, also where there is no request that could be read. */
export function writeProblem(code: ProblemCode, language: Language, options: ProblemOptions = {}) {
  const { errors = [], instance, produces, accepts } = options;
  const { status, title, detail } = problemTypes[code];
  const body: Problem = {
    type: problemTypeUri(code),
    title: title[language],
    status,
    detail: detail[language],
    code,
    ...(instance === undefined ? {} : { instance }),
    ...(produces === undefined ? {} : { produces: [...produces] }),
    ...(accepts === undefined ? {} : { accepts: [...accepts] }),
    errors: errors.map((fault) => ({ ...fault, detail: faultCodes[fault.code][language] })),
  };
  const headers = { "content-type": PROBLEM_MEDIA_TYPE, "content-language": language };
  return { status, headers, text: JSON.stringify(body) };
}

export interface ProblemOptions {
  readonly errors?: readonly FaultAt[];
  /** Names this occurrence, so that the log can be searched for it. */
  readonly instance?: string;
  /** The media types in which there would have been an answer. */
  readonly produces?: readonly string[];
  /** The media types of a body that would have been taken. */
  readonly accepts?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}
