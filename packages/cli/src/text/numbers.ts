import type { Language } from "@jobcoach/core";

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/** From this many on, a percentage may have a decimal. */
const ENOUGH_FOR_A_DECIMAL = 100;

/** Numbers for people: 1.234,5 and 83,7 % in Dutch, 1,234.5 and 83.7% in English. */
export function numbersIn(language: Language) {
  const whole = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 });
  const fixed = (digits: number) =>
    new Intl.NumberFormat(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const tenths = fixed(1);
  const shareFormat = (n: number) => (n >= ENOUGH_FOR_A_DECIMAL ? tenths : whole);
  const percentSign = language === "nl" ? "\u00a0%" : "%";

  return {
    count: (value: number) => whole.format(value),
    /** With one decimal, or as many as are asked. */
    decimal: (value: number, digits = 1) => withMinus(fixed(digits).format(value)),
    /** A change, with its sign and one decimal, or as many as are asked. */
    change: (value: number, digits = 1) => withSign(fixed(digits).format(value)),
    /** A fraction as "so many of 100", without the unit: one decimal where n allows it. */
    ofHundred: (fraction: number, n: number) => shareFormat(n).format(fraction * 100),
    percent: (fraction: number, n: number) => shareFormat(n).format(fraction * 100) + percentSign,
    /** A size in bytes, rounded to what people use. */
    bytes(value: number) {
      if (value < 1_000) return `${whole.format(value)} bytes`;
      if (value < 1_000_000) return `${whole.format(value / 1_000)} kB`;
      return `${tenths.format(value / 1_000_000)} MB`;
    },
    seconds: (milliseconds: number) => `${tenths.format(milliseconds / 1_000)} s`,
  };
}

export type Numbers = ReturnType<typeof numbersIn>;

const withMinus = (text: string) => text.replace("-", "−").replace(/^−(0(?:[.,]0+)?)$/, "$1");

function withSign(text: string): string {
  const shown = withMinus(text);
  return shown.startsWith("−") || /^0(?:[.,]0+)?$/.test(shown) ? shown : `+${shown}`;
}
