type Who = "person" | "organisation";

const ORGANISATION =
  /\b(agenc|airline|association|authorit|automaker|bank|boards?\b|brand|business|café|cafe|car maker|carmaker|chain|charit|church|clinic|compan|contractor|cooperative|corporate|council|dealer|department|distributor|employer|enterprise|factor(y|ies)|firm|foundation|government|hospital|hotel|industr|institute|insurer|labs?\b|laborator|manufacturer|maker|merchant|ministr|municipal|ngo|office|organi[sz]ation|practice|producer|publisher|research group|restaurant|retailer|school|shop|startup|start-up|store|supplier|team|universit|utilit|advertiser|wholesaler)/iu;
/** Who works for an organisation, owns one or visits it is a person: hotel guests, small business owners. */
const PERSON_LAST =
  /(\b(angel|apprentice|assistant|banker|buyer|chef|child|clerk|client|customer|director|doctor|donor|employee|engineer|fan|founder|freelancer|graduate|guest|guide|hotelier|inspector|kid|leader|leaver|lover|man|manager|member|men|nurse|official|owner|parent|passenger|patient|people|person|professor|pupil|researcher|resident|servant|shopper|staff|student|teacher|tenant|traveller|traveler|user|visitor|woman|women|worker)|children|goer|keeper|woman|women|sman|smen)s?$/iu;
/** What an organisation may be to us, too: corporate clients. */
const CUSTOMER_LAST = /\b(buyer|client|customer|user)s?$/iu;
const OF_BUSINESS = /\b(b2b|business|corporate|enterprise|industrial|institutional)\b/iu;
/** Groups of students are persons, groups of companies are not. */
const MADE_OF = /\b(chain|group|kind|majority|network|part|sort|type)s?$/iu;

/** What follows tells where they are, what they have or what is done for them, not what they are: nurses in hospitals. */
const BEHIND = new Set(
  "at between beyond by for from in inside near of on outside over that to under up which who whose with within without".split(
    " ",
  ),
);
/** Words, numbers and dashes behind which such things stand as well, where what is before them is a thing already. */
const MAYBE_BEHIND = /^(?:and$|or$|run$|[-–—(&/+<>~≥≤\d])|(?:ed|ing)$/iu;
const ENDS_PART = /[,;:]$/u;

/** More do not name anything. */
const MOST_WORDS = 30;

/** A guess by the head of a name: the last noun before what only describes it. Persons, where nothing tells. */
export function whoIsCalled(name: string): Who {
  return told(name.split(/\s+/u, MOST_WORDS)) ?? "person";
}

function told(words: readonly string[]): Who | undefined {
  for (const [at, word] of words.entries()) {
    if (at === 0) continue;
    const head = words.slice(0, at).join(" ");
    if (BEHIND.has(word.toLowerCase()))
      return (word === "of" && MADE_OF.test(head) ? told(words.slice(at + 1)) : undefined) ?? kindOf(head);
    const kind = isEnd(word, words[at - 1]) ? kindOf(head) : undefined;
    if (kind !== undefined) return kind;
  }
  return kindOf(words.join(" "));
}

function isEnd(word: string, before = ""): boolean {
  return MAYBE_BEHIND.test(word) || ENDS_PART.test(before);
}

function kindOf(text: string): Who | undefined {
  const head = text.replace(ENDS_PART, "");
  if (CUSTOMER_LAST.test(head) && OF_BUSINESS.test(head)) return "organisation";
  if (PERSON_LAST.test(head)) return "person";
  return ORGANISATION.test(head) ? "organisation" : undefined;
}
