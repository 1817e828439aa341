import * as coaching from "./coaching.ts";
import type { CodeList } from "./code-list.ts";
import * as delivery from "./delivery.ts";
import * as finding from "./finding.ts";
import * as income from "./income.ts";
import * as match from "./match.ts";
import * as measurement from "./measurement.ts";
import * as person from "./person.ts";
import * as provision from "./provision.ts";
import * as result from "./result.ts";
import * as schemes from "./schemes.ts";
import * as srg from "./srg.ts";
import * as work from "./work.ts";

/** All code lists of the domain, in order of id. */
export const codeLists: readonly CodeList[] = [
  coaching,
  delivery,
  finding,
  income,
  match,
  measurement,
  person,
  provision,
  result,
  schemes,
  srg,
  work,
]
  .flatMap((subject): readonly CodeList[] => Object.values(subject))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
