import { isCalendarDate, type LocalizedText } from "@jobcoach/core";
import { findScheme, type Scheme, SchemeSituation, schemes } from "@jobcoach/core/schemes";
import type { Call } from "../call/call.ts";
import type { FlagName } from "../call/flags.ts";
import { wrongCall } from "../call/stop.ts";
import { closest } from "../text/closest.ts";
import { plain } from "../text/plain.ts";
import { type Calculator, calculations, calculatorOf, type Inputs } from "./calculators.ts";
import { factsFrom } from "./facts.ts";
import { type FlagItem, flagItems } from "./flag-items.ts";

/** What is asked about: a scheme, or a calculation that is none. */
export interface Subject {
  readonly id: string;
  readonly name: LocalizedText;
  readonly scheme?: Scheme;
  readonly calculator?: Calculator | undefined;
}

/** A question about a day; `inputs` only where there is enough to compute with. */
export interface Question {
  readonly on: string;
  readonly inputs?: Inputs;
  readonly situation: SchemeSituation;
  /** Ids of other schemes beside this one. */
  readonly beside: readonly string[];
}

const aboutSchemes: readonly FlagName[] = ["fact", "with"];

/** Flags that tell something about any scheme. */
const tellingFlags = [...aboutSchemes, ...flagItems.flatMap(({ flag, fact }) => (fact === undefined ? [] : [flag]))];

const subjects: readonly Subject[] = [
  ...schemes.map((scheme) => ({ id: scheme.id, name: scheme.name, scheme, calculator: calculatorOf(scheme.id) })),
  ...calculations.map(({ id, name, by }) => ({ id, name, calculator: by })),
];

/** The scheme or calculation with that id; throws a sentence with the nearest one where there is none. */
export function subjectNamed(id: string): Subject {
  const found = subjects.find((subject) => subject.id === id);
  if (found === undefined)
    throw unknownScheme(
      id,
      subjects.map((subject) => subject.id),
    );
  return found;
}

/** What the flags ask about a subject; `undefined` without any flag. Throws a sentence that names the flag that is wrong. */
export function questionFrom(call: Call, subject: Subject): Question | undefined {
  const items = flagItems.filter(({ flag }) => call.has(flag));
  const asked = [...items.map(({ flag }) => flag), ...aboutSchemes.filter((flag) => call.has(flag))];
  const on = call.value("on");
  if (on === undefined) {
    if (asked.length === 0 && subject.scheme !== undefined) return undefined;
    throw wrongCall(
      "Geef met --on de dag waarover het gaat, zoals --on 2026-01-01.",
      "Give the day that it is about with --on, such as --on 2026-01-01.",
    );
  }
  if (!isCalendarDate(on))
    throw invalidValue("on", { nl: "een dag, zoals 2026-01-01", en: "a day, such as 2026-01-01" });
  const strange = asked.find((flag) => !goesWith(flag, subject));
  if (strange !== undefined) throw doesNotGoWith(strange, subject);
  const inputs = inputsFrom(call, items, subject);
  return {
    on,
    ...(inputs === undefined ? {} : { inputs }),
    situation: situationFrom(call, items, subject),
    beside: besideFrom(call, subject),
  };
}

const takes = ({ calculator }: Subject, flag: FlagName) =>
  calculator?.required.includes(flag) === true || calculator?.optional.includes(flag) === true;

const goesWith = (flag: FlagName, subject: Subject) =>
  takes(subject, flag) || (subject.scheme !== undefined && tellingFlags.includes(flag));

/** The inputs of the calculator, complete; `undefined` where nothing is asked to be computed. */
function inputsFrom(call: Call, items: readonly FlagItem[], subject: Subject): Inputs | undefined {
  const { calculator } = subject;
  if (calculator === undefined) return undefined;
  const own = items.filter(({ flag }) => takes(subject, flag));
  if (own.length === 0 && calculator.required.length > 0) return undefined;
  const inputs = Object.fromEntries(own.map((item) => [item.input, inputOf(call, item, calculator)]));
  const missing = flagItems.filter(({ flag }) => calculator.required.includes(flag) && !call.has(flag));
  if (missing.length === 0) return inputs;
  const list = (language: "nl" | "en") =>
    missing.map(({ flag, expects }) => `--${flag} (${expects[language]})`).join(", ");
  throw wrongCall(`Voor de berekening ontbreekt: ${list("nl")}.`, `Missing for the calculation: ${list("en")}.`);
}

function inputOf(call: Call, item: FlagItem, calculator: Calculator): unknown {
  const value = item.read(call.value(item.flag) ?? "");
  if (!calculator.accepts(item.input, value)) throw invalidValue(item.flag, item.expects);
  return value;
}

/** The facts of the situation, from flags that tell one as well and from `--fact`. */
function situationFrom(call: Call, items: readonly FlagItem[], { scheme }: Subject): SchemeSituation {
  const texts = call.values("fact");
  if (scheme === undefined) return {};
  const byFact = factsFrom(texts, scheme);
  const byFlag = items.flatMap((item) => {
    if (item.fact === undefined) return [];
    const read = item.read(call.value(item.flag) ?? "");
    const value = typeof read === "number" && item.factOf !== undefined ? item.factOf(read) : read;
    if (!SchemeSituation.shape[item.fact].safeParse(value).success || value === undefined)
      throw invalidValue(item.flag, item.expects);
    if (item.fact in byFact)
      throw wrongCall(
        `--fact ${item.fact} en --${item.flag} zeggen hetzelfde. Geef er één.`,
        `--fact ${item.fact} and --${item.flag} say the same. Give one of them.`,
      );
    return [[item.fact, value] as const];
  });
  return { ...byFact, ...Object.fromEntries(byFlag) };
}

function besideFrom(call: Call, { id: own }: Subject): readonly string[] {
  const ids = call.values("with").flatMap((text) => text.split(",").map((id) => id.trim()));
  const unknown = ids.find((id) => findScheme(id) === undefined);
  if (unknown !== undefined)
    throw unknownScheme(
      unknown,
      schemes.map(({ id }) => id),
    );
  if (ids.includes(own))
    throw wrongCall("Noem achter --with andere regelingen dan deze.", "Name other schemes than this one with --with.");
  return ids;
}

const invalidValue = (flag: FlagName, expects: LocalizedText) =>
  wrongCall(
    `De waarde achter --${flag} klopt niet. Verwacht: ${expects.nl}.`,
    `The value of --${flag} is not valid. Expected: ${expects.en}.`,
  );

const doesNotGoWith = (flag: FlagName, { id }: Subject) =>
  wrongCall(`De vlag --${flag} hoort niet bij ${id}.`, `The flag --${flag} does not go with ${id}.`);

function unknownScheme(id: string, ids: readonly string[]) {
  const meant = closest(id, ids);
  const shown = plain(id);
  return meant === undefined
    ? wrongCall(
        `De regeling ${shown} bestaat niet. Zie alle regelingen met: jobcoach scheme`,
        `There is no scheme ${shown}. See all schemes with: jobcoach scheme`,
      )
    : wrongCall(
        `De regeling ${shown} bestaat niet. Misschien ${meant}?`,
        `There is no scheme ${shown}. Did you mean ${meant}?`,
      );
}
