// One message: its bubble, and the buttons under it.

import { avatar, el, icon, nameTone } from "./dom.js";
import { mediaOf } from "./media.js";
import { onlyEmoji, richText } from "./text.js";

const KINDS = { voice: "Voice message", audio: "Audio", photo: "Photo", document: "File", sticker: "Sticker", contact: "Contact", location: "Location" };
export const kindName = (kind) => KINDS[kind] ?? "";
export const timeOf = (date) => new Date(date * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

export function quoteOf(reply, onclick) {
  return el(onclick ? "button" : "span", { class: "quote", type: onclick ? "button" : undefined, onclick },
    el("b", {}, reply.sender), el("span", { dir: "auto" }, reply.text || kindName(reply.kind)));
}

export function itemOf(message, around, run) {
  if (message.service) return el("div", { class: "service chip" }, message.service);
  const rows = message.markup?.inline_keyboard ?? [];
  const huge = !message.media && !message.forwarded && !message.via && !message.reply && !message.entities.length && !rows.length && onlyEmoji(message.text);
  const plain = huge || message.media?.kind === "sticker";
  const classes = ["item", message.mine && "mine", around.first && "first", around.last && "last",
    rows.length && "keyed", around.group && !message.mine && "grouped", plain && "plain", plain && "huge"].filter(Boolean).join(" ");
  const item = el("div", { class: classes, "data-id": String(message.id) });
  item.append(el("div", { class: "stack" }, bubbleOf(message, around, run), rows.length ? keysOf(message, rows, run) : null));
  item.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a, .key")) return;
    event.preventDefault();
    run.menu(message, { x: event.clientX, y: event.clientY });
  });
  return item;
}

function bubbleOf(message, around, run) {
  const bubble = el("div", { class: "bubble" });
  if (around.group && !message.mine && around.first) {
    bubble.append(el("div", { class: `sender ${nameTone(message.sender_id)}` }, message.sender));
  }
  if (around.group && !message.mine && around.last) bubble.append(avatar(message.sender, message.sender_id, "small"));
  if (message.forwarded) {
    bubble.append(el("div", { class: "forwarded" }, "Forwarded from ", el("b", {}, message.forwarded)));
  }
  if (message.via) bubble.append(el("div", { class: "forwarded" }, "via ", el("b", {}, `@${message.via}`)));
  if (message.reply) bubble.append(quoteOf(message.reply, () => run.jump(message.reply.id)));
  if (message.media) bubble.append(mediaOf(message.media));
  if (message.text) bubble.append(spaced(message, run));
  if (message.reactions.length) {
    bubble.append(el("div", { class: "reactions" }, ...message.reactions.map((each) => el("span", {}, each))));
  }
  bubble.append(metaOf(message));
  const more = el("button", { type: "button", class: "more", "aria-label": "Message actions", "aria-haspopup": "menu" }, icon("down"));
  more.addEventListener("click", () => run.menu(message, more));
  bubble.append(more);
  return bubble;
}

const RTL = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

// The time stands beside the last line where there is room, and below it when that runs to the left.
function spaced(message, run) {
  const body = richText(message.text, message.entities, run);
  const last = body.lastElementChild;
  if (message.reactions.length) return body;
  if (RTL.test(message.text.split("\n").at(-1)) || !last?.matches(".para")) {
    body.classList.add("below");
  } else {
    const width = (message.mine ? 1 : 0) + (message.edited ? 2 : 0);
    last.append(el("span", { class: `space s${width}` }));
  }
  return body;
}

function metaOf(message) {
  const meta = el("span", { class: "meta" });
  if (message.ephemeral) meta.append("only you · ");
  if (message.edited) meta.append("edited ");
  meta.append(el("time", {}, timeOf(message.date)));
  if (message.mine) {
    const ticks = icon(message.heard ? "ticks" : "tick");
    meta.append(el("span", { role: "img", "aria-label": message.heard ? "Read" : "Sent" }, ticks));
  }
  return meta;
}

function keysOf(message, rows, run) {
  const keys = el("div", { class: "keys" });
  rows.forEach((row, r) => {
    const line = el("div");
    row.forEach((key, c) => line.append(keyOf(message, key, r, c, run)));
    keys.append(line);
  });
  return keys;
}

function keyOf(message, key, row, column, run) {
  const outward = key.url || key.copy_text || key.switch_inline_query !== undefined || key.switch_inline_query_current_chat !== undefined || key.switch_inline_query_chosen_chat;
  const corner = key.copy_text ? "copy" : key.url ? "link" : "forward";
  const made = el("button", {
    type: "button", class: `key ${key.style ?? ""}`, "data-key": `${message.id}:${row}:${column}`,
    onclick: () => run.key(message, key, row, column, made),
  }, key.text);
  if (outward) {
    const mark = icon(corner);
    mark.classList.add("corner");
    made.append(mark);
  }
  if (run.loading(`${message.id}:${row}:${column}`)) made.classList.add("loading");
  return made;
}
