// The open chat: its head, its messages, and choosing among them.

import { act } from "./api.js";
import { $, avatar, copy, dialog, el, icon, menu } from "./dom.js";
import { itemOf } from "./bubble.js";
import { here, isHome, me, state } from "./state.js";

const ACTIONS = { typing: "typing", record_voice: "recording a voice message", upload_voice: "sending a voice message", upload_photo: "sending a photo", upload_document: "sending a file" };
const drawn = new Map();
export const picked = new Set();
export const mode = { picking: false };
let actingUntil = 0;
let acting = "";

export function drawHead() {
  const chat = here();
  $("head-avatar").replaceChildren(avatar(chat.title, isHome() ? state.bot.id : chat.id));
  $("title").textContent = chat.title;
  const now = Date.now() < actingUntil;
  $("status").className = now ? "acting" : "";
  $("status").textContent = now ? `${acting}…` : isHome() ? "bot" : `${chat.members} members`;
}

export function showAction(action) {
  acting = ACTIONS[action] ?? "busy";
  actingUntil = Date.now() + 5000;
  drawHead();
  setTimeout(() => { if (here()) drawHead(); }, 5100);
}

export function endAction() {
  actingUntil = 0;
}

export function forgetDrawn() {
  drawn.clear();
  picked.clear();
  mode.picking = false;
}

export function drawMessages(run, { jump = false } = {}) {
  const { messages, started, description } = state.view;
  const box = $("scroll");
  const atEnd = jump || box.scrollHeight - box.scrollTop - box.clientHeight < 120;
  const wanted = [];
  const kept = new Set();
  let before = null;
  messages.forEach((message, i) => {
    const day = dayOf(message.date);
    if (!before || dayOf(before.date) !== day) wanted.push(reuse(`day ${day}`, day, kept, () => el("div", { class: "day chip" }, day)));
    const around = {
      group: !isHome(),
      first: !together(before, message),
      last: !together(message, messages[i + 1]),
    };
    const print = JSON.stringify([message, around]);
    wanted.push(reuse(message.id, print, kept, () => itemOf(message, around, run)));
    before = message;
  });
  if (!messages.length) wanted.push(reuse("welcome", description, kept, () => welcome(description, started)));
  for (const key of drawn.keys()) if (!kept.has(key)) drawn.delete(key);
  settle($("messages"), wanted);
  drawPicks();
  if (atEnd) box.scrollTop = box.scrollHeight;
}

function reuse(key, print, kept, make) {
  kept.add(key);
  const known = drawn.get(key);
  if (known?.print === print) return known.node;
  const node = make();
  if (known) node.classList.add("again");
  drawn.set(key, { print, node });
  return node;
}

function settle(box, wanted) {
  wanted.forEach((node, i) => { if (box.children[i] !== node) box.insertBefore(node, box.children[i] ?? null); });
  while (box.children.length > wanted.length) box.lastChild.remove();
}

const together = (one, other) => Boolean(one && other && !one.service && !other.service
  && one.sender_id === other.sender_id && other.date - one.date < 600 && dayOf(one.date) === dayOf(other.date));

function dayOf(seconds) {
  const date = new Date(seconds * 1000);
  if (date.toDateString() === new Date().toDateString()) return "Today";
  const year = date.getFullYear() === new Date().getFullYear() ? undefined : "numeric";
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year });
}

function welcome(description, started) {
  const box = el("div", { id: "welcome" });
  if (!isHome()) {
    box.append(avatar(here().title, here().id, "large"), el("h2", { dir: "auto" }, here().title), el("div", { class: "para" }, "No messages yet."));
    return box;
  }
  box.append(avatar(state.bot.first_name, state.bot.id, "large"), el("h2", {}, state.bot.first_name));
  const lines = (description || (started ? "No messages yet." : "Press Start to begin.")).split("\n");
  box.append(...lines.map((line) => el("div", { class: "para", dir: "auto" }, line)));
  return box;
}

export function drawPicks() {
  for (const item of $("messages").querySelectorAll(".item")) {
    const chosen = picked.has(Number(item.dataset.id));
    item.classList.toggle("picking", mode.picking);
    item.classList.toggle("picked", mode.picking && chosen);
    if (mode.picking) {
      item.tabIndex = 0;
      item.setAttribute("role", "checkbox");
      item.setAttribute("aria-checked", String(chosen));
    } else {
      for (const name of ["tabindex", "role", "aria-checked"]) item.removeAttribute(name);
    }
  }
}

export function togglePick(id, redraw) {
  if (!picked.delete(id)) picked.add(id);
  if (!picked.size) mode.picking = false;
  drawPicks();
  redraw();
}

export function messageMenu(message, anchor, run) {
  const own = message.mine && !message.forwarded;
  const entry = (name, text, action, danger) => ({ parts: [icon(name), el("span", { class: "grow" }, text)], run: action, danger });
  menu(anchor, [
    entry("reply", "Reply", () => run.reply(message)),
    message.text && entry("copy", "Copy text", () => copy(message.text)),
    own && message.text && !message.media && entry("edit", "Edit", () => run.edit(message)),
    !message.protected && entry("forward", "Forward", () => forward([message.id], run)),
    entry("pick", "Select", () => { mode.picking = true; togglePick(message.id, run.composer); }),
    (isHome() || own) && entry("trash", "Delete", () => act("delete", { person: state.person, messages: [message.id] }), true),
  ]);
}

export async function forward(messages, run) {
  const radio = (name, value, text, on) => el("label", {}, el("input", { type: "radio", name, value, checked: on }), el("bdi", {}, text));
  const targets = el("fieldset", {}, el("legend", {}, "To"),
    ...me().chats.map((chat, i) => radio("to", String(chat.id), chat.title, i === 0)));
  const origin = el("fieldset", {}, el("legend", {}, "The writer"),
    radio("origin", "shown", "is shown", true), radio("origin", "hidden", "hides their account"));
  const answer = await dialog(messages.length > 1 ? `Forward ${messages.length} messages` : "Forward", [targets, origin], ["Cancel", "Forward"]);
  if (answer !== "Forward") return;
  const chat = Number(targets.querySelector(":checked").value);
  const privacy = origin.querySelector(":checked").value;
  const sorted = [...messages].sort((a, b) => a - b);
  picked.clear();
  mode.picking = false;
  await act("forward", { person: state.person, chat, messages: sorted, privacy });
  run.open(chat);
}
