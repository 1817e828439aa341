import { CalendarDate, LocalizedText } from "@jobcoach/core";
import { z } from "zod";
import { pageOf } from "../catalogue/page-of.ts";

/**
 * The version of what is published: major when a definition, the plan, the policy or a boundary changed, so that figures may not
 * be laid beside earlier ones; minor when there are other places (municipalities, periods, groups); else patch.
 */
export const ReleaseVersion = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/)
  .meta({ id: "ReleaseVersion", title: "Versie van de cijfers", description: "Major, minor and patch." });

/** That a release was wrong: since when it is no more, and why. */
export const ReleaseWithdrawal = z
  .strictObject({ withdrawnAt: z.iso.datetime(), reason: LocalizedText })
  .meta({ id: "ReleaseWithdrawal", title: "Intrekking", description: "Since when and why a release is no more." });
export type ReleaseWithdrawal = z.infer<typeof ReleaseWithdrawal>;

const Sentence = z.string().trim().min(10).max(1000);

/** Why a release is withdrawn, for everyone to read: no names of persons. */
export const WithdrawalRequest = z
  .strictObject({ reason: z.strictObject({ nl: Sentence, en: Sentence }) })
  .meta({ id: "WithdrawalRequest", title: "Intrekken", description: "Why a release is withdrawn." });
export type WithdrawalRequest = z.infer<typeof WithdrawalRequest>;

/** A release in short: its number and version, when it was made, whether it still stands, and where to read it. */
export const ReleaseSummary = z
  .strictObject({
    number: z.int().positive(),
    version: ReleaseVersion,
    madeAt: z.iso.datetime(),
    status: z.enum(["in-force", "withdrawn"]),
    withdrawal: ReleaseWithdrawal.exactOptional(),
    sentence: LocalizedText,
    municipalities: z.array(z.strictObject({ code: z.string(), name: z.string(), observedUntil: CalendarDate })),
    rows: z.int().nonnegative(),
    links: z.strictObject({ self: z.string(), outcomes: z.string(), changes: z.string().exactOptional() }),
  })
  .meta({ id: "ReleaseSummary", title: "Uitgave", description: "A release in short." });
export type ReleaseSummary = z.infer<typeof ReleaseSummary>;

export const ReleasePage = z
  .strictObject(pageOf(ReleaseSummary))
  .meta({ id: "ReleasePage", title: "Uitgaven", description: "One page of releases, the newest first." });
export type ReleasePage = z.infer<typeof ReleasePage>;
