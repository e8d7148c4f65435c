// Small ways to make elements, icons, menus, dialogs and toasts.

const ICONS = {
  back: "M15 5l-7 7 7 7",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  close: "M6 6l12 12M18 6L6 18",
  down: "M6 9l6 6 6-6",
  log: "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
  send: "M4 12l16-8-5 16-3.5-6.5zM11.5 13.5L20 4",
  mic: "M12 3.5a3 3 0 0 1 3 3V12a3 3 0 0 1-6 0V6.5a3 3 0 0 1 3-3zM6 11.5a6 6 0 0 0 12 0M12 17.5V21",
  clip: "M19 11l-7.5 7.5a4.5 4.5 0 0 1-6.400-6.400l8-8a3 3 0 0 1 4.300 4.300l-7.700 7.600a1.5 1.5 0 0 1-2.100-2.100L14.5 7",
  keys: "M4 7h16v10H4zM7.5 10.5h.01M12 10.5h.01M16.5 10.5h.01M8 14h8",
  menu: "M4 7h16M4 12h16M4 17h10",
  reply: "M10 6l-6 6 6 6M4 12h9c4 0 7 2 7 6",
  forward: "M14 6l6 6-6 6M20 12h-9c-4 0-7 2-7 6",
  edit: "M5 19l1-4L16.5 4.5l3 3L9 18z",
  trash: "M5 7h14M9 7V4.5h6V7M7 7l1 13h8l1-13",
  copy: "M9 9h10v11H9zM5 15V4h10",
  pick: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM8 12l3 3 5-6",
  photo: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01",
  file: "M6 3.5h8l4 4V20.5H6zM14 3.5v4h4",
  person: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM5 20c0-4 3-6 7-6s7 2 7 6",
  place: "M12 3.5c4 0 6.5 3 6.5 6.5C18.5 15 12 21 12 21s-6.5-6-6.5-11c0-3.5 2.5-6.5 6.5-6.5zM12 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  smile: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM9 10h.01M15 10h.01M8 14.5c2 2.5 6 2.5 8 0",
  stop: "M6 6l12 12M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z",
  play: "M8 5.5v13l10.5-6.5z",
  pause: "M8.5 6v12M15.5 6v12",
  tick: "M5 12.5l4.5 4.5L19 7.5",
  ticks: "M2 12.5l4.5 4.5L16 7.5M12.5 16.5l.5.5L22.5 7.5",
  link: "M8 16L17 7M10 7h7v7",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [key, value] of Object.entries({
    viewBox: "0 0 24 24", fill: name === "play" ? "currentColor" : "none", stroke: "currentColor",
    "stroke-width": ["more", "log"].includes(name) ? 2.4 : 1.8,
    "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true",
  })) svg.setAttribute(key, value);
  const path = document.createElementNS(svg.namespaceURI, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

export function el(tag, given = {}, ...children) {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || value === null || value === false) continue;
    if (key === "class") made.className = value;
    else if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key in made && typeof value !== "string") made[key] = value;
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

export const $ = (id) => document.getElementById(id);

export function button(name, label, onclick, more = "") {
  return el("button", { type: "button", class: `icon ${more}`, "aria-label": label, title: label, onclick }, icon(name));
}

const tone = (id) => Math.abs(Number(id)) % 7;
export const nameTone = (id) => `name-${tone(id)}`;

export function avatar(name, id, size = "") {
  const letters = [...new Intl.Segmenter().segment(name.trim())].map((each) => each.segment);
  const second = name.includes(" ") ? [...name.split(/\s+/)[1]][0] : "";
  const joined = /[\u0600-\u06ff]/.test(letters[0]) ? letters[0] : letters[0] + second;
  return el("span", { class: `avatar ${size} tone-${tone(id)}`, "aria-hidden": "true" }, joined.toUpperCase());
}

let toastTimer;
export function toast(text) {
  const box = $("toast");
  box.textContent = text;
  box.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => { box.hidden = true; }, 3500);
}

export async function copy(text) {
  await navigator.clipboard.writeText(text);
  toast("Copied");
}

export function menu(anchor, entries, more = "") {
  document.querySelector(".menu")?.remove();
  const box = el("div", { class: `menu ${more}`, role: "menu" });
  const close = () => {
    box.remove();
    document.removeEventListener("pointerdown", outside, true);
    if (anchor instanceof HTMLElement) anchor.focus({ preventScroll: true });
  };
  const outside = (event) => { if (!box.contains(event.target)) close(); };
  for (const entry of entries.filter(Boolean)) {
    box.append(el("button", {
      type: "button", role: entry.checked === undefined ? "menuitem" : "menuitemradio",
      "aria-checked": entry.checked === undefined ? undefined : String(entry.checked),
      class: entry.danger ? "danger" : "", lang: entry.lang,
      onclick: () => { close(); entry.run(); },
    }, ...entry.parts));
  }
  box.addEventListener("keydown", (event) => {
    const all = [...box.children];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") close();
    if (!step) return;
    event.preventDefault();
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
  });
  document.body.append(box);
  place(box, anchor);
  document.addEventListener("pointerdown", outside, true);
  box.firstElementChild?.focus({ preventScroll: true });
}

function place(box, anchor) {
  const at = anchor instanceof HTMLElement ? anchor.getBoundingClientRect() : { left: anchor.x, right: anchor.x, top: anchor.y, bottom: anchor.y };
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, innerWidth - width - 8));
  const under = at.bottom + 4 + height < innerHeight - 8;
  box.style.left = `${left}px`;
  box.style.top = `${under ? at.bottom + 4 : Math.max(8, at.top - height - 4)}px`;
}

export function dialog(title, content, actions) {
  return new Promise((resolve) => {
    const form = el("form", { method: "dialog" }, title && el("h2", {}, title), ...content);
    form.append(el("div", { class: "ends" }, ...actions.map((name) =>
      el("button", { class: "text", value: name }, name))));
    const box = el("dialog", { onclose: () => { box.remove(); resolve(box.returnValue); } }, form);
    document.body.append(box);
    box.showModal();
  });
}
