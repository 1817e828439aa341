import { AS_OF, compact, type Day } from "./calendar.ts";
import type { Cast } from "./cast.ts";
import { createRandom } from "./random.ts";
import { isPaid, type Person, type Spell } from "./truth.ts";
import { element, message, optional } from "./xml.ts";

const namespace = "http://bkwi.nl/SuwiML/Diensten/GSDDossierReintegratie/v0200";

/** Forty persons of Arnhem, all known from the export; every eighth has an end that the export does not have. */
export function reintegrationAnswers(cast: Cast): {
  readonly answers: string[];
  readonly persons: Person[];
  readonly ended: number;
} {
  const random = createRandom("reintegratie");
  const once = (person: Person) => person.spells.filter(({ type }) => type === "30").length === 1;
  const running = random.shuffled(
    cast.persons.filter((person) => once(person) && person.spells.at(-1)?.to === undefined),
  );
  const ended = running.filter((person) => (person.spells.at(-1) as Spell).from < AS_OF - 330).slice(0, 5);
  const others = random.shuffled(cast.persons.filter((person) => person.spells.length > 0 && !ended.includes(person)));
  const chosen = new Set([...ended, ...others.slice(0, 35)]);
  const persons = cast.persons.filter((person) => chosen.has(person));
  const answers = persons.map((person) =>
    answer(person, ended.includes(person) ? AS_OF - random.between(10, 60) : undefined),
  );
  return { answers, persons, ended: ended.length };
}

function answer(person: Person, laterEnd: Day | undefined): string {
  return message("GSDReintegratieInfoResponse", "rei", namespace, [
    "<ClientSuwi>",
    element("Burgerservicenr", person.bsn),
    ...optional("Geslacht", { m: "1", f: "2", x: undefined }[person.sex]),
    element("Geboortedat", compact(person.birth)),
    "<AtlRelatie>",
    element("Arbeidsvermogen", [element("CdArbeidsvermogen", person.capacity)]),
    element("DoelReintegratievoorziening", [element("CdDoelRv", "1")]),
    ...person.spells.map((spell) => facility(spell, spell.type === "30" ? (spell.to ?? laterEnd) : spell.to)),
    ...wageSubsidy(person),
    element("Bron", [element("CdKolomSuwi", "5"), element("CdPartijSuwi", "0202")]),
    "</AtlRelatie>",
    "</ClientSuwi>",
  ]);
}

function facility(spell: Spell, to: Day | undefined): string {
  return element("ReIntegratievoorziening", [
    element("RegistratienrRvGsd", spell.ref),
    element("DatBRv", compact(spell.from)),
    ...optional("DatERv", to === undefined ? undefined : compact(to)),
    element("CdTypeRvGsd", spell.type),
    element("OmsRv", spell.type === "30" ? "Jobcoaching op de werkplek" : "Coaching naar werk"),
  ]);
}

/** Loonkostensubsidie is a facility of its own, with the loonwaarde in hundredths of a percent. */
function wageSubsidy(person: Person): string[] {
  const job = person.jobs.find((each) => isPaid(each) && each.known && each.loonwaarde !== undefined);
  const first = person.spells[0];
  if (job === undefined || first === undefined) return [];
  const to = job.recordedTo;
  return [
    element("ReIntegratievoorziening", [
      element("RegistratienrRvGsd", `${first.ref}-L`),
      element("DatBRv", compact(job.from)),
      ...optional("DatERv", to === undefined ? undefined : compact(to)),
      element("CdTypeRvGsd", "10"),
      element("OmsRv", "Loonkostensubsidie Participatiewet"),
      element("Loonkostensubsidie", [
        element("PercLoonwaardeTovWml", [element("Percentage", String((job.loonwaarde ?? 0) * 100).padStart(5, "0"))]),
      ]),
    ]),
  ];
}
