import { defineRules, type Rule } from "@jobcoach/core";

const STOPS_NL = "Alles na deze plek is niet gelezen.";
const STOPS_EN = "Everything after this place was not read.";

function refusal(nl: string, en: string, remedyNl: string, remedyEn: string): Omit<Rule, "id"> {
  return {
    severity: "error",
    level: "file",
    message: { nl: `${nl} ${STOPS_NL}`, en: `${en} ${STOPS_EN}` },
    remedy: { nl: remedyNl, en: remedyEn },
  };
}

const PLAIN_NL = "Maak het bestand opnieuw zonder dit onderdeel.";
const PLAIN_EN = "Make the file again without this part.";
const LIMIT_NL = "Maak het bestand opnieuw. Gebeurt het weer? Vraag de leverancier van het bronsysteem om hulp.";
const LIMIT_EN = "Make the file again. Does it happen again? Ask the supplier of the source system for help.";

/** What can be wrong with an XML file as a file. After a refusal nothing more is read; records before it count. */
export const xmlRules = defineRules("xml", {
  "empty-file": {
    severity: "error",
    level: "file",
    message: { nl: "Het bestand is leeg.", en: "The file is empty." },
    remedy: {
      nl: "Controleer of de export gelukt is en lever het bestand opnieuw.",
      en: "Check whether the export succeeded and deliver the file again.",
    },
  },
  "no-records": {
    severity: "error",
    level: "file",
    message: {
      nl: "In dit XML-bestand staat geen enkel bericht van het verwachte soort.",
      en: "This XML file holds no message of the expected kind at all.",
    },
    remedy: {
      nl: "Controleer of dit het goede bestand is en of het formaat klopt. Een foutmelding van de webservice is geen levering.",
      en: "Check whether this is the right file and the right format. A fault of the web service is no delivery.",
    },
  },
  "encoding-not-supported": {
    severity: "error",
    level: "file",
    message: {
      nl: "Het bestand gebruikt een tekencodering die niet gelezen wordt. Er is niets gelezen.",
      en: "The file uses a character encoding that is not read. Nothing was read.",
    },
    remedy: {
      nl: "Sla het bestand op als UTF-8. Windows-1252, ISO-8859-1 en UTF-16 met BOM mogen ook.",
      en: "Save the file as UTF-8. Windows-1252, ISO-8859-1 and UTF-16 with a byte order mark are read too.",
    },
  },
  "encoding-differs": {
    severity: "warning",
    level: "file",
    message: {
      nl: "De eerste regel noemt een andere tekencodering dan die van het bestand. Het bestand is gelezen zoals het is.",
      en: "The first line names another character encoding than that of the file. It was read as it is.",
    },
    remedy: {
      nl: "Controleer namen met accenten. Pas de eerste regel aan of sla het bestand op als UTF-8.",
      en: "Check names with accents. Change the first line or save the file as UTF-8.",
    },
  },
  "invalid-bytes": refusal(
    "Hier staan tekens die niet bij de tekencodering van het bestand horen.",
    "Here are bytes that do not fit the character encoding of the file.",
    "Sla het bestand op als UTF-8, of noem in de eerste regel de echte codering, bijvoorbeeld windows-1252.",
    "Save the file as UTF-8, or name the real encoding in the first line, windows-1252 for instance.",
  ),
  truncated: refusal(
    "Het bestand houdt midden in een bericht op.",
    "The file stops in the middle of a message.",
    "De overdracht of export is afgebroken. Haal het bestand opnieuw op.",
    "The transfer or export was cut off. Fetch the file again.",
  ),
  "not-well-formed": refusal(
    "Dit is geen geldige XML: een tag sluit niet, staat verkeerd of is niet goed geschreven.",
    "This is not valid XML: a tag does not close, is in the wrong place or is written wrongly.",
    "Open het bestand bij de genoemde regel, of maak de export opnieuw. Bewerk XML niet met de hand.",
    "Open the file at this line, or make the export again. Do not edit XML by hand.",
  ),
  "content-after-end": refusal(
    "Na het einde van het document staat nog meer.",
    "There is more after the end of the document.",
    "Zijn er bestanden achter elkaar geplakt? Lever ze dan los of zet ze samen in één omhullend element.",
    "Were files pasted together? Deliver them one by one or put them into one enclosing element.",
  ),
  "control-character": refusal(
    "Hier staat een teken dat in XML niet mag.",
    "Here is a character that XML does not allow.",
    "Verwijder dit teken (vaak een stuurteken) in het bronsysteem en maak de export opnieuw.",
    "Remove this character (often a control character) in the source system and make the export again.",
  ),
  "doctype-refused": refusal(
    "Het bestand heeft een DOCTYPE. Die lezen we niet, omdat er gevaarlijke opdrachten in kunnen staan.",
    "The file has a DOCTYPE. It is not read, because it can hold dangerous instructions.",
    "Is dit een webpagina, zoals een inlogscherm? Download het bestand opnieuw. Vraag anders de leverancier om een bestand zonder DOCTYPE.",
    "Is this a web page, such as a log-in page? Download the file again. Otherwise ask the supplier for a file without a DOCTYPE.",
  ),
  "instruction-refused": refusal(
    "Het bestand heeft een verwerkingsopdracht (<?…?>). Die lezen we niet.",
    "The file has a processing instruction (<?…?>). It is not read.",
    PLAIN_NL,
    PLAIN_EN,
  ),
  "entity-refused": refusal(
    "Het bestand gebruikt een afkorting (&…;) die XML niet kent.",
    "The file uses an abbreviation (&…;) that XML does not know.",
    "Schrijf het teken zelf. Alleen &amp; &lt; &gt; &quot; en &apos; mogen.",
    "Write the character itself. Only &amp; &lt; &gt; &quot; and &apos; are allowed.",
  ),
  "version-refused": refusal(
    "Het bestand is geen XML 1.0.",
    "The file is not XML 1.0.",
    "Maak het bestand opnieuw als XML 1.0.",
    "Make the file again as XML 1.0.",
  ),
  "name-refused": refusal(
    "Een element heeft een naam die niet gebruikt mag worden.",
    "An element has a name that may not be used.",
    PLAIN_NL,
    PLAIN_EN,
  ),
  "too-deep": refusal(
    "Er staan meer dan {limit} elementen in elkaar.",
    "More than {limit} elements lie inside each other.",
    LIMIT_NL,
    LIMIT_EN,
  ),
  "too-many-attributes": refusal(
    "Een element heeft meer dan {limit} attributen.",
    "An element has more than {limit} attributes.",
    LIMIT_NL,
    LIMIT_EN,
  ),
  "name-too-long": refusal(
    "Een naam is langer dan {limit} tekens.",
    "A name is longer than {limit} characters.",
    LIMIT_NL,
    LIMIT_EN,
  ),
  "text-too-long": refusal(
    "Een tekst, tag of toelichting is langer dan {limit} tekens.",
    "A text, tag or comment is longer than {limit} characters.",
    LIMIT_NL,
    LIMIT_EN,
  ),
  "record-too-large": refusal(
    "Eén bericht heeft meer dan {limit} elementen of tekens.",
    "One message has more than {limit} elements or characters.",
    "Lever de berichten per persoon, niet als één groot bericht.",
    "Deliver the messages per person, not as one large message.",
  ),
  "message-too-large": refusal(
    "Het bericht is groter dan {limit} tekens.",
    "The message is larger than {limit} characters.",
    "Lever het als bestand; bestanden mogen groter zijn.",
    "Deliver it as a file; files may be larger.",
  ),
  "entry-not-xml": {
    severity: "warning",
    level: "file",
    message: {
      nl: "Een bestand in de zip is geen XML. Het is overgeslagen.",
      en: "A file in the zip is no XML. It was passed over.",
    },
    remedy: {
      nl: "Er is niets nodig, tenzij hier gegevens in staan die moeten meetellen.",
      en: "You need not do anything, unless it holds data that should count.",
    },
  },
  "entry-without-record": {
    severity: "warning",
    level: "file",
    message: {
      nl: "In een bestand in de zip staat geen bericht van het verwachte soort. Het is overgeslagen.",
      en: "A file in the zip holds no message of the expected kind. It was passed over.",
    },
    remedy: {
      nl: "Is het een foutmelding van de webservice? Haal het antwoord opnieuw op. Hoort het bij een andere dienst? Lever het apart.",
      en: "Is it a fault of the web service? Fetch the answer again. Is it of another service? Deliver it apart.",
    },
  },
  "entry-damaged": {
    severity: "error",
    level: "file",
    message: { nl: "Een bestand in de zip is beschadigd.", en: "A file in the zip is damaged." },
    remedy: {
      nl: "Maak de zip opnieuw, of lever de bestanden los aan.",
      en: "Make the zip again, or deliver the files one by one.",
    },
  },
});
