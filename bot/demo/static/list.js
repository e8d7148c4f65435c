// The list of chats, and the switch between the people of the demo.

import { $, avatar, el, icon, menu } from "./dom.js";
import { kindName, timeOf } from "./bubble.js";
import { about, isNew, me, state } from "./state.js";

export function drawList(run) {
  const person = me();
  if (!person) return;
  const elsewhere = state.people.some((each) => each.id !== person.id && each.chats.some((chat) => isNew(each, chat)));
  $("switch").replaceChildren(
    avatar(person.full_name, person.id),
    el("span", { class: "grow" }, el("b", { dir: "auto" }, person.full_name), el("small", {}, about(person))),
    elsewhere ? el("span", { class: "dot", title: "News for somebody else" }) : "",
    icon("down"),
  );
  $("switch").onclick = () => openSwitch(run);
  const chats = [...person.chats].sort((a, b) => (b.last?.date ?? 0) - (a.last?.date ?? 0) || (b.last?.id ?? 0) - (a.last?.id ?? 0));
  $("chats").replaceChildren(...chats.map((chat) => rowOf(person, chat, run)));
}

function rowOf(person, chat, run) {
  const last = chat.last;
  const who = last && chat.kind !== "private" && !last.mine ? `${last.sender}: ` : "";
  const what = last ? last.text || kindName(last.kind) : "No messages yet";
  return el("button", {
    type: "button", class: "row", "data-chat": String(chat.id),
    "aria-current": String(chat.id === state.chat), onclick: () => run.open(chat.id),
  },
  avatar(chat.title, chat.kind === "private" ? state.bot.id : chat.id, "large"),
  el("span", { class: "words" },
    el("span", { class: "top" }, el("b", { dir: "auto" }, chat.title), last && el("time", {}, timeOf(last.date))),
    el("span", { class: "under" },
      el("span", { class: "preview" }, who && el("b", {}, who), el("span", { dir: "auto" }, what.split("\n")[0])),
      isNew(person, chat) && chat.id !== state.chat && el("span", { class: "dot", title: "New" }))));
}

function openSwitch(run) {
  menu($("switch"), state.people.map((person) => ({
    checked: person.id === state.person,
    run: () => run.become(person.id),
    parts: [
      avatar(person.full_name, person.id, "small"),
      el("span", { class: "grow" }, el("bdi", {}, person.full_name), el("small", {}, about(person))),
      person.chats.some((chat) => isNew(person, chat)) && person.id !== state.person ? el("span", { class: "dot" }) : "",
    ],
  })));
}
