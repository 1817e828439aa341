import { known, readRow, type TemplateRow } from "@jobcoach/adapter";
import type { EmploymentFact, Fact, LifeDomain, PersonFact, RegisterFact } from "@jobcoach/core";
import { lifeDomainColumns } from "./codes.ts";
import { endOf, envelopeOf } from "./envelope.ts";
import { employmentTable, scoreTable, seekerTable } from "./layout.ts";
import { ggmWerkRules } from "./rules.ts";

/** Who somebody is, and whether they stand in the target-group register. */
export function seekerFacts(row: TemplateRow): readonly Fact[] {
  const seeker = readRow(row.record, seekerTable, row.report);
  const {
    Burgerservicenummer: person,
    CodeArbeidsvermogen: workCapacity,
    IndicatieDoelgroepenregister: status,
  } = seeker;
  if (person === undefined) return [];
  const envelope = envelopeOf(row, person, `Werkzoekende\u0000${person.number}`);
  const traits = known({ workCapacity, goal: seeker.CodeDoelReintegratievoorziening });
  const who: PersonFact = { kind: "person", ...envelope, ...traits };
  const facts: Fact[] = Object.keys(traits).length > 0 ? [who] : [];
  if (status === undefined) return facts;
  const register: RegisterFact = { kind: "register", ...envelope, status };
  return [...facts, register];
}

/** A job; the model does not say what kind of work it is. */
export function jobFacts(row: TemplateRow): readonly EmploymentFact[] {
  const { record, report, context } = row;
  const job = readRow(record, employmentTable, report);
  const { Burgerservicenummer: person, DatumAanvangArbeidsperiode: from, DatumEindeArbeidsperiode: end } = job;
  if (person === undefined || from === undefined) return [];
  const name = `${person.number}\u0000${from}\u0000${record.ordinal}`;
  const { to, plannedTo } = endOf(end, undefined, "DatumEindeArbeidsperiode", row);
  const fact: EmploymentFact = {
    kind: "employment",
    ...envelopeOf(row, person, `Arbeidsverhouding\u0000${name}`),
    jobRef: context.pseudonyms.token("job", name),
    workKind: "unknown",
    setting: "unknown",
    from,
    to,
    ...known({ plannedTo, hoursPerWeek: job.GemiddeldAantalUurPerWeek }),
  };
  return [fact];
}

/** The domains of life in which there are problems, only where the person consented. */
export function scoreFacts(row: TemplateRow): readonly PersonFact[] {
  const { record, report, observedUntil } = row;
  const scores = readRow(record, scoreTable, report);
  const { Burgerservicenummer: person, DatumBeoordeling: on, IndicatieToestemming: consent } = scores;
  if (consent !== "yes") report.on("IndicatieToestemming", ggmWerkRules["consent-missing"]);
  if (person === undefined || on === undefined || consent !== "yes") return [];
  if (on > observedUntil) {
    report.on("DatumBeoordeling", ggmWerkRules["score-after-observed"]);
    return [];
  }
  const columns = Object.entries(lifeDomainColumns) as [keyof typeof lifeDomainColumns, LifeDomain][];
  if (columns.every(([column]) => scores[column] === undefined)) return [];
  const lifeDomains = columns.filter(([column]) => scores[column] === "problems").map(([, domain]) => domain);
  const name = `Zelfredzaamheidscore\u0000${person.number}\u0000${on}`;
  return [{ kind: "person", ...envelopeOf(row, person, name), validFrom: on, lifeDomains }];
}
