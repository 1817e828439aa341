import type { LocalizedText } from "@jobcoach/core";

/** The part of the help about what a file does not say about its delivery. */
export const deliveryHelp: LocalizedText = {
  nl: `Wat het bestand niet zegt (gaat voor delivery.json in dezelfde map):
  --municipality GM0200  --grantor municipality|uwv|unknown  --stream NAAM
  --observed-from DAG  --observed-until DAG (2026-06-30)  --period DAG/DAG
  --selection started-since|running-on|ended-in|per-person-query|unknown
  --job-ends-maintained yes|no|unknown  --hours-log-complete yes|no
  --format ID  --profile PROFIEL  --policy BELEID  --decimal , of .`,
  en: `What the file does not say (goes before delivery.json in the same folder):
  --municipality GM0200  --grantor municipality|uwv|unknown  --stream NAME
  --observed-from DAY  --observed-until DAY (2026-06-30)  --period DAY/DAY
  --selection started-since|running-on|ended-in|per-person-query|unknown
  --job-ends-maintained yes|no|unknown  --hours-log-complete yes|no
  --format ID  --profile PROFILE  --policy POLICY  --decimal , or .`,
};
