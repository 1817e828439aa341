import { createRandom } from "./random.ts";
import { numbersOf } from "./test-numbers.ts";
import type { Municipality } from "./truth.ts";

/** An invented employer. A sole trader's fiscal number is the owner's person number: the reason to key it. */
export interface Employer {
  readonly name: string;
  readonly fiscalNumber: string;
  readonly payrollNumber: string;
  readonly soleTrader: boolean;
}

const names: Readonly<Record<Municipality, readonly string[]>> = {
  apeldoorn: [
    "Brasserie Chez Zoë",
    "Kwekerij De Veluwerand B.V.",
    "Café 't Oude Perron",
    "Drukkerij Matthéüs B.V.",
    "Wasserij Kristalwit B.V.",
    "Zorggroep De Kroondomeinen",
    "Supermarkt Van der Kruk",
    "Metaalbewerking Houtkamp B.V.",
    "Hoveniersbedrijf Groenhart B.V.",
    "Schoonmaakbedrijf Fonkel B.V.",
    "Distributiecentrum A50 Noord B.V.",
    "Bakkerij Meïnders",
    "Stichting Basisscholen Beekbergen",
    "Kringloop De Tweede Ronde",
    "Fietsenmakerij Het Wiel",
    "Installatietechniek Ruitenberg B.V.",
    "Bouwmarkt De Voeg B.V.",
    "Kinderopvang Duimeliesje",
    "Archiefdiensten Papiermolen B.V.",
    "Hotel-restaurant De Heidehoek",
    "Verpakkingen Oost B.V.",
    "Tuincentrum De Bosrand B.V.",
    "Flexkracht Stedendriehoek B.V.",
    "Payroll Veluwe B.V.",
    "Werkbedrijf Beschut Apeldoorn",
    "Autobedrijf Coördes B.V.",
    "Callcenter Loolaan B.V.",
    "Slagerij Roording",
  ],
  arnhem: [
    "Modehuis Klarendal B.V.",
    "Logistiek Park IJsseloord B.V.",
    "Brasserie Sonsbeekzicht",
    "Wasserij Rijnstroom B.V.",
    "Zorgcentrum De Elzenhof",
    "Bakkerij Van Dalfsen",
    "Groenploeg Presikhaaf B.V.",
    "Energie Montage Oost B.V.",
    "Supermarkt Elderveld",
    "Schoonmaak Gelre B.V.",
    "Museumwinkel De Molenplaats",
    "Dierenpension 't Heuveltje",
    "Datacentrum Koningspleijn B.V.",
    "Kantinebeheer Rijnwaal B.V.",
    "Textielsortering Malburgen B.V.",
    "Technische Dienst Ruimzicht B.V.",
    "Stichting Speeltuinen Arnhem-Zuid",
    "Transportbedrijf Westervoortsedijk B.V.",
    "Drukwerk Eusebius B.V.",
    "Lunchroom Crème",
    "Uitzendgroep Rijnbrug B.V.",
    "Payrollhuis Gelderland B.V.",
    "Beschut Werk Rijnstad",
    "Hovenier Zypendaal B.V.",
    "Kapsalon Knip & Zo",
    "Fietskoeriers Steenstraat B.V.",
  ],
  zaanstad: [
    "Cacaofabriek De Zaanse Boon B.V.",
    "Verpakkingen Zaanoever B.V.",
    "Supermarkt Krommenie",
    "Bakkerij De Vijf Molens",
    "Houthandel Het Pakhuis B.V.",
    "Zorgboerderij Westzijderveld",
    "Schoonmaak Assendelft B.V.",
    "Technisch Bedrijf Poelenburg B.V.",
    "Scheepswerf De Noordervaart B.V.",
    "Lunchcafé Gusto",
    "Logistiek Hoogtij B.V.",
    "Groen Zaanstreek B.V.",
    "Stichting Wijkkantine Wormerveer",
    "Uitzendbureau De Sluis B.V.",
    "Beschut Werk Zaanoever",
  ],
};

const soleTraders: Readonly<Record<Municipality, readonly string[]>> = {
  apeldoorn: ["Klusbedrijf Wim Hoeven", "Stoffeerderij Naaldwerk", "Rijschool Anneloes"],
  arnhem: ["Schildersbedrijf R. Bosveld", "Hondentrimsalon Poedel & Co", "Bloemist Rosé"],
  zaanstad: ["Snackbar Het Anker", "Loodgieter K. Mol"],
};

const numbers = createRandom("employers").shuffled(numbersOf.employers);

const issue =
  (soleTrader: boolean) =>
  (name: string): Employer => {
    const fiscalNumber = numbers.pop();
    if (fiscalNumber === undefined) throw new Error("the range for employers is used up");
    return { name, fiscalNumber, payrollNumber: `${fiscalNumber}L01`, soleTrader };
  };

const allOf = (municipality: Municipality) => [
  ...names[municipality].map(issue(false)),
  ...soleTraders[municipality].map(issue(true)),
];

export const employersOf: Readonly<Record<Municipality, readonly Employer[]>> = {
  apeldoorn: allOf("apeldoorn"),
  arnhem: allOf("arnhem"),
  zaanstad: allOf("zaanstad"),
};

const uwv = issue(false)("Uitvoeringsinstituut (verzonnen nummer)");

/** Who pays the benefits in the wage returns; their numbers are invented too. */
export const benefitPayers: Readonly<
  Record<Municipality, { readonly municipality: Employer; readonly uwv: Employer }>
> = {
  apeldoorn: { municipality: issue(false)("Gemeente Apeldoorn (verzonnen nummer)"), uwv },
  arnhem: { municipality: issue(false)("Gemeente Arnhem (verzonnen nummer)"), uwv },
  zaanstad: { municipality: issue(false)("Gemeente Zaanstad (verzonnen nummer)"), uwv },
};

export function employerNamed(municipality: Municipality, part: string): Employer {
  const found = employersOf[municipality].find((employer) => employer.name.includes(part));
  if (!found) throw new Error(`no employer named ${part} in ${municipality}`);
  return found;
}

/** An employer where people work under a contract of its own: no agency, payroll firm or sheltered workplace. */
export function isOrdinary(employer: Employer): boolean {
  return !/Flexkracht|Payroll|Uitzend|Beschut/.test(employer.name);
}
