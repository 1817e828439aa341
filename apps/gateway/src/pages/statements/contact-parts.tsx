import type { Language } from "@jobcoach/core";
import type { Child } from "hono/jsx";
import type { Contact } from "../../api/document.ts";
import { Link } from "./statement.tsx";

const texts = {
  nl: {
    to: (name: string) => `Schrijf naar ${name}: `,
    site: ". Meer over hen: ",
    none: "Wie deze dienst beheert, heeft hier nog geen adres opgegeven.",
  },
  en: {
    to: (name: string) => `Write to ${name}: `,
    site: ". More about them: ",
    none: "Whoever runs this service has not given an address here yet.",
  },
} as const;

/** Whom to write to, or that nobody has said so. */
export const contactLine = (language: Language, contact: Contact | undefined): Child => {
  if (contact === undefined) return texts[language].none;
  return (
    <>
      {texts[language].to(contact.name)}
      <Link to={`mailto:${contact.email}`}>{contact.email}</Link>
      {texts[language].site}
      <Link to={contact.url}>{new URL(contact.url).host}</Link>.
    </>
  );
};
