/** An element with text or with children; an absent child is left out, as SuwiML leaves out what has no value. */
export function element(name: string, content: string | readonly string[]): string {
  if (typeof content === "string") return `<${name}>${escaped(content)}</${name}>`;
  return `<${name}>${content.join("")}</${name}>`;
}

export function optional(name: string, content: string | undefined): string[] {
  return content === undefined ? [] : [element(name, content)];
}

/** One message with its own declarations; its children have no namespace. */
export function message(root: string, prefix: string, namespace: string, content: readonly string[]): string {
  return `<${prefix}:${root} xmlns:${prefix}="${namespace}">\n${content.join("\n")}\n</${prefix}:${root}>`;
}

export function xmlDocument(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${content}\n`;
}

/** Several answers in one file, in an element that belongs to no standard. */
export function wrapped(messages: readonly string[]): string {
  return xmlDocument(`<Antwoorden>\n${messages.join("\n")}\n</Antwoorden>`);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
