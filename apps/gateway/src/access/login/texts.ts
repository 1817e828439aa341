import type { Language } from "@jobcoach/core";

/** What the plain pages around logging in say. */
export type LoginMessage =
  | "failed"
  | "without-role"
  | "issuer-unavailable"
  | "logged-out"
  | "not-logged-in"
  | "form-expired";

interface MessageText {
  readonly title: string;
  readonly text: string;
}

export const messages: Readonly<Record<Language, Readonly<Record<LoginMessage, MessageText>>>> = {
  nl: {
    failed: {
      title: "Inloggen is niet gelukt",
      text: "Begin opnieuw. Lukt het weer niet? Vraag de beheerder om hulp.",
    },
    "without-role": {
      title: "U mag hier nog niets",
      text: "U bent bekend bij de inlogdienst, maar heeft hier geen rol. Vraag de beheerder van uw gemeente om een rol.",
    },
    "issuer-unavailable": {
      title: "Inloggen kan nu niet",
      text: "De inlogdienst geeft geen antwoord. Probeer het over een minuut opnieuw.",
    },
    "logged-out": { title: "U bent uitgelogd", text: "Bij deze dienst bent u uitgelogd." },
    "not-logged-in": { title: "U bent niet ingelogd", text: "Er valt niets uit te loggen." },
    "form-expired": { title: "Deze knop werkt niet meer", text: "De pagina was te oud. Probeer het opnieuw." },
  },
  en: {
    failed: { title: "Logging in did not work", text: "Begin again. Does it fail again? Ask the operator for help." },
    "without-role": {
      title: "You may not do anything here yet",
      text: "The log-in service knows you, but you have no role here. Ask the operator of your municipality for one.",
    },
    "issuer-unavailable": {
      title: "Logging in is not possible now",
      text: "The log-in service does not answer. Try again in a minute.",
    },
    "logged-out": { title: "You are logged out", text: "You are logged out of this service." },
    "not-logged-in": { title: "You are not logged in", text: "There is nothing to log out of." },
    "form-expired": { title: "This button does not work any more", text: "The page was too old. Try again." },
  },
};

export const words = {
  nl: {
    login: "Inloggen",
    logout: "Uitloggen",
    sure: "Wilt u uitloggen?",
    everywhere: "Ook uitloggen bij de inlogdienst",
  },
  en: {
    login: "Log in",
    logout: "Log out",
    sure: "Do you want to log out?",
    everywhere: "Log out of the log-in service too",
  },
} satisfies Record<Language, object>;
