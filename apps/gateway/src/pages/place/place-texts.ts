import type { Language } from "@jobcoach/core";
import { lineTexts } from "../lines/line-texts.ts";

interface PlaceTexts {
  readonly known: (lower: string, upper: string) => string;
  readonly counted: (n: string, place: string, cohort: string) => string;
  readonly keyShare: string;
  readonly keyReach: string;
  readonly keyMeans: string;
  readonly keyAll: string;
  readonly what: string;
  readonly n: string;
  readonly share: string;
  readonly no: string;
  readonly unknown: string;
  readonly atMost: string;
  readonly together: (n: string) => string;
  readonly unknownAtMost: (n: string, unknown: string) => string;
  readonly start: string;
  readonly followUp: string;
  readonly change: string;
  readonly changeOf: string;
}

export const placeTexts: Readonly<Record<Language, PlaceTexts>> = {
  nl: {
    known: (lower, upper) => `Rekening houdend met toeval: ${lineTexts.nl.outOfHundred(lower, upper)}.`,
    counted: (n, place, cohort) => `Geteld zijn ${n} trajecten. ${place}, ${cohort}.`,
    keyShare: "Punt en balk: het deel, en waar dat door toeval tussen kan liggen (95\u00a0%).",
    keyReach: "Dunne lijn: zo ver kan het oplopen door wat niet bekend is.",
    keyMeans: "Open rondje: bij het begin. Punt: een half jaar later. De lijnen zijn 95\u00a0%-intervallen.",
    keyAll: "Open rondje: alle gemeenten samen.",
    what: "Wat",
    n: "Trajecten",
    share: "Deel",
    no: "Niet",
    unknown: "Niet bekend",
    atMost: "Hoogstens",
    together: (n) => `${n} niet of niet bekend`,
    unknownAtMost: (n, unknown) => `${n} niet of niet bekend (hoogstens ${unknown} niet bekend)`,
    start: "Begin",
    followUp: "Na een half jaar",
    change: "Veran\u00addering",
    changeOf: "De verandering gaat over wie twee keer is gemeten.",
  },
  en: {
    known: (lower, upper) => `Allowing for chance: ${lineTexts.en.outOfHundred(lower, upper)}.`,
    counted: (n, place, cohort) => `${n} trajectories are counted. ${place}, ${cohort}.`,
    keyShare: "Dot and bar: the share, and the range it may lie in by chance (95%).",
    keyReach: "Thin line: how far it may rise because of what is not known.",
    keyMeans: "Open circle: at the start. Dot: half a year later. The lines are 95% intervals.",
    keyAll: "Open circle: all municipalities together.",
    what: "What",
    n: "Trajectories",
    share: "Share",
    no: "Not",
    unknown: "Not known",
    atMost: "At most",
    together: (n) => `${n} not or not known`,
    unknownAtMost: (n, unknown) => `${n} not or not known (${unknown} at most not known)`,
    start: "Start",
    followUp: "Half a year later",
    change: "Change",
    changeOf: "The change is of those measured twice.",
  },
};
