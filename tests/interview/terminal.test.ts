import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readCanvas } from "../../src/document/read-canvas.js";
import { hasTmux, openTerminal, type Terminal } from "./terminal.js";

const TIME = 120_000;
const terminals: Terminal[] = [];
afterEach(() => {
  for (const terminal of terminals.splice(0)) terminal.close();
});

function open(columns?: number, rows?: number): Terminal {
  const terminal = openTerminal(columns, rows);
  terminals.push(terminal);
  return terminal;
}

/** A canvas with nothing open before the question whether it is cost-driven. */
const ONE_GROUP = `canvas: 1
name: Untitled business
market: mass
needs: {bread: Fresh bread}
customer_segments:
  early: {name: Early risers, who: person, pays: true, needs: [bread], economics: {profitability: low}}
value_propositions: {loaves: {for: early}}
channels: {shop: {for: early}}
customer_relationships: {self-service: {for: early}}
revenue_streams: {sales: {from: early, for: loaves, type: asset-sale}}
key_resources: {oven: {for: loaves}}
key_activities: {baking: {for: loaves}}
key_partners: {mill: {provides: oven}}
cost_structure: {rent: {of: oven}}
`;

const file = ({ folder }: Terminal, name = "bakery.canvas.yaml") => readFileSync(join(folder, name), "utf8");
const segments = (terminal: Terminal) => readCanvas(file(terminal)).canvas?.segments ?? [];

describe.skipIf(!hasTmux)("canvas init in a real terminal [skipped without tmux]", () => {
  it(
    "writes each answer at once, goes back with the answer filled in, stops on Ctrl-C with 130 and goes on",
    async () => {
      const t = open();
      t.run("canvas init bakery.canvas.yaml; echo exit $?");
      await t.until("[1/9] Customer segments — For whom are we creating value?");
      t.type("Families in the quarter");
      t.press("Enter");
      t.type("Cafés nearby");
      t.press("Enter", "Enter");
      await t.until("Persons or organisations?");
      expect(segments(t).map(({ name }) => name)).toEqual(["Families in the quarter", "Cafés nearby"]);

      t.press("C-b");
      await t.until(/1\. Families in the quarter\n\s*2\. Cafés nearby\n\s*3>/);
      t.press("Up");
      await t.until(/2> Cafés nearby/);
      t.type(" and bars");
      t.press("Enter", "Enter");
      await t.until(/> Families in the quarter +\[person\]/);
      expect(segments(t).map(({ id, name }) => [id, name])[1]).toEqual(["cafés-nearby", "Cafés nearby and bars"]);

      t.press("Enter");
      await t.until("most important customers");
      t.press("Escape");
      await t.until(/For whom[\s\S]*Persons or organisations\?[\s\S]*\[1\/9\][^\n]*Persons or organisations\?/);
      t.press("C-c");
      const screen = await t.until(/exit \d+/);
      expect(screen).toContain("to go on: canvas init bakery.canvas.yaml");
      expect(screen).toContain("exit 130");

      t.run("clear; canvas init bakery.canvas.yaml");
      await t.until("[1/9] Customer segments — Who are our most important customers");
    },
    TIME,
  );

  it(
    "explains, skips, ticks and writes a belief for what is not known",
    async () => {
      const t = open();
      t.run("canvas init bakery.canvas.yaml");
      await t.until("1>");
      t.press("C-s");
      await t.until("Everything else follows from this one");
      t.type("?");
      await t.until("Why: Customers are the heart");
      t.type("don't know\r");
      await t.until(/1> don't know[\s\S]*Everything else follows from this one/);
      t.press("C-u");
      t.type("Early risers\rCafé owners\r\r");
      await t.until("Persons or organisations?");
      t.press("C-s");
      await t.until("most important customers");
      t.press("j", "Space", "C-p", "Space", "Enter");
      await t.until("Which of them pay?");
      expect(segments(t).map(({ priority }) => priority)).toEqual([2, 1]);
      t.press("Space", "Enter");
      await t.until("What breaks if they leave?");
      t.press("C-b");
      await t.until(/Which of them pay\?[\s\S]*> \[ \] Early risers\n +\[x\] Café owners/);
      t.press("Enter");
      await t.until(/Which of them pay\?[\s\S]*Which of them pay\?[\s\S]*What breaks/);
      t.press("C-k");
      await t.until("who else would leave");
      const { canvas } = readCanvas(file(t));
      expect(canvas?.segments.map(({ pays }) => pays)).toEqual([false, true]);
      expect(canvas?.hypotheses.map(({ name }) => name)).toEqual([
        "We believe the business does not work without Early risers",
      ]);
      expect(file(t)).toContain("skipped: [A2]");
      expect(file(t)).toContain("unknown: [A5:early-risers]");
    },
    TIME,
  );

  it(
    "reads figures as they are typed, says what is wrong with them, and goes back with all of them filled in",
    async () => {
      const t = open();
      writeFileSync(join(t.folder, "bakery.canvas.yaml"), ONE_GROUP);
      t.run("canvas init bakery.canvas.yaml --deep");
      await t.until("By what would you recognise one of");
      t.type("distance: under 1000");
      await t.until("= distance under 1,000");
      t.press("Down", "Down", "Down", "Down", "Down", "Enter");
      await t.until(/How many "Early risers" are there\?[\s\S]*Customers now:/);
      t.type("lots\r");
      await t.until('"lots" is not a number');
      t.press("C-u");
      t.type("1.2-1.5k");
      await t.until("= 1,200 to 1,500");
      t.type("\r900\r2025\rcensus\r");
      await t.until("More of them are customers than there are");
      t.press("Up", "Up", "C-u");
      t.type("4 000");
      await t.until("= 4,000");
      t.press("Down", "Down", "Enter");
      await t.until("Who is typical of");
      t.press("C-b");
      await t.until(/> Customers now: 1,200 to 1,500\n +All there are: 4,000\n +As of: 2025\n +Source: census/);
      t.press("Escape");
      await t.until(/> Where they are: distance: under 1,000/);
      const [segment] = segments(t);
      expect(segment?.size).toMatchObject({ customers: { low: 1200, high: 1500 }, market: { low: 4000 } });
      expect(segment?.characteristics[0]?.value).toEqual({ kind: "range", min: undefined, max: 1000 });
    },
    TIME,
  );

  it(
    "goes back to a choice, a list, a table and a text with the earlier answer filled in",
    async () => {
      const t = open();
      writeFileSync(join(t.folder, "bakery.canvas.yaml"), ONE_GROUP);
      t.run("canvas init bakery.canvas.yaml");
      await t.until("cost-driven or value-driven");
      t.press("Down", "Down", "Enter");
      await t.until("What must be true");
      t.press("C-b");
      await t.until(/ {2}1\. Cost-driven.*\n> 2\. Value-driven/);
      t.press("Enter");
      t.type("Early risers pay for quality\r\r");
      await t.until("How much hangs on each belief?");
      t.press("5", "Enter");
      await t.until("What is the business called?");
      t.type("Corner bakery\r");
      await t.until("Anything here you disagree");
      t.press("C-b");
      await t.until("> Corner bakery");
      t.press("Escape");
      await t.until(/> Early risers pay for quality +1 +2 +3 +4 \[5\]/);
      t.press("C-b");
      await t.until(/1\. Early risers pay for quality\n +2>/);
    },
    TIME,
  );

  it(
    "asks before something goes with an answer, and names no key that this question has not",
    async () => {
      const t = open();
      writeFileSync(join(t.folder, "bakery.canvas.yaml"), ONE_GROUP);
      t.run("canvas init bakery.canvas.yaml --only C1 --all");
      await t.until(/1\. Shop\n\s*2>/);
      t.press("Up", "C-u", "Enter", "Enter");
      await t.until("Let it go?");
      t.press("Enter");
      expect(await t.until("! Choose with Up and Down.")).not.toContain("Ctrl-S skips");
      t.press("Down", "Enter");
      await t.until("To see it: canvas show");
      expect(readCanvas(file(t)).canvas?.channels).toEqual([]);
    },
    TIME,
  );

  it(
    "loses no line of a paste, and does not take its empty lines for the end",
    async () => {
      const t = open();
      t.run("canvas init bakery.canvas.yaml");
      await t.until("1>");
      t.paste("Early risers\n\nCafé owners\r\nHotels\n");
      await t.until(/1\. Early risers\n\s*2\. Café owners\n\s*3\. Hotels\n\s*4>/);
    },
    TIME,
  );

  it(
    "keeps what is typed ahead for the questions to come",
    async () => {
      const t = open();
      t.run("canvas init bakery.canvas.yaml");
      await t.until("1>");
      t.type("Early risers\rCafé owners\r\r\r \r\rFresh bread\rGood coffee\r\rOne bill\r\r");
      await t.until("Which of these do");
      const { canvas } = readCanvas(file(t));
      expect(canvas?.segments.map(({ needs }) => needs?.map(({ entry }) => entry))).toEqual([
        ["fresh-bread", "good-coffee"],
        ["one-bill"],
      ]);
    },
    TIME,
  );

  it(
    "has every answer on the disk when it is killed",
    async () => {
      const t = open();
      t.run("canvas init bakery.canvas.yaml; echo exit $?");
      await t.until("1>");
      t.type("Early risers\r\r");
      await t.until("group of persons or of organisations");
      t.press("Enter");
      await t.until("Which of them pay?");
      t.kill();
      await t.until("exit 137");
      expect(segments(t).map(({ who }) => who)).toEqual(["person"]);
    },
    TIME,
  );

  it(
    "fits 40 columns, and names the file after the business in the end",
    async () => {
      const t = open(40, 24);
      t.run("canvas init");
      await t.until("1>");
      t.type("Early risers\r\r");
      await t.until("group of persons");
      for (let asked = 1; asked < 40; asked++) {
        const screen = await t.until(/\[\d\/9\][\s\S]*\? why\s*$/);
        expect(Math.max(...screen.split("\n").map((line) => line.length))).toBeLessThanOrEqual(40);
        if (screen.replace(/\s+/g, " ").includes("What is the business called")) break;
        t.press("C-s");
        await t.until(new RegExp(`(\\(skipped\\)[\\s\\S]*){${asked}}\\[\\d/9\\]`));
      }
      t.type("Corner bakery\r");
      await t.until("Anything here you disagree");
      t.press("Enter");
      await t.until("Written: corner-bakery.canvas.yaml");
      expect(readdirSync(t.folder)).toEqual(["corner-bakery.canvas.yaml"]);
      expect(readCanvas(file(t, "corner-bakery.canvas.yaml")).canvas?.name).toBe("Corner bakery");
    },
    TIME,
  );

  it(
    "keeps the question and what is typed in sight on a low screen",
    async () => {
      const t = open(40, 12);
      const start = [
        "canvas: 1",
        "name: Bakery",
        "customer_segments: {cafes: {name: Cafés, who: organisation, pays: true}}",
        "",
      ].join("\n");
      writeFileSync(join(t.folder, "bakery.canvas.yaml"), start);
      t.run("clear; canvas init bakery.canvas.yaml --deep --only segments");
      await t.until("By what would you recognise one of");
      for (const letter of "Basel") t.type(letter);
      const screen = await t.until(/Where they are: Basel\n[\s\S]*Where they are: Basel/);
      // A frame that is higher than the screen is drawn anew below what is left of it.
      expect(screen.match(/By what would/g)?.length).toBe(1);
      expect(screen.match(/> Where they are: /g)?.length).toBe(1);
    },
    TIME,
  );

  it(
    "asks the questions behind findings, and keeps what was answered when one stops",
    async () => {
      const t = open();
      writeFileSync(
        join(t.folder, "shop.canvas.yaml"),
        "canvas: 1\nname: Shop # ours\ncustomer_segments: {people: People, cafes: Cafés}\nmarket: mass\n",
      );
      t.run("canvas fix --ask; echo exit $?");
      await t.until('vague-segment: "People" is nobody in particular.');
      await t.until("Who exactly, so that you could phone ten of them?");
      t.type("Commuters at the station\r");
      await t.until('Whether "Commuters at the station" and "Cafés" are really two segments cannot be told yet.');
      t.press("C-c");
      const screen = await t.until(/exit \d+/);
      expect(screen).toContain("exit 130");
      expect(screen).toContain("to go on: canvas fix --ask shop.canvas.yaml");
      expect(file(t, "shop.canvas.yaml")).toContain("name: Shop # ours\n");
      expect(file(t, "shop.canvas.yaml")).toContain("Commuters at the station");
    },
    TIME,
  );

  it(
    "shows the safe fixes that are made before the first question, and changes nothing else before the first answer",
    async () => {
      const t = open();
      writeFileSync(
        join(t.folder, "shop.canvas.yaml"),
        "canvas: 1\nname: Shop\ncustomer_segments: {people: People}\nchannels: {shop: {for: peple}}\nkey_partners: [Mill]\n",
      );
      t.run("canvas fix --ask; echo exit $?");
      const screen = await t.until("Who exactly, so that you could phone ten of them?");
      expect(screen).toContain("The fixes that are safe are made:");
      expect(screen).toContain("+channels: {shop: {for: people}}");
      t.press("C-c");
      await t.until(/exit \d+/);
      expect(file(t, "shop.canvas.yaml")).toBe(
        "canvas: 1\nname: Shop\ncustomer_segments: {people: People}\nchannels: {shop: {for: people}}\nkey_partners: [Mill]\n",
      );
    },
    TIME,
  );

  it(
    "asks about a canvas whose only errors are those that the safe fixes mend, and leaves any other as it is",
    async () => {
      const t = open();
      const slip = "canvas: 1\nname: Shop\ncustomer_segments: {people: {naem: People}}\n";
      writeFileSync(join(t.folder, "shop.canvas.yaml"), slip);
      t.run("canvas fix --ask; echo exit $?");
      const screen = await t.until("Who exactly, so that you could phone ten of them?");
      expect(screen).toContain("+customer_segments: {people: {name: People}}");
      t.press("C-c");
      await t.until(/exit \d+/);
      const broken = slip.replace("canvas: 1", "canvas: 1\nstage: 7");
      writeFileSync(join(t.folder, "shop.canvas.yaml"), broken);
      t.run("clear; canvas fix --ask; echo exit $?");
      await t.until("shop.canvas.yaml:2:8 has to be mended first");
      expect(file(t, "shop.canvas.yaml")).toBe(broken);
    },
    TIME,
  );

  it(
    "asks for one item, and then what the interview asks about it",
    async () => {
      const t = open();
      writeFileSync(
        join(t.folder, "shop.canvas.yaml"),
        "canvas: 1\nname: Shop\ncustomer_segments: {commuters: Commuters, cafes: Cafés}\nchannels: {shop: {for: all}} # one\n",
      );
      t.run("canvas add channel; echo exit $?");
      await t.until("One more channel:");
      await t.until("There are: Shop");
      t.type("shop\r");
      await t.until('"shop" is there twice.');
      t.press("C-u");
      t.type("Delivery van\r");
      await t.until('Who is reached through "Delivery van"?');
      t.press("Down", "Space", "Enter");
      await t.until("added channels/delivery-van in line 4");
      expect(file(t, "shop.canvas.yaml")).toContain(
        "channels: {shop: {for: all}, delivery-van: {name: Delivery van, for: cafes}} # one\n",
      );
    },
    TIME,
  );

  it(
    "gives back what was typed about an item that is not there yet, as a command that takes it up",
    async () => {
      const t = open(120, 40);
      writeFileSync(join(t.folder, "bakery.canvas.yaml"), "canvas: 1\nname: Bakery\nchannels: {shop: Shop}\n");
      t.run("canvas add channel; echo exit $?");
      await t.until("What is the channel called?");
      t.type("Night kiosk");
      await t.until("> Night kiosk");
      t.press("C-c");
      const screen = await t.until(/exit \d+/);
      expect(screen).toContain("exit 130");
      expect(screen).toContain('canvas add channel bakery.canvas.yaml --name="Night kiosk"');
      expect(screen).toContain("Nothing was added.");
      t.run("clear; canvas add channel --max-size 5MiB --dry-run; echo exit $?");
      await t.until("What is the channel called?");
      t.type("Night kiosk");
      await t.until("> Night kiosk");
      t.press("C-c");
      expect(await t.until(/exit \d+/)).toContain(
        'canvas add channel bakery.canvas.yaml --max-size 5242880 --dry-run --name="Night kiosk"',
      );
    },
    TIME,
  );

  it(
    "asks line by line on a simple terminal, and stops on Ctrl-C with what was answered",
    async () => {
      const t = open(40, 30);
      t.run("TERM=dumb canvas init bakery.canvas.yaml --plain --only segments; echo exit $?");
      await t.until("Step 1 of 9, Customer segments. For whom are we creating value?");
      t.type("Early risers\r");
      await t.until("2:");
      t.type("\r");
      await t.until("1 of 1, Early risers, now person:");
      t.type("\r");
      await t.until("Noted: Early risers: person");
      await t.until("Numbers with commas, all or none; Enter keeps 1:");
      t.press("C-c");
      const screen = await t.until(/exit \d+/);
      expect(screen).toContain("exit 130");
      expect(screen.replace(/\s+/g, " ")).toContain(
        "Saved in bakery.canvas.yaml; to go on: canvas init bakery.canvas.yaml --only segments --plain",
      );
      expect(segments(t).map(({ who }) => who)).toEqual(["person"]);
    },
    TIME,
  );

  it(
    "shows what the walk-through in the docs shows",
    async () => {
      const page = readFileSync(join(import.meta.dirname, "../../docs/walk-through.md"), "utf8");
      const [first = "", second = "", third = ""] = [...page.matchAll(/```text\n([\s\S]*?)\n```/g)].map(
        ([, text]) => text,
      );
      // The last lines of a screen, as the terminal breaks them.
      const shows = (block: string) =>
        new RegExp(`${block.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("\n", " *\\n")}\\s*$`);
      const t = open(80, 40);
      t.run("canvas init bakery.canvas.yaml");
      await t.until("1>");
      t.type("Families in the quarter\rCafés within five kilometres\r");
      await t.until(shows(first));
      t.press("Enter");
      await t.until(shows(second));
      t.press("Enter");
      await t.until("Pick them in order");
      t.type("2");
      await t.until(shows(third));
    },
    TIME,
  );
});
