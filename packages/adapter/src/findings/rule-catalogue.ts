import { factRules, municipalityRules, type Rule } from "@jobcoach/core";
import { delimitedRules, headerRules, workbookRules, zipRules } from "@jobcoach/sheets";
import { contradictionRules, repetitionRules } from "../comparison/comparison-rules.ts";
import { factsRules } from "../facts-file/facts-rules.ts";
import { deliveryRules } from "../intake/delivery-rules.ts";
import { fileRules } from "../intake/file-rules.ts";
import { driftRules } from "../mapping/drift/drift-rules.ts";
import { layoutRules } from "../record-layout/layout-rules.ts";
import { suwimlRules } from "../suwiml/suwiml-rules.ts";
import { columnRules } from "../tabular/binding/column-rules.ts";
import {
  coachingRules,
  employmentRules,
  measurementRules,
  periodRules,
  provisionRules,
  subsidyRules,
} from "../tabular/facts/fact-rules.ts";
import { recordRules } from "../tabular/record/record-rules.ts";
import { jsonRules } from "../templates/json/json-rules.ts";
import { templateRules } from "../templates/template-rules.ts";
import { codeRules } from "../values/code-rules.ts";
import { dateRules } from "../values/date-rules.ts";
import { numberRules } from "../values/number-rules.ts";
import { personRules } from "../values/person-rules.ts";
import { xmlRules } from "../xml/xml-rules.ts";

/** Every rule that a finding on a delivery can name, whatever its format; an adapter has rules of its own beside these. */
export const sharedRules: readonly Rule[] = [
  factRules,
  municipalityRules,
  delimitedRules,
  headerRules,
  workbookRules,
  zipRules,
  factsRules,
  deliveryRules,
  fileRules,
  driftRules,
  contradictionRules,
  repetitionRules,
  layoutRules,
  suwimlRules,
  columnRules,
  coachingRules,
  employmentRules,
  measurementRules,
  periodRules,
  provisionRules,
  subsidyRules,
  recordRules,
  jsonRules,
  templateRules,
  codeRules,
  dateRules,
  numberRules,
  personRules,
  xmlRules,
].flatMap((rules): readonly Rule[] => Object.values(rules));
