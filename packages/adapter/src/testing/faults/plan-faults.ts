import type { Place } from "@jobcoach/core";
import type { FileBytes } from "../adapter-fixture.ts";
import type { Carrier } from "../carrier/carrier.ts";
import type { FaultFields, FieldKind } from "./fault-fields.ts";

/** A copy of a file with one fault, by name, and where it must be found. */
export interface PlantedFault {
  readonly fault: string;
  readonly bytes: FileBytes;
  /** The names of the fields that a finding may point at; none where it is about the structure. */
  readonly names: readonly string[];
  readonly place: Place;
}

/** All faults that can be planted in a file whose fields are known, one copy for each. */
export async function plantFaults(
  carrier: Carrier,
  bytes: FileBytes,
  { fields, required = [], periods = [], occurrence = {}, shownAs = {} }: FaultFields,
): Promise<readonly PlantedFault[]> {
  const values = await carrier.values(bytes);
  const planted: PlantedFault[] = [];

  function filled(name: string): number {
    const places = values.flatMap((value, at) => (value.name === name && value.text !== "" ? [at] : []));
    const at = places[(occurrence[name] ?? 1) - 1];
    if (at === undefined) throw new Error(`The happy fixture has no filled field ${name}.`);
    return at;
  }

  async function plant(fault: string, at: number, text: string, names: readonly string[]) {
    const value = values[at];
    if (value === undefined) throw new Error(`There is no value ${at}.`);
    const inside = value.place.path?.split("/") ?? [];
    const copy = await carrier.change(bytes, new Map([[at, text]]));
    planted.push({ fault, bytes: copy, names: [...names.flatMap(shown), ...inside], place: value.place });
  }

  function shown(name: string): readonly string[] {
    const other = shownAs[name];
    return other === undefined ? [name] : [name, other];
  }

  for (const [name, kind] of Object.entries(fields)) {
    const at = filled(name);
    for (const [fault, put] of Object.entries(FAULTS[kind])) {
      const text = put(values[at]?.text ?? "");
      if (text !== undefined) await plant(fault, at, text, [name]);
    }
  }
  for (const name of required) await plant("required-missing", filled(name), "", [name]);
  for (const [from, to] of periods)
    await plant("end-before-start", filled(to), dayLongBefore(values[filled(to)]?.text ?? ""), [from, to]);
  for (const [one, other] of swappable(fields)) {
    const [first, second] = [values[filled(one)], values[filled(other)]];
    const texts = new Map([
      [filled(one), second?.text ?? ""],
      [filled(other), first?.text ?? ""],
    ]);
    const names = [one, other].flatMap(shown);
    planted.push({ fault: "swapped", bytes: await carrier.change(bytes, texts), names, place: first?.place ?? {} });
  }
  for (const damaged of await carrier.damage(bytes)) planted.push({ ...damaged, names: [] });
  return planted;
}

/** Two columns that changed places: a date stands where a code or a number of a person belongs. */
function swappable(fields: FaultFields["fields"]): readonly (readonly [string, string])[] {
  const nameOf = (...kinds: readonly FieldKind[]) =>
    Object.keys(fields).find((name) => kinds.includes(fields[name] ?? "free-text"));
  const [date, other] = [nameOf("date"), nameOf("code", "bsn")];
  return date === undefined || other === undefined ? [] : [[date, other]];
}

/** Makes a faulty text of a good one; `undefined` where it is not written so that it could go wrong like this. */
type Put = (text: string) => string | undefined;

/** What goes wrong with a field of each kind. */
const FAULTS: Readonly<Record<FieldKind, Readonly<Record<string, Put>>>> = {
  bsn: {
    "check-digit": (text) => text.slice(0, -1) + ((Number(text.at(-1)) + 1) % 10),
    "rounded-number": (text) => `${text[0]},${text.slice(1, 5)}E+08`,
    "letters-in-number": (text) => `${text.slice(0, -1)}A`,
    "digit-left-out": (text) => text.slice(0, -2),
  },
  date: {
    "day-that-is-not": (text) => withDay(text, "31", "02"),
    "month-thirteen": (text) => withDay(text, "01", "13"),
    "text-for-date": () => "volgt nog",
    "year-of-two-digits": (text) =>
      /\d{4}$/.test(text) && text.length === 10 ? text.slice(0, 6) + text.slice(8) : undefined,
  },
  number: {
    "text-for-number": () => "veel",
    "other-mark": (text) =>
      /\d[.,]\d/.test(text) ? text.replace(/[.,]/, (mark) => (mark === "," ? "." : ",")) : undefined,
    "two-marks": (text) => `${text},5,5`,
    negative: (text) => `-${text}`,
  },
  code: { "unknown-code": () => "zzqx" },
  flag: { "unknown-answer": () => "soms" },
  reference: {},
  "free-text": {},
};

const DATE = /^(?:(\d{4})(-?)\d{2}\2\d{2}|\d{2}([-/.])\d{2}\3(\d{4}))/;

/** The same year and notation, with another day and month. */
function withDay(text: string, day: string, month: string): string {
  const [, yearFirst, between = "", mark = "", yearLast] = DATE.exec(text) ?? [];
  if (yearFirst !== undefined) return `${yearFirst}${between}${month}${between}${day}`;
  if (yearLast !== undefined) return `${day}${mark}${month}${mark}${yearLast}`;
  throw new Error("The kit knows dates as dd-mm-jjjj, jjjj-mm-dd and jjjjmmdd.");
}

const dayLongBefore = (text: string): string => withDay(text, "01", "01").replace(/(19|20)\d\d/, "1990");
