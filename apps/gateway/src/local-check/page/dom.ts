/** The element with an id. Throws where the page has none, which is a fault of ours. */
export function byId<Type extends HTMLElement = HTMLElement>(id: string): Type {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element ${id}`);
  return element as Type;
}

/** A part of an element by its name. */
export function part<Type extends HTMLElement = HTMLElement>(element: ParentNode, name: string): Type {
  const found = element.querySelector<Type>(`[data-part="${name}"]`);
  if (found === null) throw new Error(`no part ${name}`);
  return found;
}

/** A copy of a template of the page. */
export function copyOf(id: string): HTMLElement {
  const copy = byId<HTMLTemplateElement>(id).content.firstElementChild?.cloneNode(true);
  return copy as HTMLElement;
}

/** Puts texts in the places that wait for them; an empty text takes its place away. */
export function fill(element: ParentNode, texts: Readonly<Record<string, string | undefined>>): void {
  for (const [name, text = ""] of Object.entries(texts))
    for (const place of element.querySelectorAll<HTMLElement>(`[data-fill="${name}"]`)) {
      if (place.textContent !== text) place.textContent = text;
      if (place.tagName === "P") place.hidden = text === "";
    }
}

/** Says something that a screen reader reads out when it is ready; an empty text says nothing. */
export function say(id: string, text: string): void {
  const place = byId(id);
  place.textContent = text;
  place.hidden = text === "" && place.getAttribute("role") === "alert";
}

/** Hands a file to the one who asked for it. */
export function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
