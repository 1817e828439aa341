/**
 * Municipalities by labour-market region as of 2026-01-01. A region is a line with its code and name, in the order of its
 * number from 1 to 35; below it stand its municipalities, the four digits of the code and the name, unparted. Codes and names are the
 * same as those of 2023-01-01.
 *
 * Source: Statistics Netherlands, "Gebieden in Nederland 2026" (StatLine 86247NED), by the copy in
 * github.com/cedanl/onderwijsdata-chat, data/arbeidsmarktregio_gemeente.json (commit bff1d3e0); codes and regions compared
 * with github.com/ahrnuld/jobmarket, data/reference/municipalities.csv (commit a0b31834).
 */
export const MUNICIPALITY_TABLE = `
AM01 Groningen
0014Groningen
0037Stadskanaal
0047Veendam
0106Assen
0765Pekela
1680Aa en Hunze
1699Noordenveld
1730Tynaarlo
1895Oldambt
1950Westerwolde
1952Midden-Groningen
1966Het Hogeland
1969Westerkwartier
1979Eemsdelta
AM02 Friesland
0059Achtkarspelen
0060Ameland
0072Harlingen
0074Heerenveen
0080Leeuwarden
0085Ooststellingwerf
0086Opsterland
0088Schiermonnikoog
0090Smallingerland
0093Terschelling
0096Vlieland
0098Weststellingwerf
0737Tytsjerksteradiel
1891Dantumadiel
1900Súdwest-Fryslân
1940De Fryske Marren
1949Waadhoeke
1970Noardeast-Fryslân
AM15 Noord-Holland Noord
0361Alkmaar
0373Bergen (NH.)
0383Castricum
0388Enkhuizen
0399Heiloo
0400Den Helder
0405Hoorn
0420Medemblik
0432Opmeer
0441Schagen
0448Texel
0450Uitgeest
0498Drechterland
0532Stede Broec
1598Koggenland
1911Hollands Kroon
1980Dijk en Waard
AM03 Drenthe
0109Coevorden
0114Emmen
0118Hoogeveen
1681Borger-Odoorn
1690De Wolden
1731Midden-Drenthe
AM36 Regio Zwolle
0119Meppel
0148Dalfsen
0160Hardenberg
0166Kampen
0175Ommen
0177Raalte
0180Staphorst
0193Zwolle
0230Elburg
0244Hattem
0269Oldebroek
0302Nunspeet
1701Westerveld
1708Steenwijkerland
1773Olst-Wijhe
1896Zwartewaterland
AM11 Flevoland
0034Almere
0171Noordoostpolder
0184Urk
0303Dronten
0995Lelystad
AM17 Zaanstreek/Waterland
0385Edam-Volendam
0415Landsmeer
0431Oostzaan
0439Purmerend
0479Zaanstad
0852Waterland
0880Wormerland
AM37 Zuid-Kennemerland en IJmond
0375Beverwijk
0377Bloemendaal
0392Haarlem
0396Heemskerk
0397Heemstede
0453Velsen
0473Zandvoort
AM05 Twente
0141Almelo
0147Borne
0153Enschede
0158Haaksbergen
0163Hellendoorn
0164Hengelo (O.)
0168Losser
0173Oldenzaal
0183Tubbergen
0189Wierden
1700Twenterand
1735Hof van Twente
1742Rijssen-Holten
1774Dinkelland
AM18 Groot Amsterdam
0358Aalsmeer
0362Amstelveen
0363Amsterdam
0384Diemen
0394Haarlemmermeer
0437Ouder-Amstel
0451Uithoorn
0736De Ronde Venen
AM06 Veluwe Stedendriehoek
0050Zeewolde
0150Deventer
0200Apeldoorn
0213Brummen
0232Epe
0233Ermelo
0243Harderwijk
0246Heerde
0262Lochem
0273Putten
0285Voorst
0301Zutphen
AM12 Gooi en Vechtstreek
0317Eemnes
0376Blaricum
0402Hilversum
0406Huizen
0417Laren (NH.)
1696Wijdemeren
1942Gooise Meren
AM19 Holland Rijnland
0484Alphen aan den Rijn
0534Hillegom
0537Katwijk
0546Leiden
0547Leiderdorp
0553Lisse
0569Nieuwkoop
0575Noordwijk
0579Oegstgeest
0638Zoeterwoude
1525Teylingen
1884Kaag en Braassem
AM13 Midden-Utrecht
0310De Bilt
0312Bunnik
0321Houten
0331Lopik
0335Montfoort
0344Utrecht
0352Wijk bij Duurstede
0353IJsselstein
0355Zeist
0356Nieuwegein
0589Oudewater
0632Woerden
1581Utrechtse Heuvelrug
1904Stichtse Vecht
AM14 Amersfoort
0267Nijkerk
0307Amersfoort
0308Baarn
0313Bunschoten
0327Leusden
0342Soest
0351Woudenberg
AM38 FoodValley
0203Barneveld
0228Ede
0274Renkum
0279Scherpenzeel
0289Wageningen
0339Renswoude
0340Rhenen
0345Veenendaal
AM09 Achterhoek
0197Aalten
0222Doetinchem
0294Winterswijk
1509Oude IJsselstreek
1586Oost Gelre
1859Berkelland
1876Bronckhorst
1955Montferland
AM34 Zuid-Holland Centraal
0626Voorschoten
0629Wassenaar
0637Zoetermeer
1621Lansingerland
1916Leidschendam-Voorburg
1926Pijnacker-Nootdorp
AM20 Midden-Holland
0513Gouda
0627Waddinxveen
1901Bodegraven-Reeuwijk
1931Krimpenerwaard
AM21 Haaglanden
0503Delft
0518Den Haag
0603Rijswijk (ZH.)
1783Westland
1842Midden-Delfland
AM07 Midden-Gelderland
0202Arnhem
0221Doesburg
0226Duiven
0275Rheden
0277Rozendaal
0293Westervoort
0299Zevenaar
1705Lingewaard
1734Overbetuwe
AM22 Rijnmond
0489Barendrecht
0502Capelle aan den IJssel
0542Krimpen aan den IJssel
0556Maassluis
0597Ridderkerk
0599Rotterdam
0606Schiedam
0613Albrandswaard
0622Vlaardingen
1892Zuidplas
1924Goeree-Overflakkee
1930Nissewaard
1963Hoeksche Waard
1992Voorne aan Zee
AM10 Rivierenland
0214Buren
0216Culemborg
0263Maasdriel
0281Tiel
0297Zaltbommel
0668West Maas en Waal
1740Neder-Betuwe
1960West Betuwe
AM35 Gorinchem
0512Gorinchem
1961Vijfheerenlanden
1978Molenlanden
AM08 Rijk van Nijmegen
0209Beuningen
0225Druten
0252Heumen
0268Nijmegen
0296Wijchen
0944Mook en Middelaar
1945Berg en Dal
AM23 Drechtsteden
0482Alblasserdam
0505Dordrecht
0523Hardinxveld-Giessendam
0531Hendrik-Ido-Ambacht
0590Papendrecht
0610Sliedrecht
0642Zwijndrecht
AM27 Noordoost-Brabant
0755Boekel
0757Boxtel
0796Den Bosch
0828Oss
0845Sint-Michielsgestel
0865Vught
1721Bernheze
1948Meierijstad
1982Land van Cuijk
1991Maashorst
AM25 West-Brabant
0748Bergen op Zoom
0758Breda
0777Etten-Leur
0779Geertruidenberg
0826Oosterhout
0840Rucphen
0851Steenbergen
0873Woensdrecht
0879Zundert
1655Halderberge
1674Roosendaal
1709Moerdijk
1719Drimmelen
1959Altena
AM24 Zeeland
0654Borsele
0664Goes
0677Hulst
0678Kapelle
0687Middelburg (Z.)
0703Reimerswaal
0715Terneuzen
0716Tholen
0717Veere
0718Vlissingen
1676Schouwen-Duiveland
1695Noord-Beveland
1714Sluis
AM26 Midden-Brabant
0744Baarle-Nassau
0766Dongen
0784Gilze en Rijen
0785Goirle
0797Heusden
0798Hilvarenbeek
0809Loon op Zand
0824Oisterwijk
0855Tilburg
0867Waalwijk
1723Alphen-Chaam
AM29 Noord-Limburg
0889Beesel
0893Bergen (L.)
0907Gennep
0983Venlo
0984Venray
1507Horst aan de Maas
1894Peel en Maas
AM32 Helmond-De Peel
0743Asten
0762Deurne
0794Helmond
0847Someren
1652Gemert-Bakel
1659Laarbeek
1771Geldrop-Mierlo
AM28 Zuidoost-Brabant
0753Best
0770Eersel
0772Eindhoven
0820Nuenen, Gerwen en Nederwetten
0823Oirschot
0848Son en Breugel
0858Valkenswaard
0861Veldhoven
0866Waalre
1658Heeze-Leende
1667Reusel-De Mierden
1724Bergeijk
1728Bladel
AM33 Midden-Limburg
0946Nederweert
0957Roermond
0988Weert
1640Leudal
1641Maasgouw
1669Roerdalen
1706Cranendonck
1711Echt-Susteren
AM30 Zuid-Limburg
0882Landgraaf
0888Beek (L.)
0899Brunssum
0917Heerlen
0928Kerkrade
0935Maastricht
0938Meerssen
0965Simpelveld
0971Stein (L.)
0981Vaals
0986Voerendaal
0994Valkenburg aan de Geul
1729Gulpen-Wittem
1883Sittard-Geleen
1903Eijsden-Margraten
1954Beekdaelen
`;
