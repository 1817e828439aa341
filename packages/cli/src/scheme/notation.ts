import type { CalendarDate, Language } from "@jobcoach/core";
import type { ParameterUnit } from "@jobcoach/core/schemes";

const NBSP = "\u00a0";

const words = {
  nl: {
    locale: "nl-NL",
    percent: `${NBSP}%`,
    and: "en",
    min: "het laagste van",
    max: "het hoogste van",
    perHour: "per uur",
    perWeek: "per week",
    perMonth: "per maand",
    perYear: "per jaar",
    years: ["jaar", "jaar"],
    months: ["maand", "maanden"],
    weeks: ["week", "weken"],
    days: ["dag", "dagen"],
    hours: ["uur", "uur"],
    minutes: ["minuut", "minuten"],
  },
  en: {
    locale: "en-GB",
    percent: "%",
    and: "and",
    min: "the lowest of",
    max: "the highest of",
    perHour: "per hour",
    perWeek: "per week",
    perMonth: "per month",
    perYear: "per year",
    years: ["year", "years"],
    months: ["month", "months"],
    weeks: ["week", "weeks"],
    days: ["day", "days"],
    hours: ["hour", "hours"],
    minutes: ["minute", "minutes"],
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/** Amounts, days and formulas as people write them: € 2.294,40 and 1 januari 2026 in Dutch, €2,294.40 in English. */
export function notationIn(language: Language) {
  const own = words[language];
  const money = new Intl.NumberFormat(own.locale, { style: "currency", currency: "EUR" });
  const number = new Intl.NumberFormat(own.locale, { maximumFractionDigits: 4 });
  const date = new Intl.DateTimeFormat(own.locale, { dateStyle: "long", timeZone: "UTC" });
  const euros = (cents: number) => money.format(cents / 100);
  const counted = (value: number, [one, more]: readonly [string, string]) =>
    `${number.format(value)}${NBSP}${value === 1 ? one : more}`;

  const byUnit: Readonly<Record<ParameterUnit, (value: number) => string>> = {
    cents: euros,
    "cents-per-hour": (value) => `${euros(value)} ${own.perHour}`,
    "cents-per-month": (value) => `${euros(value)} ${own.perMonth}`,
    "cents-per-year": (value) => `${euros(value)} ${own.perYear}`,
    "basis-points": (value) => `${number.format(value / 100)}${own.percent}`,
    years: (value) => counted(value, own.years),
    months: (value) => counted(value, own.months),
    weeks: (value) => counted(value, own.weeks),
    days: (value) => counted(value, own.days),
    hours: (value) => counted(value, own.hours),
    "hours-per-week": (value) => `${counted(value, own.hours)} ${own.perWeek}`,
    minutes: (value) => (value < 60 ? counted(value, own.minutes) : hoursAndMinutes(value)),
  };

  function hoursAndMinutes(minutes: number): string {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return rest === 0
      ? counted(hours, own.hours)
      : `${counted(hours, own.hours)} ${own.and} ${counted(rest, own.minutes)}`;
  }

  /** `min(a, b)` in words, between brackets where it is a part of something. */
  function inWords(formula: string): string {
    return formula.replace(/(min|max)\(([^()]*)\)/g, (whole, which: "min" | "max", list: string) => {
      const parts = list.split(", ");
      if (parts.length === 1) return list;
      const text = `${own[which]} ${parts.map((part) => (/[−×+/]/.test(part) ? `(${part})` : part)).join(` ${own.and} `)}`;
      return whole === formula ? text : `(${text})`;
    });
  }

  return {
    value: (value: number, unit: ParameterUnit) => byUnit[unit](value),
    day: (day: CalendarDate) => date.format(new Date(`${day}T00:00:00Z`)),
    /** The arithmetic, or `undefined` where it is a number by itself. */
    formula(formula: string): string | undefined {
      const text = inWords(formula);
      if (/^[\d.]+( %)?$/.test(text)) return undefined;
      return text.replace(/\d+(?:\.\d+)?/g, localNumber).replaceAll(" %", own.percent);
    },
  };

  /** With as many decimals as were written. */
  function localNumber(text: string): string {
    const decimals = text.split(".")[1]?.length ?? 0;
    return Number(text).toLocaleString(own.locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  }
}
