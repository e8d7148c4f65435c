// Below the chat: the input with its menus, the reply keyboard, and what stands in their place.

import { act } from "./api.js";
import { openAttach, record, recorder, stopRecording } from "./attach.js";
import { $, button, dialog, el, icon, menu } from "./dom.js";
import { quoteOf } from "./bubble.js";
import { clock } from "./media.js";
import { forward, mode, picked } from "./chat.js";
import { forgetOffers, offersOf, typed } from "./inline.js";
import { isHome, state } from "./state.js";

const draft = { text: "", reply: null, edit: null, prompted: 0 };
const folded = new Map();
let text = null;
let ticking = 0;

export function clearDraft() {
  Object.assign(draft, { text: "", reply: null, edit: null, prompted: 0 });
  text = null;
  forgetOffers();
}

export function startReply(message) {
  Object.assign(draft, { reply: message, edit: null });
  drawComposer();
  text?.focus();
}

export function startEdit(message) {
  Object.assign(draft, { edit: message, reply: null, text: message.text });
  text = null;
  drawComposer();
  text?.focus();
}

export function drawComposer() {
  const box = $("composer");
  const view = state.view;
  clearInterval(ticking);
  if (mode.picking) return box.replaceChildren(picker());
  if (isHome() && view.blocked) return box.replaceChildren(wide("Restart bot", () => act("unblock", { person: state.person })));
  if (isHome() && (!view.started || state.payload)) return box.replaceChildren(wide("Start", start));
  if (recorder.running) return box.replaceChildren(recording());
  followPrompt();
  const had = text && document.activeElement === text;
  const at = text?.selectionStart;
  box.replaceChildren(offers(), line(), keyboard() ?? "");
  grow();
  if (had) {
    text.focus();
    text.setSelectionRange(at, at);
  }
  return undefined;
}

// They are drawn anew while the field stays as it is, so that nobody loses what they type.
function offers() {
  const made = el("div", { id: "offers" });
  const shown = draft.edit ? null : offersOf(draft.text, {
    complete: (whole) => write(whole),
    clear: () => write(""),
    open: (payload) => {
      state.payload = payload;
      dispatchEvent(new CustomEvent("open-chat", { detail: state.person }));
    },
  });
  if (shown) made.append(shown);
  return made;
}

export function drawOffers() {
  $("offers")?.replaceWith(offers());
}

function write(words) {
  draft.text = words;
  text.value = words;
  typed(words, drawOffers);
  drawComposer();
  text.focus();
}

function start() {
  const payload = state.payload;
  state.payload = "";
  return act("write", { person: state.person, chat: state.chat, text: `/start ${payload}`.trim() });
}

function wide(label, run, more = "") {
  return el("button", { type: "button", class: `wide ${more}`, onclick: run }, label);
}

// A message that asks for a reply opens one by itself, once.
function followPrompt() {
  const last = state.view.messages.findLast((each) => each.bot || each.mine);
  if (!last?.bot || !last.markup?.force_reply || draft.prompted === last.id) return;
  Object.assign(draft, { prompted: last.id, reply: last, edit: null });
  setTimeout(() => text?.focus(), 0);
}

const asking = () => draft.reply?.markup?.force_reply ? draft.reply.markup.input_field_placeholder : undefined;
const keys = () => (isHome() ? state.view.keyboard : null);
const isFolded = () => folded.get(`${state.chat}`) ?? false;

function line() {
  const view = state.view;
  text ??= input();
  text.placeholder = asking() ?? keys()?.input_field_placeholder ?? "Message";
  const inside = el("div", { class: "inside" });
  if (view.commands.length && !draft.edit) {
    const label = isHome() ? [icon("menu"), "Menu"] : [icon("menu")];
    inside.append(el("button", { type: "button", class: "menu-key", "aria-label": "Bot commands", "aria-haspopup": "menu", onclick: (event) => commands(event.currentTarget) }, ...label));
  }
  inside.append(text);
  if (keys() && !keys().is_persistent && !draft.edit) {
    inside.append(button("keys", isFolded() ? "Show keyboard" : "Hide keyboard", () => { folded.set(`${state.chat}`, !isFolded()); drawComposer(); }));
  }
  if (!draft.edit) inside.append(button("clip", "Attach", (event) => openAttach(event.currentTarget)));
  const field = el("div", { class: "field" }, context(), inside);
  return el("div", { class: "line" }, field, sendKey());
}

function input() {
  const made = el("textarea", { rows: 1, dir: "auto", "aria-label": "Message", id: "text" });
  made.value = draft.text;
  made.addEventListener("input", () => {
    const before = Boolean(draft.text.trim());
    draft.text = made.value;
    grow();
    if (!draft.edit) typed(draft.text, drawOffers);
    drawOffers();
    if (before !== Boolean(draft.text.trim())) $("composer").querySelector(".send").replaceWith(sendKey());
  });
  made.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    } else if (event.key === "Escape" && (draft.reply || draft.edit)) cancel();
    else if (event.key === "ArrowUp" && !made.value) editLast();
  });
  return made;
}

function editLast() {
  const last = state.view.messages.findLast((each) => each.mine && each.text && !each.media && !each.forwarded);
  if (last) startEdit(last);
}

function grow() {
  if (!text) return;
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight}px`;
}

function sendKey() {
  const full = Boolean(draft.text.trim());
  if (full) return el("button", { type: "button", class: "send full", "aria-label": "Send", onclick: send }, icon(draft.edit ? "tick" : "send"));
  return el("button", { type: "button", class: "send", "aria-label": "Record a voice message", title: "Record a voice message", onclick: () => record(drawComposer) }, icon("mic"));
}

async function send() {
  const said = draft.text.trim();
  if (!said) return;
  const { edit, reply } = draft;
  Object.assign(draft, { text: "", edit: null, reply: null });
  if (text) text.value = "";
  forgetOffers();
  drawComposer();
  if (edit) await act("edit", { person: state.person, message: edit.id, text: said });
  else await act("write", { person: state.person, chat: state.chat, text: said, reply_to: reply?.id });
}

function context() {
  const about = draft.edit ?? draft.reply;
  if (!about) return null;
  const said = { sender: draft.edit ? "Edit message" : about.sender, text: about.text, kind: about.media?.kind };
  return el("div", { class: "context" }, icon(draft.edit ? "edit" : "reply"), quoteOf(said), button("close", "Cancel", cancel));
}

function cancel() {
  if (draft.edit) draft.text = "";
  Object.assign(draft, { reply: null, edit: null });
  text = null;
  drawComposer();
  text?.focus();
}

function commands(anchor) {
  menu(anchor, state.view.commands.map((each) => ({
    parts: [el("bdi", { class: "grow" }, each.description), el("span", {}, `/${each.command}`)],
    run: () => say(`/${each.command}`),
  })), "commands");
}

export const say = (words) => act("write", { person: state.person, chat: state.chat, text: words });

function keyboard() {
  const marked = keys();
  if (!marked || (isFolded() && !marked.is_persistent) || draft.edit) return null;
  const box = el("div", { class: marked.resize_keyboard ? "keyboard" : "keyboard tall", role: "group", "aria-label": "Reply keyboard" });
  for (const row of marked.keyboard) {
    box.append(el("div", {}, ...row.map((key) => el("button", { type: "button", onclick: () => tap(key, marked) }, key.text))));
  }
  return box;
}

async function tap(key, marked) {
  if (marked.one_time_keyboard) folded.set(`${state.chat}`, true);
  if (key.request_contact) {
    const answer = await dialog("Share your phone number?", [el("p", {}, "The bot will see your number.")], ["Cancel", "Share"]);
    const who = state.people.find((each) => each.id === state.person);
    if (answer === "Share") await act("contact", { person: state.person, chat: state.chat, name: who.full_name, phone: "+31612345678" });
  } else if (key.request_location) {
    const answer = await dialog("Share your location?", [el("p", {}, "The bot will see where you are.")], ["Cancel", "Share"]);
    if (answer === "Share") await act("location", { person: state.person, chat: state.chat, latitude: 51.4416, longitude: 5.4697 });
  } else await say(key.text);
}

function picker() {
  const leave = () => { picked.clear(); mode.picking = false; dispatchEvent(new Event("redraw")); };
  const chosen = () => [...picked];
  return el("div", { class: "picker" }, button("close", "Cancel", leave), el("b", {}, `${picked.size} selected`),
    isHome() ? button("trash", "Delete", () => { const all = chosen(); leave(); act("delete", { person: state.person, messages: all }); }) : null,
    button("forward", "Forward", () => forward(chosen(), { open: (chat) => dispatchEvent(new CustomEvent("open-chat", { detail: chat })) })));
}

function recording() {
  const time = el("span", {}, "0:00");
  ticking = setInterval(() => { time.textContent = clock((Date.now() - recorder.since) / 1000); }, 200);
  return el("div", { class: "line" },
    el("div", { class: "field recorder" }, el("i"), time, el("span", { class: "rest" }, "Recording"), button("trash", "Discard", () => stopRecording({ send: false }))),
    el("button", { type: "button", class: "send full", "aria-label": "Send voice message", onclick: () => stopRecording({ send: true }) }, icon("send")));
}
