import type { Language } from "@jobcoach/core";
import type { Chart } from "../charts/chart.ts";
import { dotInterval } from "../charts/dot-interval.tsx";
import { textsIn } from "../texts.ts";
import type { ShareLines } from "./share-lines.ts";

/** Who is still in work after half a year, a line per municipality. */
export const retentionChart = (language: Language, lines: ShareLines): Chart =>
  dotInterval({ language, id: "retention-chart", title: textsIn[language].perMunicipality, lines });
