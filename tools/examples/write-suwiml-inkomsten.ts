import { compact, OBSERVED_FROM, RETURNS_UNTIL } from "./calendar.ts";
import type { Employer } from "./employers.ts";
import type { Person } from "./truth.ts";
import { type IncomeRelation, incomeOf, type Return } from "./wage-returns.ts";
import { element, message, optional } from "./xml.ts";

const namespace = "http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD/v0200";

/** The answer of UWV about one person: income relations with their returns, and the period that was asked. */
export function incomeAnswer(person: Person): string {
  const relations = incomeOf(person);
  const numbers = new Map<string, number>();
  return message("UWVPersoonsIkvInfoResponse", "ikv", namespace, [
    "<ClientSuwi>",
    element("Burgerservicenr", person.bsn),
    ...relations.map((relation) => {
      const payroll = relation.employer.payrollNumber;
      const number = (numbers.get(payroll) ?? 0) + 1;
      numbers.set(payroll, number);
      return incomeRelation(relation, number);
    }),
    "</ClientSuwi>",
    element("PeriodeGegevensleveringIko", [
      element("DatBPeriode", compact(OBSERVED_FROM)),
      element("DatEPeriode", compact(RETURNS_UNTIL)),
    ]),
  ]);
}

/** The answer where UWV knows nobody: it does not even repeat the number that was asked. */
export function nothingFound(): string {
  const fwi = 'xmlns:fwi="http://bkwi.nl/SuwiML/FWI/v0205"';
  return message("UWVPersoonsIkvInfoResponse", "ikv", namespace, [`<fwi:NietsGevonden ${fwi}/>`]);
}

function incomeRelation({ employer, from, to, kind, nature, returns }: IncomeRelation, number: number): string {
  return [
    "<Inkomstenverhouding>",
    element("VolgnrIkv", String(number)),
    element("DatBIkv", compact(from)),
    ...optional("DatEIkv", to === undefined ? undefined : compact(to)),
    administrativeUnit(employer),
    element("Inkomstenperiode", [
      element("DatBIkp", compact(Math.max(from, OBSERVED_FROM))),
      element("CdSrtIkv", kind),
      ...optional("CdAardIkv", nature),
    ]),
    ...returns.map(incomeReturn),
    "</Inkomstenverhouding>",
  ].join("\n");
}

function administrativeUnit({ name, payrollNumber, fiscalNumber, soleTrader }: Employer): string {
  return element("AdministratieveEenheid", [
    element("NaamAdministratieveEenheid", name),
    element("Loonheffingennr", payrollNumber),
    soleTrader
      ? element("PersoonAdministratieveEenheid", [element("SignificantDeelVanDeAchternaam", "Verzonnen")])
      : element("RechtspersoonAdministratieveEenh", [element("FiNr", fiscalNumber)]),
  ]);
}

function incomeReturn({ from, to, hours, wageCents }: Return): string {
  return element("Inkomstenopgave", [
    element("DatBIko", compact(from)),
    element("DatEIko", compact(to)),
    ...optional("AantVerloondeUrenIko", hours === undefined ? undefined : String(hours)),
    element("BedrBrutoloonSv", [
      element("CdMunteenheid", "EUR"),
      element("CdPositiefNegatief", "+"),
      element("WaardeBedr", String(wageCents)),
    ]),
  ]);
}
