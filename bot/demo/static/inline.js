// What the bot offers while somebody types its name in any chat, above the text field.

import { act } from "./api.js";
import { el } from "./dom.js";
import { state } from "./state.js";

const WAIT = 300; // as an app waits, so that not every letter is asked for
const known = { words: null, query: null, results: [], button: null };
const early = new Map(); // query -> answer that came before we knew the query
let timer = 0;

export function forgetOffers() {
  clearTimeout(timer);
  early.clear();
  Object.assign(known, { words: null, query: null, results: [], button: null });
}

const name = () => `@${state.bot.username}`;

// The words after our name; null when the text does not begin with it.
function wordsIn(text) {
  const begins = text.toLowerCase().startsWith(`${name().toLowerCase()} `);
  return begins ? text.slice(name().length + 1).trim() : null;
}

export function typed(text, redraw) {
  const words = wordsIn(text);
  if (words === known.words) return;
  if (words === null) { forgetOffers(); redraw(); return; }
  known.words = words;
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const query = await act("ask-inline", { person: state.person, query: words }).catch(() => null);
    if (known.words !== words || query === null) return;
    known.query = query;
    if (early.has(query)) take(early.get(query), redraw);
  }, WAIT);
}

export function offered(told, redraw) {
  if (told.person !== state.person || known.words === null) return;
  if (told.query === known.query) take(told, redraw);
  else early.set(told.query, told);
}

function take(told, redraw) {
  Object.assign(known, { query: told.query, results: told.results, button: told.button });
  early.clear();
  redraw();
}

// The list above the field: our name while it is begun, or what the bot offers.
export function offersOf(text, { complete, clear, open }) {
  const rows = known.words === null ? mention(text, complete) : results(clear, open);
  if (!rows.length) return null;
  return el("div", { class: "offers", role: "group", "aria-label": "Suggestions" }, ...rows);
}

function mention(text, complete) {
  const begun = text.match(/(?:^|\s)(@\w*)$/)?.[1].toLowerCase();
  if (!begun || !name().toLowerCase().startsWith(begun)) return [];
  const whole = `${text.slice(0, text.length - begun.length)}${name()} `;
  return [row(name(), state.bot.first_name, () => complete(whole))];
}

function results(clear, open) {
  const { query, button } = known;
  const rows = known.results.map((each) => row(each.title, each.line, async () => {
    clear();
    await act("choose-inline", { person: state.person, chat: state.chat, query, result: each.id });
  }));
  if (button) rows.unshift(row(button.text, "", () => { clear(); open(button.start_parameter); }, "to-bot"));
  return rows;
}

function row(title, line, onclick, more = "") {
  return el("button", { type: "button", class: `offer ${more}`, onclick },
    el("b", { dir: "auto" }, title), line && el("span", { dir: "auto" }, line));
}
