// The attach menu and the voice recorder.

import { act, upload } from "./api.js";
import { dialog, el, icon, menu, toast } from "./dom.js";
import { SAMPLES } from "./samples.js";
import { isHome, state } from "./state.js";

const STICKERS = [..."👋👍🙏😀😂😍😢😡🎉🤔👏🌷"];

const place = () => ({ person: state.person, chat: state.chat });

export function openAttach(anchor) {
  const entry = (name, text, run) => ({ parts: [icon(name), el("span", { class: "grow" }, text)], run });
  menu(anchor, [
    entry("photo", "Photo", () => choose("image/*", "photo")),
    entry("file", "File", () => choose("", "document")),
    entry("mic", "Voice from a file", chooseVoice),
    entry("smile", "Sticker", sticker),
    entry("person", "Contact", contact),
    entry("place", "Location", location),
    isHome() && entry("forward", "Questions from a group", passOn),
  ]);
}

function pick(accept) {
  return new Promise((resolve) => {
    const input = el("input", { type: "file", accept });
    input.addEventListener("change", () => resolve(input.files[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}

async function choose(accept, kind) {
  const file = await pick(accept);
  if (file) await upload({ ...place(), kind, name: file.name, mime: file.type }, file);
}

export async function chooseVoice() {
  const file = await pick("audio/*");
  if (!file) return;
  const duration = await lengthOf(file);
  await upload({ ...place(), kind: "voice", mime: file.type, duration }, file);
}

function lengthOf(file) {
  return new Promise((resolve) => {
    const sound = new Audio(URL.createObjectURL(file));
    const done = () => { URL.revokeObjectURL(sound.src); resolve(Number.isFinite(sound.duration) ? sound.duration : 1); };
    sound.addEventListener("loadedmetadata", done);
    sound.addEventListener("error", done);
  });
}

async function sticker() {
  const box = el("div", { class: "stickers" }, ...STICKERS.map((each) => el("button", { value: each, "aria-label": each }, each)));
  const chosen = await dialog("Sticker", [box], ["Cancel"]);
  if (STICKERS.includes(chosen)) await act("sticker", { ...place(), emoji: chosen });
}

async function contact() {
  const name = el("input", { type: "text", "aria-label": "Name", placeholder: "Name", dir: "auto" });
  const phone = el("input", { type: "text", "aria-label": "Phone number", placeholder: "+31 6 12345678", dir: "ltr" });
  const answer = await dialog("Contact", [el("fieldset", {}, name, phone)], ["Cancel", "Send"]);
  if (answer === "Send" && name.value && phone.value) await act("contact", { ...place(), name: name.value, phone: phone.value });
}

async function location() {
  const at = el("input", { type: "text", "aria-label": "Latitude, longitude", value: "51.4416, 5.4697", dir: "ltr" });
  const answer = await dialog("Location", [at], ["Cancel", "Send"]);
  const [latitude, longitude] = at.value.split(",").map(Number);
  if (answer !== "Send") return;
  if (Number.isFinite(latitude) && Number.isFinite(longitude)) await act("location", { ...place(), latitude, longitude });
  else toast("Write a latitude and a longitude, with a comma between them.");
}

// As a key person passes on what others asked, in one go.
async function passOn() {
  const radio = (value, who, on) => el("label", {}, el("input", { type: "radio", name: "origin", value, checked: on }), el("bdi", {}, who));
  const others = state.people.filter((each) => each.id !== state.person).slice(0, 3);
  const origin = el("fieldset", {}, el("legend", {}, "The writer"),
    ...others.map((each, i) => radio(String(each.id), each.full_name, i === 0)), radio("", "hides their account", false));
  const answer = await dialog(`Forward ${SAMPLES.length} questions`, [origin], ["Cancel", "Forward"]);
  if (answer !== "Forward") return;
  const chosen = origin.querySelector(":checked").value;
  await act("pass-on", { ...place(), texts: SAMPLES, origin: Number(chosen) || "A neighbour" });
}

export const recorder = { running: null, since: 0 };

export async function record(redraw) {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    toast("No microphone here: choose an audio file.");
    await chooseVoice();
    return;
  }
  const wanted = ["audio/ogg;codecs=opus", "audio/webm;codecs=opus", "audio/mp4"];
  const mimeType = wanted.find((each) => MediaRecorder.isTypeSupported(each));
  const running = new MediaRecorder(stream, { mimeType });
  const parts = [];
  running.addEventListener("dataavailable", ({ data }) => parts.push(data));
  running.addEventListener("stop", () => {
    for (const track of stream.getTracks()) track.stop();
    recorder.running = null;
    redraw();
  });
  recorder.running = running;
  recorder.since = Date.now();
  recorder.parts = parts;
  running.start();
  redraw();
}

export function stopRecording({ send }) {
  const { running, parts, since } = recorder;
  const to = place();
  running.addEventListener("stop", async () => {
    if (!send) return;
    const mime = running.mimeType.split(";")[0];
    await upload({ ...to, kind: "voice", mime, duration: Math.max(1, (Date.now() - since) / 1000) }, new Blob(parts, { type: mime }));
  });
  running.stop();
}
