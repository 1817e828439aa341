import { type DayNumber, dayNumber } from "@jobcoach/core";

/** Sources are given four weeks after a window to register what happened in it. */
export const REGISTRATION_DAYS = 28;

/** The last day about which a source observed until a date can no longer change its mind (inclusive). */
export const finalThroughOf = (observedUntil: string): DayNumber => dayNumber(observedUntil) - REGISTRATION_DAYS;
