import type { Output } from "../examples/output.ts";

export const readme: Output = {
  path: "examples/study/README.md",
  content: `# Het onderzoek nagebouwd

\`reconstruction.facts.ndjson\` bevat 134 trajecten die er nooit waren. Ze zijn **nagebouwd** uit de cijfers die het
Trimbos-instituut in 2020 publiceerde (AF1834, samenvatting) en uit wat Movisie daarover vertelt. **Er staan geen echte
personen in**: geen persoon, coach of werkgever bestaat en de pseudoniemen zijn gemaakt van een naam en een volgnummer.
De gegevens van het onderzoek zelf zijn niet openbaar en zijn hier niet gebruikt.

Waarvoor: nagaan of de rekenregels van dit project de gepubliceerde cijfers teruggeven.
\`jobcoach report --study examples/study\` zet ze naast elkaar. Het is geen norm en niets om een gemeente mee te vergelijken.

Gepubliceerd, en dus zo gemaakt:

- 134 trajecten en 84 jobcoaches; 61 % man, 46 % autisme, 81 % van 18 t/m 35 jaar, de helft hoogstens een half jaar in de
  baan, een meerderheid met eerder werk;
- na een halfjaar 88 % aan het werk, 6 % niet, 6 % niet bekend: 118, 8 en 8, de enige hele aantallen van 134 die kloppen;
- 23 % met een positieve ontwikkeling: 31 van 134;
- uren begeleiding per maand, begeleiding van de werkgever, cijfers, openheid en reacties, een collega bij meer dan de helft;
- de volgorde van werkwaarden, de meest voorkomende thema's en het laagste aspect van de match.

Vulling, want niet gepubliceerd: alle datums, wie welk kenmerk met welk ander heeft, de spreiding om een gemiddelde, de
verdeling van de 31 over uren, taken, andere baan en proefplaatsing, uren werk per week, hoeveel mensen een waarde
belangrijk vinden, de aspecten van de match buiten mentale belasting, dat de begeleiding stopte van wie het werk niet
bekend is, en op welk moment de steun, de openheid en de reacties zijn gevraagd. Bij "resp. 8,8; 8,5" is niet duidelijk of 8,5 het tweede moment is of een tweede vraag; hier is
het het tweede moment. Trek uit vulling geen conclusie. Wat geen plaats kreeg omdat er geen cijfer van is: de klik, de
aansluiting van de begeleiding, tevredenheid, de score op werkwaarden en elk verband tussen kenmerken.

De gemeentecode GM0000 bestaat niet. Daardoor is het bestand nergens aan te leveren en telt het nooit mee.

Gemaakt door \`tools/study/generate.ts\` met een vaste kiem; verander het daar. Met \`--check\` vergelijkt het.

# The study rebuilt

\`reconstruction.facts.ndjson\` holds 134 trajectories that never were. They are **reconstructed** from the figures that the
Trimbos Institute published in 2020 (AF1834, summary) and from what Movisie tells about it. **There are no real persons in
it**: no person, coach or employer exists and the pseudonyms are made of a name and a number. The data of the study itself
are not public and were not used.

What for: to see whether the rules of this project give the published figures back.
\`jobcoach report --study examples/study\` puts them side by side. It is no benchmark and nothing to compare a municipality with.

Published, and therefore made so:

- 134 trajectories and 84 job coaches; 61% men, 46% autism, 81% aged 18 to 35, half at most half a year in the job, a
  majority with earlier work;
- after half a year 88% in work, 6% not, 6% not known: 118, 8 and 8, the only whole numbers of 134 that fit;
- 23% with a positive development: 31 of 134;
- hours of coaching per month, support of the employer, marks, disclosure and reactions, a colleague in more than half;
- the order of work values, the themes that come up most and the lowest aspect of the match.

Filler, because not published: all days, which trait goes with which other, the spread around a mean, how the 31 are spread
over hours, tasks, another job and a trial placement, hours of work per week, how many people find a value important, the
aspects of the match other than mental workload, that coaching ended of those whose work is not known, and at which moment
support, disclosure and reactions were asked. In
"resp. 8,8; 8,5" it is not clear whether 8.5 is the second moment or a second question; here it is the second moment. Draw
no conclusion from filler. What got no place, because it has no figure: the rapport, the fit of the support, satisfaction,
the score on work values, and every association between traits.

The municipality code GM0000 does not exist. So the file cannot be delivered anywhere and never counts.

Made by \`tools/study/generate.ts\` with a fixed seed; change it there. With \`--check\` it compares.
`,
};
