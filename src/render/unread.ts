import type { Facts } from "../analysis/facts.js";
import { counted } from "../text/sentence.js";

/** For the end of a document of data: in how many places the file could not be read, where there are any. */
export function unreadData({ unread }: Pick<Facts, "unread">): { readonly unread?: number } {
  return unread === 0 ? {} : { unread };
}

/** The same in words, for whoever sees a picture or a page and not what was told beside it. */
export function unreadText({ unread }: Pick<Facts, "unread">): string | undefined {
  return unread === 0 ? undefined : `The file could not be read in ${counted(unread, "place")}: this is the rest.`;
}
