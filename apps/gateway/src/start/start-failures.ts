import type { LocalizedText } from "@jobcoach/core";

/** Why the gateway did not start, in a sentence that says what to do. */
export const startFailures = {
  "node-too-old": {
    nl: "Deze dienst heeft Node.js 22.12 of nieuwer nodig. Installeer een nieuwere versie en start opnieuw.",
    en: "This service needs Node.js 22.12 or newer. Install a newer version and start again.",
  },
  "settings-invalid": {
    nl: "De instellingen kloppen niet: {names}. Pas deze omgevingsvariabelen aan en start opnieuw.",
    en: "The settings are not right: {names}. Change these environment variables and start again.",
  },
  "client-key-unreadable": {
    nl: "Het bestand in JOBCOACH_OIDC_CLIENT_KEY is geen privésleutel (JWK met 'alg') of we kunnen het niet lezen. Kijk naar pad, inhoud en rechten.",
    en: "The file in JOBCOACH_OIDC_CLIENT_KEY is no private key (JWK with 'alg'), or we cannot read it. Look at its path, content and rights.",
  },
  "receipt-key-unreadable": {
    nl: "Het bestand met de sleutel voor ontvangstbewijzen (JOBCOACH_RECEIPT_KEY, anders receipt-key.json in de gegevensmap) klopt niet of we kunnen het niet lezen.",
    en: "The file with the key for receipts (JOBCOACH_RECEIPT_KEY, else receipt-key.json in the data folder) is not right, or we cannot read it.",
  },
  "port-busy": {
    nl: "Poort {port} is al in gebruik. Stop het andere programma of kies een andere poort met PORT=8081.",
    en: "Port {port} is in use already. Stop the other program or choose another port with PORT=8081.",
  },
  "metrics-port-busy": {
    nl: "De poort voor de meetwaarden (JOBCOACH_METRICS_PORT) is al in gebruik. Kies een andere poort en start opnieuw.",
    en: "The port for the metrics (JOBCOACH_METRICS_PORT) is in use already. Choose another port and start again.",
  },
  "address-unusable": {
    nl: "Op het adres in HOST en PORT kunnen we niet luisteren. Kies een adres van deze computer, zoals 127.0.0.1.",
    en: "We cannot listen on the address in HOST and PORT. Choose an address of this computer, such as 127.0.0.1.",
  },
  "folder-unwritable": {
    nl: "In de gegevensmap (JOBCOACH_DATA) kunnen we niet schrijven. Geef schrijfrechten of kies een andere map.",
    en: "We cannot write in the data folder (JOBCOACH_DATA). Grant write access or choose another folder.",
  },
  "folder-in-use": {
    nl: "Een andere gateway gebruikt deze gegevensmap al (JOBCOACH_DATA). Stop die eerst of kies een andere map.",
    en: "Another gateway uses this data folder already (JOBCOACH_DATA). Stop that one first or choose another folder.",
  },
  "database-unreachable": {
    nl: "De database in DATABASE_URL antwoordt niet of weigert ons. Kijk of zij draait en of naam en wachtwoord kloppen.",
    en: "The database in DATABASE_URL does not answer or refuses us. See whether it runs and name and password are right.",
  },
  "database-roles-missing": {
    nl: "De rollen van de gateway bestaan niet in de database, of onze naam mag ze niet gebruiken. Laat een beheerder dit doen: {statements}",
    en: "The roles of the gateway are not in the database, or our login may not use them. Let an administrator do this: {statements}",
  },
  "database-login-too-mighty": {
    nl: "De naam in DATABASE_URL mag te veel: hij is superuser, heeft BYPASSRLS of bezit de tabellen naast JOBCOACH_MIGRATION_URL. Neem een gewone naam.",
    en: "The login in DATABASE_URL may do too much: it is superuser, has BYPASSRLS or owns the tables beside JOBCOACH_MIGRATION_URL. Take an ordinary one.",
  },
  "database-not-durable": {
    nl: "De database raakt bij stroomuitval kwijt wat wij hebben bevestigd. Zet fsync, full_page_writes en synchronous_commit aan.",
    en: "At a power cut the database loses what we confirmed. Switch fsync, full_page_writes and synchronous_commit on.",
  },
  "database-unprotected": {
    nl: "In de database is een tabel van gemeenten niet afgeschermd (row level security). Herstel dat, bijvoorbeeld uit een reservekopie.",
    en: "In the database a table of municipalities is not protected (row level security). Mend that, for example from a backup.",
  },
  "database-unreadable": {
    nl: "De ingebouwde database in de gegevensmap (JOBCOACH_DATA) gaat niet open. Zet een reservekopie terug of kies een lege map.",
    en: "The embedded database in the data folder (JOBCOACH_DATA) does not open. Restore a backup or choose an empty folder.",
  },
} satisfies Record<string, LocalizedText>;

export type StartFailure = keyof typeof startFailures;

/** The sentence in Dutch and English, each on a line of its own. */
export function sentencesOf(failure: StartFailure, parameters: Readonly<Record<string, string | number>> = {}): string {
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
  const { nl, en } = startFailures[failure];
  return `${fill(nl)}\n${fill(en)}\n`;
}
