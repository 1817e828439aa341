import {
  type ClearFacts,
  clearFactsOf,
  type RowsToWrite,
  reportNotCarried,
  spellingOf,
  type WriteRequest,
  type WrittenRow,
} from "@jobcoach/adapter";
import type { EmploymentFact, End, PersonFact, ProvisionFact, RegisterFact, SubsidyFact } from "@jobcoach/core";
import { subsidySchemes } from "../suwiml-gsd-reintegratie/codes.ts";
import { registerStates, workCapacities } from "./codes.ts";

const carried = {
  person: ["workCapacity", "goal"],
  register: ["status"],
  provision: "ref type grantedBy form from to plannedTo inUseFrom".split(" "),
  subsidy: "scheme from to loonwaardePercent loonwaardeBase".split(" "),
  employment: "jobRef workKind setting from to plannedTo hoursPerWeek".split(" "),
};

/** The objects for facts; what the model has no attribute for is told once. Scores of self-sufficiency are never written. */
export function rowsToWrite(request: WriteRequest): RowsToWrite {
  const miss = reportNotCarried(request, carried);
  const clear = clearFactsOf(request);
  return new Map([
    ["Werkzoekende", seekerRows(clear)],
    ["Reintegratievoorziening", provisionRows(clear, miss)],
    ["Arbeidsverhouding", clear.ofKind("employment").map((fact) => jobRow(fact, clear, miss))],
  ]);
}

type Miss = (field: string) => void;

/** One row per person and record, from what is known of the person and of the register. */
function seekerRows(clear: ClearFacts): readonly WrittenRow[] {
  const rows = new Map<string, WrittenRow>();
  const put = (fact: PersonFact | RegisterFact, cells: WrittenRow) => {
    const key = `${fact.person} ${fact.record}`;
    rows.set(key, { Burgerservicenummer: clear.numberOf(fact), ...rows.get(key), ...cells });
  };
  for (const fact of clear.ofKind("person")) {
    if (fact.workCapacity === undefined && fact.goal === undefined) continue;
    const CodeArbeidsvermogen = spellingOf(wordsFor, fact.workCapacity);
    put(fact, { CodeArbeidsvermogen, CodeDoelReintegratievoorziening: fact.goal ?? null });
  }
  for (const fact of clear.ofKind("register")) {
    put(fact, { IndicatieDoelgroepenregister: spellingOf(registerStates, fact.status) });
  }
  return [...rows.values()];
}

/** The texts of the model, not the codes that look like numbers and would come first. */
const wordsFor = Object.fromEntries(Object.entries(workCapacities).filter(([spelling]) => !/^\d/.test(spelling)));

/** A row per facility, with the subsidy of the same record and days. */
function provisionRows(clear: ClearFacts, miss: Miss): readonly WrittenRow[] {
  const subsidies = new Map<string | undefined, SubsidyFact[]>();
  for (const one of clear.ofKind("subsidy")) subsidies.set(one.record, [...(subsidies.get(one.record) ?? []), one]);
  const written = new Set<SubsidyFact>();
  const rows = clear.ofKind("provision").flatMap((fact) => {
    const subsidy = subsidies.get(fact.ref)?.find((one) => goesWith(one, fact));
    const row = provisionRow(fact, subsidy, clear, miss);
    if (subsidy !== undefined && row.length > 0) written.add(subsidy);
    return row;
  });
  if (clear.ofKind("subsidy").some((subsidy) => !written.has(subsidy))) miss("subsidy");
  return rows;
}

const goesWith = (subsidy: SubsidyFact, { type, person, from, to }: ProvisionFact) =>
  subsidy.scheme === subsidySchemes[type] &&
  subsidy.person === person &&
  subsidy.from === from &&
  JSON.stringify(subsidy.to) === JSON.stringify(to);

function provisionRow(
  fact: ProvisionFact,
  subsidy: SubsidyFact | undefined,
  clear: ClearFacts,
  miss: Miss,
): readonly WrittenRow[] {
  // The model knows no grantor, so that the facility of another would read as one of the municipality.
  if (fact.grantedBy !== "municipality") {
    miss("provision.grantedBy");
    return [];
  }
  if (fact.form !== "unknown") miss("provision.form");
  const number = clear.referenceOf(fact, fact.ref);
  if (number === undefined) return [];
  return [
    {
      Burgerservicenummer: clear.numberOf(fact),
      RegistratienummerReintegratievoorziening: number,
      CodeType: fact.type,
      DatumStart: fact.from,
      DatumVerwachtEinde: fact.plannedTo ?? null,
      DatumEinde: endText(fact.to),
      DatumIngebruikname: fact.inUseFrom ?? null,
      PercentageLoonwaardeWML: subsidy === undefined ? null : percentOf(subsidy, miss),
    },
  ];
}

/** The attribute is a percentage of the minimum wage, so one of another wage or of an unknown one is left out. */
function percentOf({ loonwaardePercent, loonwaardeBase }: SubsidyFact, miss: Miss): number | null {
  if (loonwaardePercent === undefined) return null;
  if (loonwaardeBase === "wml") return loonwaardePercent;
  miss("subsidy.loonwaardePercent");
  return null;
}

function jobRow(fact: EmploymentFact, clear: ClearFacts, miss: Miss): WrittenRow {
  if (fact.workKind !== "unknown") miss("employment.workKind");
  if (fact.plannedTo !== undefined) miss("employment.plannedTo");
  return {
    Burgerservicenummer: clear.numberOf(fact),
    DatumAanvangArbeidsperiode: fact.from,
    DatumEindeArbeidsperiode: endText(fact.to),
    GemiddeldAantalUurPerWeek: fact.hoursPerWeek ?? null,
  };
}

/** An end that nobody knows is written as such; one between two days too. */
function endText(end: End): string | null {
  if (end.state === "on") return end.day;
  return end.state === "open" ? null : "0000-00-00";
}
