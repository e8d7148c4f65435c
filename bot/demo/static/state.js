// What the page knows: who we are, which chat is open, and what was seen.

export const state = {
  bot: null,
  people: [],
  person: null,
  chat: null,
  view: null,
  seen: new Map(),
  payload: "",
};

export const me = () => state.people.find((each) => each.id === state.person);
export const here = () => me()?.chats.find((each) => each.id === state.chat);
export const isHome = () => state.chat === state.person;

const LANGUAGES = { ar: "Arabic", ti: "Tigrinya", fa: "Dari", nl: "Dutch", en: "English" };
const ROLES = { samira: "newcomer", yohannes: "newcomer", farid: "newcomer", miriam: "key person", joost: "staff" };
export const about = (person) => [LANGUAGES[person.language], ROLES[person.name]].filter(Boolean).join(", ");

const place = (person, chat) => `${person}:${chat}`;
export function remember(person, chat, last) {
  state.seen.set(place(person, chat), last);
}
export const isNew = (person, chat) => Boolean(chat.last) && !chat.last.mine
  && chat.last.id > (state.seen.get(place(person.id, chat.id)) ?? 0);
