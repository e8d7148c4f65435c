// Voices, pictures, files, contacts and places in a bubble.

import { el, icon } from "./dom.js";

const where = (file) => `/demo/file/${file.file_id}`;
export const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

export function mediaOf({ kind, value }) {
  const box = el("div", { class: "media" });
  switch (kind) {
    case "voice": case "audio": box.append(voice(value)); break;
    case "photo": {
      const shot = value.at(-1);
      box.append(el("img", { src: where(shot), alt: "Photo", loading: "lazy" }));
      break;
    }
    case "sticker": box.append(el("span", { class: "sticker", role: "img", "aria-label": "Sticker" }, value.emoji)); break;
    case "contact": box.append(card("person", value.first_name, value.phone_number)); break;
    case "location":
      box.append(card("place", "Location", `${value.latitude.toFixed(4)}, ${value.longitude.toFixed(4)}`));
      break;
    default: {
      const file = card("file", value.file_name, `${Math.max(1, Math.round(value.file_size / 1024))} KB`);
      box.append(el("a", { href: where(value), download: value.file_name, class: "card" }, ...file.childNodes));
    }
  }
  return box;
}

function card(name, title, under) {
  return el("span", { class: "card" }, el("span", { class: "round" }, icon(name)),
    el("span", {}, el("b", { dir: "auto" }, title), el("small", { dir: "ltr" }, under)));
}

function heights(seed, count = 34) {
  let state = [...seed].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7);
  return Array.from({ length: count }, (_, i) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return 3 + Math.round((state / 2 ** 32) * 13 + 7 * Math.abs(Math.sin(i / 3)));
  });
}

let playing = null;

function voice(value) {
  const sound = new Audio();
  sound.preload = "none";
  const bars = el("div", { class: "bars", role: "presentation" });
  for (const height of heights(value.file_id)) {
    const bar = el("i");
    bar.style.height = `${height}px`;
    bars.append(bar);
  }
  const left = el("small", {}, clock(value.duration));
  const play = el("button", { type: "button", class: "round", "aria-label": "Play voice message" }, icon("play"));
  const mark = () => {
    const part = sound.currentTime / (value.duration || sound.duration || 1);
    [...bars.children].forEach((bar, i) => bar.classList.toggle("done", i / bars.children.length < part));
    left.textContent = clock(sound.paused && !sound.currentTime ? value.duration : sound.currentTime);
    play.replaceChildren(icon(sound.paused ? "play" : "pause"));
    play.setAttribute("aria-label", sound.paused ? "Play voice message" : "Pause");
  };
  for (const name of ["timeupdate", "play", "pause"]) sound.addEventListener(name, mark);
  sound.addEventListener("ended", () => { sound.currentTime = 0; mark(); });
  play.addEventListener("click", () => {
    if (!sound.src) sound.src = where(value);
    if (!sound.paused) { sound.pause(); return; }
    if (playing && playing !== sound) playing.pause();
    playing = sound;
    sound.play().catch(() => { left.textContent = "Cannot be played"; });
  });
  bars.addEventListener("click", (event) => {
    const box = bars.getBoundingClientRect();
    if (sound.src) sound.currentTime = ((event.clientX - box.left) / box.width) * (value.duration || sound.duration);
  });
  return el("div", { class: "voice" }, play, el("div", { class: "wave" }, bars, left));
}
