import type { LocalizedText } from "@jobcoach/core";
import type { Counterpart, Published, StudySource } from "./study-figure.ts";
import type { TrajectoryReading } from "./trajectory-readings.ts";

export const percent = (value: number): Published => ({ kind: "number", unit: "percent", value, decimals: 0 });
export const mark = (value: number): Published => ({ kind: "number", unit: "mark", value, decimals: 1 });
export const hours = (value: number): Published => ({ kind: "number", unit: "hours-per-month", value, decimals: 1 });
export const count = (value: number): Published => ({ kind: "number", unit: "count", value, decimals: 0 });
export const words = (nl: string, en: string): Published => ({ kind: "words", text: { nl, en } });
export const text = (nl: string, en: string): LocalizedText => ({ nl, en });
export const summary = (section: string): StudySource => ({ text: "trimbos-af1834-summary", section });
export const ofTrajectories = (reading: TrajectoryReading): Counterpart => ({ by: "trajectories", reading });
export const yesIn = (indicator: string): Counterpart => ({ by: "indicator", indicator, reading: "yes" });
export const atStart = (indicator: string): Counterpart => ({ by: "indicator", indicator, reading: "mean-baseline" });
export const later = (indicator: string): Counterpart => ({ by: "indicator", indicator, reading: "mean-follow-up" });
export const none: Counterpart = { by: "none" };
