// What people of a group ask: the same in three languages, something else, and what no library knows.

export const SAMPLES = [
  "ik ben ziek, hoe meld ik mij ziek op mijn werk",
  "أنا مريض كيف أبلغ العمل أني مريض",
  "ሓሚመ ኣለኹ ንስራሕ ከመይ ገይረ ክሕብር",
  "کجا کار پیدا کنم",
  "Which paint may I use for my wooden bird house?",
];
