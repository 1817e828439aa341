import { people } from "./parties.ts";

/** The page on which one chooses who to be; each choice carries the request on. */
export function choicePage(query: URLSearchParams): string {
  const choices = Object.entries(people).map(([id, { name }]) => {
    const choice = new URLSearchParams(query);
    choice.set("person", id);
    return `<li><a href="/choose?${escapeHtml(choice.toString())}">${escapeHtml(name)}</a></li>`;
  });
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Wie bent u?</title>
<h1>Wie bent u? / Who are you?</h1>
<p>Deze inlogdienst is alleen om uit te proberen. / This log-in service is for trying out only.</p>
<ul>
${choices.join("\n")}
</ul>
</html>`;
}

const escapeHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
