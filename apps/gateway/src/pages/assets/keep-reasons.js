/**
 * Keeps what was written in the form of a delivery, in this tab alone, from when it is sent until it was taken in: logging in
 * anew in between then loses nothing. Another person who logs in does not get to see it.
 */
const { delivery, writer } = document.currentScript.dataset;
const place = `jobcoach-reasons-${delivery}`;
const fields = [...document.querySelectorAll("form.decision textarea")];

const keep = (reasons) =>
  Object.keys(reasons).length === 0
    ? sessionStorage.removeItem(place)
    : sessionStorage.setItem(place, JSON.stringify({ writer, reasons }));

const kept = JSON.parse(sessionStorage.getItem(place) ?? "{}");
const own = kept.writer === writer ? kept.reasons : {};
const stillAsked = fields.filter(({ name }) => own[name] !== undefined);
keep(Object.fromEntries(stillAsked.map(({ name }) => [name, own[name]])));

const empty = stillAsked.filter(({ value }) => value === "");
for (const field of empty) field.value = own[field.name];
if (empty.length > 0) document.getElementById("kept-reasons").hidden = false;

fields[0]?.form.addEventListener("submit", () =>
  keep(Object.fromEntries(fields.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]))),
);
