import { z } from "zod";
import { CalendarDate } from "../../calendar/calendar-date.ts";

const fact = <Schema extends z.ZodType>(schema: Schema, title: string, description: string) =>
  schema.meta({ title, description }).exactOptional();
const yesOrNo = (title: string, description: string) => fact(z.boolean(), title, description);
const day = (title: string, description: string) => fact(CalendarDate, title, description);
const whole = (most: number, title: string, description: string) => fact(z.int().min(0).max(most), title, description);

/** What somebody was in the six months before the job, as far as the law on loonkostensubsidie asks. */
export const BeforeJob = z
  .enum([
    "participatiewet-target-group",
    "praktijkonderwijs",
    "voortgezet-speciaal-onderwijs",
    "mbo-entree",
    "learning-work-route",
    "none-of-these",
  ])
  .meta({
    id: "BeforeJob",
    title: "Situatie voor de baan",
    description: "What somebody was in the six months before the job.",
  });
export type BeforeJob = z.infer<typeof BeforeJob>;

/** The kinds of statement (doelgroepverklaring) that belong to a loonkostenvoordeel. */
export const TargetGroupStatement = z
  .enum(["arbeidsgehandicapte-werknemer", "banenafspraak", "herplaatsen-arbeidsgehandicapte", "oudere-werknemer"])
  .meta({
    id: "TargetGroupStatement",
    title: "Doelgroepverklaring",
    description: "A statement that belongs to a loonkostenvoordeel.",
  });
export type TargetGroupStatement = z.infer<typeof TargetGroupStatement>;

/**
 * What is known of a person and a job, as far as the schemes ask. Every fact is optional; an absent fact is unknown, never
 * "no". Give the fewest facts that answer the question: several of them reveal health. `judged` holds what somebody who
 * may judge has decided, by condition code.
 */
export const SchemeSituation = z
  .strictObject({
    age: whole(130, "Leeftijd", "Age in whole years on the day asked about."),
    ageAtJobStart: whole(130, "Leeftijd bij begin baan", "Age in whole years on the first day of the job."),
    reachedPensionAge: yesOrNo("AOW-leeftijd bereikt", "Has reached state pension age."),
    responsibleBody: fact(
      z.enum(["municipality", "uwv"]),
      "Wie is verantwoordelijk?",
      "Who supports the person towards work; recorded, because it cannot be derived.",
    ),
    onSocialAssistance: yesOrNo("Bijstand", "Receives social assistance (Participatiewet)."),
    inParticipatiewetTargetGroup: yesOrNo(
      "Doelgroep Participatiewet",
      "Is a person whom the municipality supports towards work, Participatiewet 7(1)(a).",
    ),
    canEarnMinimumWage: yesOrNo(
      "Kan minimumloon verdienen",
      "Was found able to earn the statutory minimum wage with full-time work.",
    ),
    hasWorkPotential: yesOrNo("Kan werken", "Has potential for work (mogelijkheden tot arbeidsparticipatie)."),
    beforeJob: fact(BeforeJob, "Situatie voor de baan", "Situation in the six months before the job."),
    wajong: yesOrNo("Wajong", "Is entitled to support or benefit under the Wajong."),
    wia: yesOrNo("WIA", "Is entitled to a WIA benefit."),
    wiaBelow35: yesOrNo(
      "Minder dan 35% arbeidsongeschikt",
      "Was below 35 % after the waiting time and was hired within five years.",
    ),
    ww: yesOrNo("WW", "Is entitled to an unemployment benefit (WW)."),
    hinderedInEducation: yesOrNo(
      "Belemmerd bij onderwijs",
      "Was found hindered in education by illness or disability.",
    ),
    inDoelgroepregister: yesOrNo("Doelgroepregister", "Is in the target-group register of the job agreement."),
    beschutWerk: yesOrNo("Beschut werk", "Was found able to work in sheltered surroundings only."),
    wsw: yesOrNo("Wsw", "Works under the Wsw."),
    secondedFromWsw: yesOrNo("Wsw, gedetacheerd", "Works under the Wsw and is seconded to an employer."),
    jobStart: day("Begin baan", "First day of the job."),
    replacedOn: day(
      "Herplaatst op",
      "Day the employee took up own or other work again here, or the end of the WIA waiting time if later.",
    ),
    contractMonths: fact(z.number().min(0).max(600), "Duur contract (maanden)", "Length of the contract in months."),
    hoursPerWeek: fact(z.number().min(0).max(168), "Uren per week", "Hours of the contract per week."),
    growthExpected: yesOrNo("Groei verwacht", "Growth to the usual floors is expected within a year."),
    applicationOn: day("Datum aanvraag", "Day of the application."),
    loonwaardePercent: whole(100, "Loonwaarde (%)", "Loonwaarde, whole percentage of the statutory minimum wage."),
    loonwaardeMeasuredAtWork: yesOrNo("Loonwaarde op werkplek", "The loonwaarde was measured at the workplace."),
    otherMunicipalWageSubsidy: yesOrNo(
      "Andere loonsubsidie",
      "The municipality pays another wage subsidy for the same job.",
    ),
    employedBySameEmployerBefore: yesOrNo(
      "Eerder bij werkgever",
      "Was employed by the same employer in the six months before the job.",
    ),
    askedInWageReturn: yesOrNo("Gevraagd in loonaangifte", "The employer asks for the advantage in the wage return."),
    targetGroupStatements: fact(
      z.array(TargetGroupStatement).max(4),
      "Doelgroepverklaringen",
      "All statements that were given; an empty list means none.",
    ),
    statementAppliedOn: day("Doelgroepverklaring gevraagd", "Day on which the statement was applied for."),
    paidHoursPerYear: fact(z.number().min(0).max(8784), "Verloonde uren", "Paid hours in the calendar year."),
    averageHourlyWageCents: fact(
      z.number().min(0).max(100_000),
      "Gemiddeld uurloon (centen)",
      "Average hourly wage over the calendar year, in cents.",
    ),
    coachRecognised: yesOrNo("Erkende jobcoach", "The coach belongs to an organisation that UWV recognises."),
    agreesInWriting: yesOrNo("Schriftelijk akkoord", "The person knows of the internal coach and agrees in writing."),
    trialMonths: fact(z.number().min(0).max(120), "Duur proefplaatsing", "Length of the trial placement in months."),
    liabilityInsured: yesOrNo("Aansprakelijkheid verzekerd", "The employer has liability insurance."),
    didThisWorkUnpaidBefore: yesOrNo("Eerder onbeloond", "Did this work for this employer unpaid before."),
    participatieplaatsMonths: fact(
      z.number().min(0).max(600),
      "Duur participatieplaats",
      "Length of the participation placement in months, extensions included.",
    ),
    portableAdaptation: yesOrNo("Meeneembaar", "The adaptation can be taken to another workplace."),
    judged: z
      .record(z.string().regex(/^[a-z0-9-]{1,60}$/), z.boolean())
      .meta({ title: "Oordelen", description: "Decisions of those who may judge, by condition code." })
      .exactOptional(),
  })
  .meta({
    id: "SchemeSituation",
    title: "Situatie",
    description: "What is known of a person and a job; an absent fact is unknown.",
  });
export type SchemeSituation = z.infer<typeof SchemeSituation>;

/** The name of a fact; `judged` is none. */
export type SituationFact = Exclude<keyof SchemeSituation, "judged">;

/** The names of the facts that hold such values. */
export type FactsOf<Value> = {
  [Name in SituationFact]-?: Exclude<SchemeSituation[Name], undefined> extends Value ? Name : never;
}[SituationFact];
