import type { Language, LocalizedText } from "@jobcoach/core";
import { type Numbers, numbersIn } from "../../pages/numbers.ts";

/** How the engine speaks in one language. */
export interface Words {
  readonly language: Language;
  readonly numbers: Numbers;
  say(text: LocalizedText): string;
  /** A number in both languages, for texts that are made in both. */
  write(count: number): LocalizedText;
  bytes(size: number): string;
  seconds(milliseconds: number): string;
  left(milliseconds: number): string;
}

/** Words in the language of the page. */
export function wordsIn(language: Language): Words {
  const numbers = numbersIn(language);
  return {
    language,
    numbers,
    say: (text) => text[language],
    write: (count) => ({ nl: numbers.whole(count), en: numbers.whole(count) }),
    bytes: (size) =>
      size < 1_000_000 ? `${numbers.whole(Math.ceil(size / 1_000))} kB` : `${numbers.oneDecimal(size / 1_000_000)} MB`,
    seconds: (milliseconds) => `${numbers.oneDecimal(Math.max(0.1, milliseconds / 1_000))} s`,
    left: (milliseconds) => leftIn(milliseconds)[language],
  };
}

const MINUTE = 60_000;

/** Coarse, so that it does not jump about. */
function leftIn(milliseconds: number): LocalizedText {
  if (milliseconds < 5_000) return { nl: "bijna klaar", en: "nearly done" };
  if (milliseconds < MINUTE) {
    const seconds = Math.ceil(milliseconds / 5_000) * 5;
    return { nl: `nog ongeveer ${seconds} seconden`, en: `about ${seconds} seconds left` };
  }
  const minutes = Math.ceil(milliseconds / MINUTE);
  return minutes === 1
    ? { nl: "nog ongeveer een minuut", en: "about a minute left" }
    : { nl: `nog ongeveer ${minutes} minuten`, en: `about ${minutes} minutes left` };
}
