import { CHANNEL_OWNERS, CHANNEL_PHASES } from "../../../model/vocabulary.generated.js";
import { aboutRef } from "../../edits/links.js";
import type { Question } from "../../question.js";
import { textReader } from "../../readers/word-readers.js";
import { assignField, wordOptions } from "../../screens/assign-field.js";
import { fieldScreen } from "../../screens/field-screen.js";
import { tickField } from "../../screens/tick-field.js";
import { type InterviewState, known, optionsOf, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

const COMMON = { section: "channels", depth: "deep" } as const;

/** C2-phases: how far along their way customers get in each channel. */
export const channelPhases: QuestionFamily = {
  id: "C2-phases",
  answeredWith: "followers",
  asksAbout: "channels",
  questions: (state: InterviewState): readonly Question[] =>
    known(state.canvas.channels).map((channel) => ({
      ...COMMON,
      ...tickField(wordOptions(CHANNEL_PHASES), channel.phases, ["channels", channel.id, "phases"]),
      id: `C2-phases:${channel.id}`,
      writes: ["channels.*.phases"],
      prompt: `What happens through ${quoted(channel)}?`,
      hint: "Tick every step of the customer's way that is taken there.",
      example: "a private banker: evaluation, purchase, delivery; the web site: awareness, after-sales",
      why: "From first hearing of it to help afterwards, each step needs a channel. Customers get lost at the step that has none.",
      belief: {
        statement: `We believe ${channel.name} takes customers all the way to buying`,
        about: [aboutRef(state, "channels", channel.id)],
        risk: "feasibility",
      },
    })),
};

/** C2-what: which offers come through a channel, when there are several. */
export const channelDelivers: QuestionFamily = {
  id: "C2-what",
  answeredWith: "followers",
  asksAbout: "channels",
  questions: (state: InterviewState): readonly Question[] => {
    const offers = optionsOf(state.canvas.valuePropositions);
    if (offers.length < 2) return [];
    return known(state.canvas.channels).map((channel) => ({
      ...COMMON,
      ...tickField(offers, channel.delivers?.map(({ to }) => to) ?? [], ["channels", channel.id, "delivers"]),
      id: `C2-what:${channel.id}`,
      writes: ["channels.*.delivers"],
      prompt: `Which offers come through ${quoted(channel)}?`,
      hint: "Tick all that do.",
      example: "the parcel post brings the goods of a shop, not its online storage",
      why: "An offer without a channel of its own stays on the shelf.",
    }));
  },
};

/** C2-owner: one screen for all channels. */
export const channelOwners: QuestionFamily = {
  id: "C2-owner",
  answeredWith: "followers",
  asksAbout: "channels",
  questions: (state: InterviewState): readonly Question[] => {
    const channels = known(state.canvas.channels);
    if (channels.length === 0) return [];
    return [
      {
        ...COMMON,
        ...assignField({
          items: channels,
          options: wordOptions(CHANNEL_OWNERS),
          row: ({ id, name }) => ({ value: id, label: name }),
          now: ({ owner }) => owner,
          path: ({ id }) => ["channels", id, "owner"],
        }),
        id: "C2-owner",
        writes: ["channels.*.owner"],
        prompt: "Which channels are our own, and which are a partner's?",
        hint: "Whoever owns it decides what customers see there.",
        example: "branches are a bank's own; a parcel carrier is a partner",
        why: "Partners reach further and take a margin; one's own channels earn more and cost more to run.",
      },
    ];
  },
};

/** C2-message: one line for each channel. */
export const channelMessages: QuestionFamily = {
  id: "C2-message",
  answeredWith: "followers",
  asksAbout: "channels",
  questions: (state: InterviewState): readonly Question[] => {
    const channels = known(state.canvas.channels);
    if (channels.length === 0) return [];
    return [
      {
        ...COMMON,
        ...fieldScreen(
          channels.map(({ id, name, message }) => ({
            ...textReader("one sentence, as customers read it"),
            id,
            label: name,
            path: ["channels", id, "message"],
            now: message,
          })),
        ),
        id: "C2-message",
        writes: ["channels.*.message"],
        prompt: "What does each channel tell them?",
        hint: "One sentence each; leave open where nothing is said.",
        example: "a bank's branch: your bank around the corner",
        why: "A clear set of messages for each group is why groups are told apart in the first place.",
      },
    ];
  },
};
