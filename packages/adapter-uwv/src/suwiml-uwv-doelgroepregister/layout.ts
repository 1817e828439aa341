import { fwiRows, type LayoutRow } from "@jobcoach/adapter";

const CLIENT = "ClientSuwi";
const GRONDSLAG = `${CLIENT}/GrondslagArbeidsbeperktheid`;

/** Every element of `UWVPersoonsArbeidsbeperktenInfoResponse` v0300 in the order of its schema; types as BKWI names them. */
export const layout: readonly LayoutRow[] = [
  { path: CLIENT, occurs: "0..1" },
  { path: `${CLIENT}/Burgerservicenr`, occurs: "1", type: "Burgerservicenr" },
  { path: `${CLIENT}/LdrRegistratieWbQa`, occurs: "0..1" },
  { path: `${CLIENT}/LdrRegistratieWbQa/DatELdrRegistratieWbQa`, occurs: "0..1", type: "Datum" },
  { path: GRONDSLAG, occurs: "0..*" },
  { path: `${GRONDSLAG}/CdGrondslagArbeidsbeperktheid`, occurs: "0..1", type: "CdGrondslagArbeidsbeperktheid" },
  { path: `${GRONDSLAG}/DatBGrondslagArbeidsbeperktheid`, occurs: "1", type: "Datum" },
  { path: `${GRONDSLAG}/DatEGrondslagArbeidsbeperktheid`, occurs: "0..1", type: "Datum" },
  ...fwiRows,
];
