// The page from above: what is open, what comes in, and what a tap does.

import { act, listen, look } from "./api.js";
import { $, copy, dialog, el, icon, menu, toast } from "./dom.js";
import { drawHead, drawMessages, endAction, forgetDrawn, messageMenu, mode, showAction, togglePick } from "./chat.js";
import { clearDraft, drawComposer, drawOffers, say, startEdit, startReply } from "./composer.js";
import { offered } from "./inline.js";
import { drawList } from "./list.js";
import { addCall, loadLog, startLog } from "./log.js";
import { startVault } from "./vault.js";
import { here, isHome, remember, state } from "./state.js";

const waiting = new Map(); // query -> key
const answered = new Map(); // query -> answer that came before we knew the query
const loading = new Set();

const run = {
  become, open, key: pressKey,
  menu: (message, anchor) => messageMenu(message, anchor, run),
  reply: startReply, edit: startEdit, composer: drawComposer,
  command: (words) => say(words),
  url: followUrl,
  loading: (key) => loading.has(key),
  jump: (id) => document.querySelector(`[data-id="${id}"]`)?.scrollIntoView({ block: "center", behavior: "smooth" }),
};

async function become(person) {
  state.person = person;
  localStorage.setItem("person", String(person));
  const roomy = innerWidth >= 760;
  state.chat = null;
  drawList(run);
  if (roomy) await open(person);
  else showList();
}

async function open(chat) {
  if (state.chat !== chat) {
    clearDraft();
    forgetDrawn();
    endAction();
    $("messages").replaceChildren();
  }
  state.chat = chat;
  $("app").dataset.view = "chat";
  $("nothing").hidden = true;
  $("open").hidden = false;
  await refreshChat({ jump: true });
  if (innerWidth >= 760) $("text")?.focus();
}

function showList() {
  state.chat = null;
  $("app").dataset.view = "list";
  $("open").hidden = true;
  $("nothing").hidden = false;
  drawList(run);
}

async function refreshList() {
  Object.assign(state, await look("/demo/state"));
  drawList(run);
}

async function refreshChat({ jump = false } = {}) {
  const { person, chat } = state;
  if (chat === null) return;
  const view = await look(`/demo/chat?person=${person}&chat=${chat}`);
  if (state.person !== person || state.chat !== chat) return;
  const own = view.messages.at(-1)?.mine && view.messages.at(-1)?.id !== state.view?.messages.at(-1)?.id;
  state.view = view;
  remember(person, chat, view.messages.at(-1)?.id ?? 0);
  drawHead();
  drawMessages(run, { jump: jump || own });
  const near = $("scroll").scrollHeight - $("scroll").scrollTop - $("scroll").clientHeight < 120;
  drawComposer();
  if (near) $("scroll").scrollTop = $("scroll").scrollHeight;
  drawList(run);
}

// However much happens at once, the page asks once at a time.
function gathered(work) {
  let busy = false;
  let again = false;
  return async () => {
    again = true;
    if (busy) return;
    busy = true;
    try {
      while (again) { again = false; await work(); }
    } finally { busy = false; }
  };
}
const chatChanged = gathered(refreshChat);
const listChanged = gathered(refreshList);

async function pressKey(message, key, row, column, made) {
  if (mode.picking) return;
  if (key.url) { if (!followUrl(key.url)) window.open(key.url, "_blank", "noopener"); return; }
  if (key.copy_text) { await copy(key.copy_text.text); return; }
  if (key.callback_data === undefined) { toast("This button works in Telegram only."); return; }
  const place = made.dataset.key;
  if (loading.has(place)) return;
  setLoading(place, true);
  const query = await act("press", { person: state.person, message: message.id, row, column }).catch(() => null);
  if (query === null) { setLoading(place, false); return; }
  waiting.set(query, place);
  if (answered.has(query)) return finish(query, answered.get(query));
  setTimeout(() => { if (waiting.delete(query)) setLoading(place, false); }, 15000);
}

function setLoading(place, on) {
  if (on) loading.add(place);
  else loading.delete(place);
  document.querySelector(`[data-key="${place}"]`)?.classList.toggle("loading", on);
}

function finish(query, answer) {
  const place = waiting.get(query);
  answered.delete(query);
  waiting.delete(query);
  setLoading(place, false);
  if (answer.url) window.open(answer.url, "_blank", "noopener");
  if (answer.text && answer.alert) dialog("", [el("p", { dir: "auto" }, answer.text)], ["OK"]);
  else if (answer.text) toast(answer.text);
}

// A deep link to the bot opens its chat here, with Start at hand.
function followUrl(url) {
  const found = url.match(/^(?:https?:\/\/)?t\.me\/(\w+)(?:\?start=([\w-]*))?$/i);
  if (!found || found[1].toLowerCase() !== state.bot.username.toLowerCase()) return false;
  state.payload = found[2] ?? "";
  open(state.person);
  return true;
}

function chatMenu() {
  const entry = (name, text, action, danger) => ({ parts: [icon(name), el("span", { class: "grow" }, text)], run: action, danger });
  const everything = state.view.messages.map((each) => each.id);
  menu($("chat-menu"), [
    everything.length && entry("pick", "Select messages", () => { mode.picking = true; redraw(); }),
    isHome() && everything.length && entry("trash", "Clear chat", () => act("delete", { person: state.person, messages: everything })),
    isHome() && !state.view.blocked && state.view.started && entry("stop", "Block bot", () => act("block", { person: state.person }), true),
    isHome() && state.view.blocked && entry("stop", "Unblock bot", () => act("unblock", { person: state.person })),
    !isHome() && entry("person", `${here().members} members`, () => {}),
  ]);
}

function redraw() {
  drawMessages(run);
  drawComposer();
}

function wire() {
  for (const each of document.querySelectorAll("[data-icon]")) each.append(icon(each.dataset.icon));
  $("back").addEventListener("click", showList);
  $("chat-menu").addEventListener("click", chatMenu);
  $("scroll").addEventListener("scroll", () => {
    $("down").hidden = $("scroll").scrollHeight - $("scroll").scrollTop - $("scroll").clientHeight < 300;
  }, { passive: true });
  $("down").addEventListener("click", () => { $("scroll").scrollTop = $("scroll").scrollHeight; });
  const pick = (event) => {
    const item = event.target.closest(".item");
    if (!mode.picking || !item || (event.type === "keydown" && event.key !== " " && event.key !== "Enter")) return;
    event.preventDefault();
    togglePick(Number(item.dataset.id), drawComposer);
  };
  $("messages").addEventListener("click", pick);
  $("messages").addEventListener("keydown", pick);
  addEventListener("redraw", redraw);
  addEventListener("open-chat", ({ detail }) => open(detail));
  new ResizeObserver(() => {
    document.documentElement.style.setProperty("--composer", `${$("composer").offsetHeight}px`);
  }).observe($("composer"));
}

wire();
startLog();
startVault();
listen({
  open: () => { listChanged(); chatChanged(); loadLog(); },
  chat: ({ chat }) => { listChanged(); if (chat === state.chat) { endAction(); chatChanged(); } },
  profile: () => { listChanged(); chatChanged(); },
  action: ({ chat, action }) => { if (chat === state.chat) showAction(action); },
  inline: (told) => offered(told, drawOffers),
  answer: (told) => { if (waiting.has(told.query)) finish(told.query, told); else answered.set(told.query, told); },
  call: ({ call }) => { addCall(call); if (call.method === "getUpdates") chatChanged(); },
});
await refreshList();
const known = Number(localStorage.getItem("person"));
await become(state.people.some((each) => each.id === known) ? known : state.people[0].id);
