import {
  type Assessment,
  type AssessmentRequest,
  type CodeListDescription,
  type FormatList,
  IndicatorDescription,
  type MunicipalityPage,
} from "@jobcoach/contract";
import { codeLists } from "@jobcoach/core/codes";
import { assessScheme, schemes } from "@jobcoach/core/schemes";
import { retention26w } from "@jobcoach/outcomes";
import { allRules } from "../../catalogue/all-rules.ts";
import { pageOf } from "../../http/paging.ts";

const municipalities: MunicipalityPage = {
  page: 1,
  pageSize: 500,
  total: 1,
  items: [{ code: "GM0200", name: "Apeldoorn", observedUntil: "2026-06-30", submissionsInForce: 2 }],
};

const formats: FormatList = {
  items: [{ id: "facts", version: "1", title: { nl: "Feiten (NDJSON)", en: "Facts (NDJSON)" } }],
};

const indicator = IndicatorDescription.parse(retention26w);

const question: AssessmentRequest = { on: "2026-07-01", situation: { wajong: true } };

/** Of answers that tell what the service knows, by the name of their schema. */
export const catalogueExamples = {
  MunicipalityPage: municipalities,
  FormatList: formats,
  IndicatorDescription: indicator,
  IndicatorList: { items: [indicator] },
  RuleDescription: allRules[0],
  RulePage: pageOf(allRules.slice(0, 1), { page: 1, pageSize: 500 }),
  CodeListDescription: codeLists[0] as CodeListDescription,
  CodeListList: { items: codeLists.slice(0, 1) },
  SchemeDescription: schemes.find(({ id }) => id === "participatieplaats"),
  SchemeList: { items: schemes.filter(({ id }) => id === "participatieplaats") },
  AssessmentRequest: question,
  Assessment: assessScheme("participatieplaats", question.situation, question.on) as Assessment,
};
