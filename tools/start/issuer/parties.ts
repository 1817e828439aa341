/** A role at one municipality, or at every one (`*`), as the gateway reads it from a token. */
export interface Grant {
  readonly role: "submitter" | "certifier" | "analyst" | "auditor" | "operator";
  readonly municipality: string;
}

/** Programs that may ask for a token with a key of their own. */
export const programs: Readonly<Record<string, readonly Grant[]>> = {
  apeldoorn: municipality("GM0200"),
  arnhem: municipality("GM0202"),
  zaanstad: municipality("GM0479"),
  operator: [{ role: "operator", municipality: "*" }],
};

/** The pages of the gateway, on which people log in. */
export const PAGES = "jobcoach-pages";

/** People that can be chosen on the log-in page; none of them exists. */
export const people: Readonly<Record<string, { readonly name: string; readonly grants: readonly Grant[] }>> = {
  "officer-apeldoorn": {
    name: "Gegevensmedewerker van Apeldoorn / data officer of Apeldoorn",
    grants: [...municipality("GM0200"), { role: "certifier", municipality: "GM0200" }],
  },
  "officer-zaanstad": {
    name: "Gegevensmedewerker van Zaanstad / data officer of Zaanstad",
    grants: [...municipality("GM0479"), { role: "certifier", municipality: "GM0479" }],
  },
  "programme-analyst": {
    name: "Analist van het programma / analyst of the programme",
    grants: [{ role: "analyst", municipality: "*" }],
  },
  operator: {
    name: "Beheerder / operator",
    grants: [
      { role: "operator", municipality: "*" },
      { role: "auditor", municipality: "*" },
    ],
  },
};

function municipality(code: string): readonly Grant[] {
  return [
    { role: "submitter", municipality: code },
    { role: "analyst", municipality: code },
  ];
}
