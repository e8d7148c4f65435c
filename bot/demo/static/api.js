// The doors of the server that this page knocks at.

import { toast } from "./dom.js";

export async function look(path) {
  const answer = await fetch(path);
  return answer.json();
}

export async function act(deed, given) {
  return told(await fetch(`/demo/${deed}`, {
    method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(given),
  }));
}

export async function upload(given, content) {
  const query = new URLSearchParams(given);
  return told(await fetch(`/demo/upload?${query}`, { method: "POST", body: content }));
}

async function told(answer) {
  const body = await answer.json();
  if (!answer.ok) {
    toast(body.error);
    throw new Error(body.error);
  }
  return body.done;
}

export function listen(handlers) {
  const source = new EventSource("/demo/events");
  source.onmessage = ({ data }) => {
    const told = JSON.parse(data);
    handlers[told.kind]?.(told);
  };
  source.onopen = () => handlers.open();
}
