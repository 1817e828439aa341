import type { LocalizedText } from "@jobcoach/core";
import { type Scheme, SchemeSituation } from "@jobcoach/core/schemes";
import { wrongCall } from "../call/stop.ts";
import { closest } from "../text/closest.ts";
import { plain } from "../text/plain.ts";
import { numberIn } from "./flag-items.ts";
import { judgedCodes } from "./judged-codes.ts";

/** The name of a fact; judgements are told by the code of their condition. */
export type FactName = Exclude<keyof SchemeSituation, "judged">;

export const factNames = Object.keys(SchemeSituation.shape).filter((name) => name !== "judged") as FactName[];

/** What a fact is about, and what may stand behind its name. */
export interface FactText {
  readonly title: LocalizedText;
  readonly expects: LocalizedText;
  /** The words to choose from, where it is a choice. */
  readonly options?: readonly string[];
}

export const yesOrNo: LocalizedText = { nl: "ja of nee", en: "yes or no" };

export function factText(name: FactName): FactText {
  const schema = SchemeSituation.shape[name].unwrap();
  const meta = schema.meta();
  const title = { nl: meta?.title ?? name, en: meta?.description ?? name };
  const { def } = schema;
  if (def.type === "boolean") return { title, expects: yesOrNo };
  if (def.type === "number") return { title, expects: { nl: "een getal", en: "a number" } };
  if (def.type === "string")
    return { title, expects: { nl: "een dag, zoals 2026-01-01", en: "a day, such as 2026-01-01" } };
  const options = Object.values(def.type === "enum" ? def.entries : def.element.def.entries);
  const choice = options.join(", ");
  if (def.type === "enum") return { title, options, expects: { nl: `een van: ${choice}`, en: `one of: ${choice}` } };
  return {
    title,
    options,
    expects: { nl: `geen, of met komma's ertussen: ${choice}`, en: `none, or with commas between them: ${choice}` },
  };
}

/** The facts of `--fact name=value`; the codes of conditions that somebody has to judge are names as well. */
export function factsFrom(texts: readonly string[], scheme: Scheme): SchemeSituation {
  const codes = judgedCodes(scheme);
  const entries = texts.map((text) => entryOf(text, codes));
  const twice = entries.find(([name], at) => entries.findIndex(([other]) => other === name) !== at);
  if (twice !== undefined)
    throw wrongCall(`--fact ${twice[0]} staat er twee keer.`, `--fact ${twice[0]} is given twice.`);
  const judged = entries.filter(([name]) => codes.includes(name));
  const facts = entries.filter(([name]) => !codes.includes(name));
  return {
    ...Object.fromEntries(facts),
    ...(judged.length === 0 ? {} : { judged: Object.fromEntries(judged) as Record<string, boolean> }),
  };
}

function entryOf(text: string, codes: readonly string[]): readonly [name: string, value: unknown] {
  const at = text.indexOf("=");
  const name = at === -1 ? text : text.slice(0, at);
  const fact = factNames.find((each) => each === name);
  if (fact === undefined && !codes.includes(name)) throw unknownFact(name, codes);
  const value =
    at === -1 ? undefined : fact === undefined ? yesNoIn(text.slice(at + 1)) : readingOf(fact, text.slice(at + 1));
  if (value !== undefined) return [name, value];
  const { nl, en } = fact === undefined ? yesOrNo : factText(fact).expects;
  throw wrongCall(
    `De waarde achter --fact ${name}= klopt niet. Verwacht: ${nl}.`,
    `The value of --fact ${name}= is not valid. Expected: ${en}.`,
  );
}

/** The first way to read the text that the fact takes. */
function readingOf(name: FactName, text: string): unknown {
  const list = /^(?:geen|none)$/.test(text) ? [] : text.split(",");
  const readings = [yesNoIn(text), numberIn(text), text, list];
  return readings.find((value) => value !== undefined && SchemeSituation.shape[name].safeParse(value).success);
}

const yesNoIn = (text: string): boolean | undefined =>
  /^(?:yes|ja|true)$/i.test(text) ? true : /^(?:no|nee|false)$/i.test(text) ? false : undefined;

function unknownFact(name: string, codes: readonly string[]) {
  const names = [...factNames, ...codes];
  const meant = closest(name, names);
  const shown = plain(name);
  const all = names.join(", ");
  return wrongCall(
    `Het gegeven ${shown} bestaat niet.${meant === undefined ? "" : ` Misschien ${meant}?`} Alle gegevens: ${all}.`,
    `There is no fact ${shown}.${meant === undefined ? "" : ` Did you mean ${meant}?`} All facts: ${all}.`,
  );
}
