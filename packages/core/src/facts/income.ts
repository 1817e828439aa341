import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";
import { End } from "../values/end.ts";
import { YesNoUnknown } from "./employment.ts";
import { personEnvelope } from "./envelope.ts";

/** The law under which a benefit is paid. */
export const BenefitLaw = z
  .enum(["PW", "IOAW", "IOAZ", "BBZ", "WW", "WIA", "Wajong", "ZW", "other"])
  .meta({ id: "BenefitLaw", title: "Wet van de uitkering", description: "The law under which a benefit is paid." });
export type BenefitLaw = z.infer<typeof BenefitLaw>;

/** What the end of a benefit says about the person. */
export const BenefitEndClass = z
  .enum(["work", "education", "other-income", "neutral", "lost-sight", "study-allowance", "other"])
  .meta({ id: "BenefitEndClass", title: "Reden einde uitkering", description: "What the end of a benefit says." });
export type BenefitEndClass = z.infer<typeof BenefitEndClass>;

/** A benefit; `incomeFromWork` speaks of the month from `validFrom` to `validTo`. */
export const BenefitFact = z
  .strictObject({
    kind: z.literal("benefit"),
    ...personEnvelope,
    law: BenefitLaw,
    from: CalendarDate,
    to: End,
    endClass: BenefitEndClass.exactOptional(),
    incomeFromWork: YesNoUnknown.exactOptional(),
  })
  .meta({ id: "BenefitFact", title: "Uitkering", description: "A benefit of a person." });
export type BenefitFact = z.infer<typeof BenefitFact>;

/** Whether somebody stands in the doelgroepregister. */
export const RegisterStatus = z
  .enum(["registered", "not", "presumed"])
  .meta({ id: "RegisterStatus", title: "Registratie", description: "Whether somebody stands in the register." });
export type RegisterStatus = z.infer<typeof RegisterStatus>;

/** Registration in the doelgroepregister (target group of the job agreement); grounds are the source's own codes. */
export const RegisterFact = z
  .strictObject({
    kind: z.literal("register"),
    ...personEnvelope,
    status: RegisterStatus,
    grounds: z.array(z.string().regex(/^[A-Za-z0-9]{1,4}$/)).exactOptional(),
    from: CalendarDate.exactOptional(),
    to: End.exactOptional(),
  })
  .meta({ id: "RegisterFact", title: "Doelgroepregister", description: "Registration in the target-group register." });
export type RegisterFact = z.infer<typeof RegisterFact>;

/** Schemes that go with a job, by the ids of the catalogue; the temporary subsidy is a type of facility of the statistics. */
export const SubsidyScheme = z
  .enum([
    "loonkostensubsidie",
    "loonkostensubsidie-forfaitair",
    "loonkostensubsidie-tijdelijk",
    "loondispensatie",
    "loonkostenvoordeel",
    "no-riskpolis",
    "subsidie-interne-jobcoach",
    "werkplekaanpassing",
    "vervoersvoorziening",
  ])
  .meta({ id: "SubsidyScheme", title: "Regeling", description: "A scheme that goes with a job." });
export type SubsidyScheme = z.infer<typeof SubsidyScheme>;

/** What a loonwaarde is a percentage of. */
export const LoonwaardeBase = z
  .enum(["wml", "function-wage", "unknown"])
  .meta({ id: "LoonwaardeBase", title: "Grondslag loonwaarde", description: "What a loonwaarde is a percentage of." });
export type LoonwaardeBase = z.infer<typeof LoonwaardeBase>;

/** A subsidy beside the job: scheme, period, loonwaarde as percentage of the base that the source names. */
export const SubsidyFact = z
  .strictObject({
    kind: z.literal("subsidy"),
    ...personEnvelope,
    scheme: SubsidyScheme,
    from: CalendarDate,
    to: End,
    loonwaardePercent: z.number().min(0).max(100).exactOptional(),
    loonwaardeBase: LoonwaardeBase.exactOptional(),
    continues: z.boolean().exactOptional(),
  })
  .meta({ id: "SubsidyFact", title: "Subsidie", description: "A subsidy beside the job." });
export type SubsidyFact = z.infer<typeof SubsidyFact>;
