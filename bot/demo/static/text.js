// A text with entities, as elements: each paragraph takes the direction of its first strong letter.

import { copy, el } from "./dom.js";

const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);
const LINKS = /^(https?|tg|mailto|tel):/i;

export function richText(text, entities, run) {
  const body = el("div", { class: "body" });
  const blocks = entities.filter((each) => BLOCKS.has(each.type));
  const inline = entities.filter((each) => !BLOCKS.has(each.type));
  let at = 0;
  for (const block of blocks) {
    if (block.offset < at) continue;
    paragraphs(body, text, at, block.offset, inline, run);
    const end = block.offset + block.length;
    body.append(blockOf(block, text, end, inline, run));
    at = text[end] === "\n" ? end + 1 : end;
  }
  paragraphs(body, text, at, text.length, inline, run);
  return body;
}

function blockOf(block, text, end, inline, run) {
  if (block.type === "pre") {
    const code = text.slice(block.offset, end);
    return el("pre", { tabindex: "0", title: "Copy", onclick: () => copy(code) }, code);
  }
  const folded = block.type === "expandable_blockquote";
  const quote = el("blockquote", { class: folded ? "folded" : "", dir: "auto" });
  if (folded) quote.addEventListener("click", () => quote.classList.toggle("folded"));
  paragraphs(quote, text, block.offset, end, inline, run);
  return quote;
}

function paragraphs(into, text, start, end, entities, run) {
  if (start >= end) return;
  let at = start;
  for (const line of text.slice(start, end).replace(/\n$/, "").split("\n")) {
    const para = el("div", { class: "para", dir: "auto" });
    segments(para, text, at, at + line.length, entities, run);
    into.append(para);
    at += line.length + 1;
  }
}

function segments(into, text, start, end, entities, run) {
  const near = entities.filter((each) => each.offset < end && each.offset + each.length > start);
  const cuts = new Set([start, end]);
  for (const each of near) {
    cuts.add(Math.max(start, each.offset));
    cuts.add(Math.min(end, each.offset + each.length));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const covering = near.filter((each) => each.offset <= edges[i] && each.offset + each.length >= edges[i + 1]);
    let piece = document.createTextNode(text.slice(edges[i], edges[i + 1]));
    for (const entity of covering.reverse()) piece = wrapped(piece, entity, text, run);
    into.append(piece);
  }
}

function wrapped(piece, entity, text, run) {
  const said = text.slice(entity.offset, entity.offset + entity.length);
  switch (entity.type) {
    case "bold": return el("strong", {}, piece);
    case "italic": return el("em", {}, piece);
    case "underline": return el("u", {}, piece);
    case "strikethrough": return el("s", {}, piece);
    case "code": return el("code", { tabindex: "0", title: "Copy", onclick: () => copy(said) }, piece);
    case "spoiler": return spoiler(piece);
    case "url": return link(said, piece, run);
    case "text_link": return link(entity.url, piece, run);
    case "email": return link(`mailto:${said}`, piece, run);
    case "phone_number": return link(`tel:${said.replace(/\s/g, "")}`, piece, run);
    case "bot_command":
      return el("button", { type: "button", class: "command", onclick: () => run.command(said) }, piece);
    default: return piece;
  }
}

function spoiler(piece) {
  const hidden = el("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden text" }, el("span", {}, piece));
  const show = () => { hidden.classList.add("open"); hidden.removeAttribute("aria-label"); };
  hidden.addEventListener("click", show);
  hidden.addEventListener("keydown", (event) => { if (event.key === "Enter") show(); });
  return hidden;
}

export function link(url, piece, run) {
  const href = LINKS.test(url) ? url : `https://${url}`;
  return el("a", {
    href, target: "_blank", rel: "noopener noreferrer",
    onclick: (event) => { if (run.url(href)) event.preventDefault(); },
  }, piece);
}

const EMOJI = /^(?:\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier}|\p{Extended_Pictographic})*){1,3}$/u;
export const onlyEmoji = (text) => EMOJI.test(text);
