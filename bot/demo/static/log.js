// The drawer with everything that the bot asked of Telegram.

import { look } from "./api.js";
import { $, el } from "./dom.js";

const KEPT = 300;

export function startLog() {
  const show = (open) => {
    $("log").hidden = !open;
    $("app").classList.toggle("with-log", open);
  };
  for (const toggle of document.querySelectorAll(".log-toggle")) toggle.addEventListener("click", () => show($("log").hidden));
  $("log-close").addEventListener("click", () => show(false));
  $("log-clear").addEventListener("click", () => $("calls").replaceChildren());
  $("log").addEventListener("keydown", (event) => { if (event.key === "Escape") show(false); });
  show(innerWidth >= 1180);
}

export async function loadLog() {
  $("calls").replaceChildren();
  for (const call of await look("/demo/calls")) addCall(call);
}

export function addCall(call) {
  const poll = call.method === "getUpdates";
  if (poll && !(call.result?.length || $("polls").checked)) return;
  const at = new Date(call.at).toLocaleTimeString("en-GB");
  const bad = call.error !== null;
  const details = el("details", {}, el("summary", {},
    el("b", {}, call.method), el("span", { class: "to" }, gist(call)), el("time", {}, at)));
  details.addEventListener("toggle", () => {
    if (details.open && !details.querySelector("pre")) {
      details.append(pretty(call.params), pretty(bad ? { error_code: call.status, description: call.error } : call.result));
    }
  });
  const line = el("li", { class: [bad && "bad", call.refused && "refused"].filter(Boolean).join(" ") }, details);
  if (bad) line.append(el("p", { class: "why" }, `${call.status || "—"} ${call.error}`));
  $("calls").prepend(line);
  while ($("calls").children.length > KEPT) $("calls").lastChild.remove();
}

function gist({ method, params, result }) {
  if (method === "getUpdates") return `${result?.length ?? 0} updates`;
  return String(params.text ?? params.caption ?? params.action ?? params.callback_query_id ?? "").replace(/<[^>]*>/g, "").slice(0, 80);
}

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null|-?\d+(?:\.\d+)?)\b/g;

function pretty(value) {
  const text = JSON.stringify(value, null, 2) ?? "";
  const box = el("pre", { tabindex: "0" });
  let at = 0;
  for (const found of text.matchAll(TOKEN)) {
    box.append(text.slice(at, found.index));
    const [all, string, colon] = found;
    box.append(el("span", { class: colon ? "k" : string ? "s" : "n" }, string ?? all), colon ?? "");
    at = found.index + all.length;
  }
  box.append(text.slice(at));
  return box;
}
