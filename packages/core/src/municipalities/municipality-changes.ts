/**
 * Municipalities that ended since 2015-01-01, one change per line: its day, the codes of the successors (`+` where the
 * successor began on that day, the one with most addresses first), and who ended on it.
 *
 * Sources, all public copies of registers:
 * - days, codes, names: the national table of municipalities (RvIG, tabel 33) in github.com/BRP-API/Haal-Centraal-BRP-bevragen,
 *   .docker/scripts/schema.sql (commit 3a41ac23), and the yearly lists of Statistics Netherlands in
 *   github.com/nlextract/NLExtract, bag/db/data/gemeentelijke-indeling.xml (commit 3bb151ef): they agree on every day,
 *   name and code until 2022; for 2023 the second one and the next one are the sources;
 * - successors: the same national table, which names one, and from 2017 on the addresses that moved, by year, in
 *   github.com/reidhin/grenswijzigen, data/grenswijziging_gemeente_van_*.rda (commit 62ddad82): all agree on the largest, and
 *   every one with at least 100 addresses is listed;
 * - the division of Maasdonk: the explanatory memorandum Kamerstukken II 2013/14, 33786, nr. 3.
 */
export const MUNICIPALITY_CHANGES = `
2015-01-01 0241: 0265Millingen aan de Rijn, 0282Ubbergen
2015-01-01 0361: 0365Graft-De Rijp, 0458Schermer
2015-01-01 +1930: 0568Bernisse, 0612Spijkenisse
2015-01-01 +1931: 0491Bergambacht, 0608Schoonhoven, 0623Vlist, 0643Nederlek, 0644Ouderkerk
2015-01-01 0796 0828: 1671Maasdonk
2015-07-01 +1940: 1921De Friese Meren
2016-01-01 0385: 0478Zeevang
2016-01-01 +1942: 0381Bussum, 0424Muiden, 0425Naarden
2016-01-01 +1945: 0241Groesbeek
2017-01-01 +1948: 0844Schijndel, 0846Sint-Oedenrode, 0860Veghel
2018-01-01 0080: 0081Leeuwarderadeel
2018-01-01 0299: 0196Rijnwaarden
2018-01-01 +1949: 0063het Bildt, 0070Franekeradeel, 1908Menameradiel
2018-01-01 +1950: 0007Bellingwedde, 0048Vlagtwedde
2018-01-01 +1952: 0018Hoogezand-Sappemeer, 0040Slochteren, 1987Menterwolde
2018-01-01 1900 0080 1949: 0140Littenseradiel
2019-01-01 0014: 0009Ten Boer, 0017Haren
2019-01-01 0394: 0393Haarlemmerliede en Spaarnwoude
2019-01-01 0575: 0576Noordwijkerhout
2019-01-01 +1954: 0881Onderbanken, 0951Nuth, 0962Schinnen
2019-01-01 +1959: 0738Aalburg, 0870Werkendam, 0874Woudrichem
2019-01-01 +1960: 0236Geldermalsen, 0304Neerijnen, 0733Lingewaal
2019-01-01 +1961: 0545Leerdam, 0620Vianen, 0707Zederik
2019-01-01 +1963: 0584Oud-Beijerland, 0585Binnenmaas, 0588Korendijk, 0611Cromstrijen, 0617Strijen
2019-01-01 +1966: 0005Bedum, 1651Eemsmond, 1663De Marne
2019-01-01 +1969: 0015Grootegast, 0022Leek, 0025Marum, 0056Zuidhorn
2019-01-01 +1970: 0058Dongeradeel, 0079Kollumerland en Nieuwkruisland, 1722Ferwerderadiel
2019-01-01 +1978: 0689Giessenlanden, 1927Molenwaard
2019-01-01 1966 1969: 0053Winsum
2021-01-01 +1979: 0003Appingedam, 0010Delfzijl, 0024Loppersum
2021-01-01 0824 0865 0757 0855: 0788Haaren
2022-01-01 0439: 0370Beemster
2022-01-01 +1980: 0398Heerhugowaard, 0416Langedijk
2022-01-01 +1982: 0756Boxmeer, 0786Grave, 0815Mill en Sint Hubert, 1684Cuijk, 1702Sint Anthonis
2022-01-01 +1991: 0856Uden, 1685Landerd
2022-03-24 0363: 0457Weesp
2023-01-01 +1992: 0501Brielle, 0530Hellevoetsluis, 0614Westvoorne
`;
