// The tab with every row of the database, as somebody who stole it would read it.

import { act, look } from "./api.js";
import { $, el, toast } from "./dom.js";

const EVERY = 1500;

export function startVault() {
  const tabs = { "tab-calls": "calls-panel", "tab-vault": "vault" };
  const choose = (chosen) => {
    for (const [tab, panel] of Object.entries(tabs)) {
      $(tab).setAttribute("aria-selected", String(tab === chosen));
      $(panel).hidden = tab !== chosen;
    }
    refresh();
  };
  for (const tab of Object.keys(tabs)) $(tab).addEventListener("click", () => choose(tab));
  $("mix").addEventListener("click", async () => {
    toast(`${await act("mix", {})} mixed`);
    await refresh();
  });
  setInterval(refresh, EVERY);
}

let last = "";
async function refresh() {
  if ($("vault").hidden || $("log").hidden) return;
  const tables = await look("/demo/vault");
  const told = JSON.stringify(tables);
  if (told === last) return;
  last = told;
  const open = new Set([...document.querySelectorAll("#tables details[open]")].map((each) => each.dataset.name));
  $("tables").replaceChildren(...tables.map((table) => drawn(table, open.has(table.name))));
}

function drawn(table, open) {
  const head = el("tr", {}, ...table.columns.map((name) => el("th", { scope: "col" }, name)));
  const rows = table.rows.map((row) => el("tr", {}, ...row.map((value) => el("td", { dir: "auto" }, value))));
  const box = el("details", {}, el("summary", {}, el("b", {}, table.name), ` ${table.count}`),
    el("div", { class: "rows" }, el("table", {}, el("thead", {}, head), el("tbody", {}, ...rows))));
  box.dataset.name = table.name;
  box.open = open || (table.name.startsWith("barrier_") && table.count > 0);
  return box;
}
