import { describe, expect, it } from "vitest";
import { findingsOf } from "./findings-of.js";

const HEAD = "canvas: 1\nname: Kennel\n";
const OTHERS = "channels: {web: Website, app: App}\nrevenue_streams: {fee: Fee}\n";

const adviceOn = (text: string) => findingsOf(HEAD + text).map((told) => told.slice(told.indexOf(" → ") + 3));

describe("a link that is written in the item it leads to", () => {
  it.each([
    [
      `customer_segments: {dogs: {channels: [web, app]}}\n${OTHERS}`,
      "Links point toward the customer: write `for: dogs` on the channels `web` and `app`.",
    ],
    [
      `customer_segments:\n  dogs:\n    revenue_streams: fee\n${OTHERS}`,
      "Links point toward the customer: write `from: dogs` on the revenue stream `fee`.",
    ],
    [
      `customer_segments:\n  dogs:\n    channels:\n      - Our website\n      - App\nchannels: [Our website, App]\n`,
      "Links point toward the customer: write `for: dogs` on each channel in the block `channels`, as in `an-id: {name: Our website, for: dogs}`.",
    ],
    [
      "customer_segments: {dogs: {offers: [box]}}\n",
      "Links point toward the customer: write `for: dogs` on the value proposition in the block `value_propositions`, as in `box: {for: dogs}`.",
    ],
    [
      `value_propositions: {box: {channels: web}}\n${OTHERS}`,
      "Links point toward the customer: write `delivers: box` on the channel `web`.",
    ],
    [
      "key_resources: {vans: {partners: [lender]}}\nkey_partners: {lender: A lender}\n",
      "Links point toward the customer: write `provides: vans` on the key partner `lender`.",
    ],
    [
      "key_resources: {vans: {cost: 30}}\n",
      "Write it in the block `cost_structure`, as in `an-id: {of: vans, amount: 30}`.",
    ],
  ])("%j is told where it is written", (text, advice) => {
    expect(adviceOn(text)).toEqual([advice]);
  });

  it.each([
    [
      "customer_segments: {dogs: {key_resources: [vans]}}\n",
      "Links point toward the customer: a key resource names value propositions under `for`, and these name customer segments under `for`.",
    ],
    [
      "channels: {web: {revenue_streams: [fee]}}\n",
      "Neither names the other: a channel names customer segments under `for`, and a revenue stream under `from`.",
    ],
    [
      "value_propositions: {box: {needs: [Save time]}}\n",
      "Put each need into the block `needs`, as in `save-time: Save time`, and its id under `addresses` of the offer.",
    ],
    ["value_propositions: {box: {needs: [save-time]}}\n", "Rename `needs` to `addresses`."],
    ["hypotheses: {pay: {statement: They pay, segments: [dogs]}}\n", "Rename `segments` to `about`."],
  ])("%j is told what leads from one to the other", (text, advice) => {
    expect(adviceOn(text)).toEqual([advice]);
  });

  it.each([
    [
      "customer_segments:\n  dogs:\n    channels:\n      web: {for: dogs}\n",
      "`channels` is a block of its own: it begins in the first column of the file.",
    ],
    [
      `customer_segments:\n  dogs:\n    channels:\n      shop: {for: dogs}\n${OTHERS}`,
      "`channels` is a block of its own, and stands in the file already: put what belongs to it there.",
    ],
  ])("%j holds items, which belong into their block", (text, advice) => {
    expect(adviceOn(text)).toEqual([advice]);
  });
});

describe("a key of the customer profile in an offer", () => {
  it.each([
    ["features: [Toys]", "The parts of an offer are its `elements`."],
    [
      "pain_relievers: [Toys]",
      "The pain is a need: put it in `needs` (kind `pain`), and its id under `addresses` of the offer;",
    ],
    [
      "gain_creators: [Toys]",
      "The gain is a need: put it in `needs` (kind `gain`), and its id under `addresses` of the offer;",
    ],
    ["price: 30", "What customers pay is the `price` of a revenue stream that is `for` this: `price: 30` there."],
  ])("%s is told where that fact lives", (key, advice) => {
    expect(adviceOn(`value_propositions: {box: {${key}}}\n`)).toEqual([expect.stringContaining(advice)]);
  });
});
