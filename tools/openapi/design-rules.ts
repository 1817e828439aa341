import type { OpenApiDocument } from "../../apps/gateway/src/api/open-api.ts";
import { answerRules } from "./answer-rules.ts";
import type { DesignRule } from "./design-rule.ts";
import { documentRules } from "./document-rules.ts";
import { namingRules } from "./naming-rules.ts";

/** All rules that the description of the API keeps. */
export const designRules: readonly DesignRule[] = [...documentRules, ...namingRules, ...answerRules];

/** Every place where a rule is not kept, as `rule: place`. */
export const brokenRules = (document: OpenApiDocument): readonly string[] =>
  designRules.flatMap(({ id, check }) => check(document).map((place) => `${id}: ${place}`));
