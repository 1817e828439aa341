import type { Language } from "@jobcoach/core";
import { type MeanUnit, meanDecimals } from "@jobcoach/outcomes";

/** Writes numbers as a language does: 83,7 % and 1.234 in Dutch, 83.7% and 1,234 in English. */
export interface Numbers {
  /** A fraction as percents: whole under a hundred observations, else with one decimal. */
  percent(fraction: number, n: number): string;
  /** Both limits as percents, rounded like the figure they belong to. */
  percentRange(lower: number, upper: number, n: number): string;
  /** Of every hundred, as a whole number. */
  outOfHundred(fraction: number): string;
  whole(count: number): string;
  oneDecimal(value: number): string;
  /** With a sign, for a change. */
  signed(value: number): string;
  /** A mean with the decimals of its unit. */
  mean(value: number, unit: MeanUnit): string;
  /** A change of a mean, with its sign. */
  meanChange(value: number, unit: MeanUnit): string;
  date(isoDate: string): string;
  halfYear(halfYear: string): string;
  list(names: readonly string[]): string;
}

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
const FEW = 100;
const NO_BREAK_SPACE = "\u00a0";
const EN_DASH = "\u2013";

/** The writer of a language. Making one takes as long as a hundred numbers, and a page asks for it in every cell. */
export const numbersIn = (language: Language): Numbers => writers[language];

function writerFor(language: Language): Numbers {
  const locale = LOCALES[language];
  const sign = language === "nl" ? `${NO_BREAK_SPACE}%` : "%";
  const fixed = (digits: number, signDisplay: "negative" | "exceptZero" = "negative") =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay });
  const whole = fixed(0);
  const one = fixed(1);
  const means = [whole, one, fixed(2)];
  const changes = [0, 1, 2].map((digits) => fixed(digits, "exceptZero"));
  const change = (value: number, digits: number) => changes[digits]!.format(value).replace("-", "\u2212");
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const lists = new Intl.ListFormat(locale);
  const percents = (fraction: number, n: number) => (n < FEW ? whole : one).format(fraction * 100);
  return {
    percent: (fraction, n) => percents(fraction, n) + sign,
    percentRange: (lower, upper, n) => `${percents(lower, n)}${EN_DASH}${percents(upper, n)}${sign}`,
    outOfHundred: (fraction) => whole.format(fraction * 100),
    whole: (count) => whole.format(count),
    oneDecimal: (value) => one.format(value),
    signed: (value) => change(value, 1),
    mean: (value, unit) => means[meanDecimals(unit)]!.format(value),
    meanChange: (value, unit) => change(value, meanDecimals(unit)),
    list: (names) => lists.format(names),
    date: (isoDate) => day.format(new Date(`${isoDate}T00:00:00Z`)),
    halfYear(halfYear) {
      const [year, half] = halfYear.split("H");
      if (language === "nl") return `${half === "1" ? "eerste" : "tweede"} helft van ${year}`;
      return `${half === "1" ? "first" : "second"} half of ${year}`;
    },
  };
}

const writers: Readonly<Record<Language, Numbers>> = { nl: writerFor("nl"), en: writerFor("en") };
