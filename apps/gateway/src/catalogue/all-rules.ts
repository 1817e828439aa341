import { sharedRules } from "@jobcoach/adapter";
import {
  bijstandsregelingenRules,
  busRules,
  esfDeelnemersRules,
  ggmWerkRules,
  gsdReintegratieRules,
  gsdReintegratieWriteRules,
  srgRules,
  srgWriteRules,
} from "@jobcoach/adapter-participatiewet";
import {
  uwvDoelgroepregisterRules,
  uwvInkomstenRules,
  uwvJobcoachRules,
  uwvWerkbedrijfRules,
} from "@jobcoach/adapter-uwv";
import { type RuleDescription, submissionRules } from "@jobcoach/contract";
import { type Rule, whyOf } from "@jobcoach/core";

const own = [
  bijstandsregelingenRules,
  busRules,
  esfDeelnemersRules,
  ggmWerkRules,
  gsdReintegratieRules,
  gsdReintegratieWriteRules,
  srgRules,
  srgWriteRules,
  uwvDoelgroepregisterRules,
  uwvInkomstenRules,
  uwvJobcoachRules,
  uwvWerkbedrijfRules,
  submissionRules,
].flatMap((rules): readonly Rule[] => Object.values(rules));

/** Every rule that a finding of this service can name, in order of id. */
export const allRules: readonly RuleDescription[] = [...sharedRules, ...own]
  .map((rule) => ({ ...rule, why: whyOf(rule) }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

export const areaOf = ({ id }: Pick<RuleDescription, "id">): string => id.split("/")[0] ?? "";
