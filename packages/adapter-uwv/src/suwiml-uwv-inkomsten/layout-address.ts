import type { LayoutRow } from "@jobcoach/adapter";

type Fields = readonly (readonly [name: string, type: string])[];

const DUTCH: Fields = [
  ["Locatieoms", "NaamAdresNederlandAN70"],
  ["Postcd", "Postcd"],
  ["Woonplaatsnaam", "NaamAdresNederlandAN80"],
  ["Gemeentenaam", "NaamAdresNederlandAN40"],
];
const ABROAD: Fields = [
  ["LocatieomsBuitenland", "NaamAdresBuitenlandAN70"],
  ["PostcdBuitenland", "NummerAdresBuitenlandAN9"],
  ["WoonplaatsnaamBuitenland", "NaamAdresBuitenlandAN40"],
  ["RegionaamBuitenland", "NaamAdresBuitenlandAN24"],
  ["LandencdIso", "LandenCdIsoA2"],
  ["Landsnaam", "NaamAdresBuitenlandAN40"],
];

const KINDS: Readonly<Record<string, Fields>> = {
  Straatadres: [
    ...DUTCH,
    ["Straatnaam", "NaamAdresNederlandAN24"],
    ["Huisnr", "NummerAdresNederlandN5"],
    ["Huisnrtoevoeging", "NummerAdresNederlandAN6"],
    ["Woonbootverwijzing", "Woonbootverwijzing"],
    ["Woonwagenverwijzing", "Woonwagenverwijzing"],
  ],
  Postbusadres: [...DUTCH, ["Postbusnr", "NummerAdresNederlandN5"]],
  StraatadresBuitenland: [
    ...ABROAD,
    ["StraatnaamBuitenland", "NaamAdresBuitenlandAN24"],
    ["HuisnrBuitenland", "NummerAdresBuitenlandAN9"],
  ],
  PostbusadresBuitenland: [...ABROAD, ["PostbusnrBuitenland", "NummerAdresBuitenlandAN7"]],
};

/** The elements of an address in one of its four kinds; known, and passed over as a whole. */
export function addressRows(path: string): readonly LayoutRow[] {
  const kinds = Object.entries(KINDS).flatMap(([kind, fields]): readonly LayoutRow[] => [
    { path: `${path}/${kind}`, occurs: "0..1" },
    ...fields.map(([name, type]): LayoutRow => ({ path: `${path}/${kind}/${name}`, occurs: "0..1", type })),
  ]);
  return [
    { path, occurs: "0..*", passedOver: true },
    { path: `${path}/DatBAdres`, occurs: "0..1", type: "Datum" },
    { path: `${path}/DatEAdres`, occurs: "0..1", type: "Datum" },
    ...kinds,
  ];
}
