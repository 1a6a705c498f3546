/** Written by hand in every way in which YAML lets people write; each is a canvas without errors. */
const FILES: Readonly<Record<string, string>> = {
  "comments everywhere": `# yaml-language-server: $schema=canvas.schema.json
# A bakery.

canvas: 1 # format
# above name
name: Bakery # beside name
    # deeper than it need be

#above the block, set apart
customer_segments: # beside the block
  # above the first item
  families: # beside an item
    # above a field
    name: Families nearby # beside a field
    # between fields
    needs: # beside a list
      # above an entry
      - bread # beside an entry
      # between entries
      - smile
      # below the last entry
    # below the list
    characteristics: {geographic: {city: Basel}} # beside braces
  # below an item
  cafes: {name: Cafés, needs: {bread: 5}} # beside an item in braces
  # commented-out: {name: Nobody}
# at the left edge
needs: {bread: Fresh bread, smile: A smile} # the register

channels:
    # the only field of the only item
    shop: # ours
        for: # whom
            all # everyone

# last words
value_propositions:
  bread-daily:
    for: [families, cafes] # both
    addresses: bread
# the very last
`,

  "braces over many lines": `canvas: 1
name: Bakery
customer_segments: { # opens
  families: {name: Families nearby, # a name
             needs: [bread, # first
                     smile], # second
             # between
             who: person}, # a person
  # about cafés
  cafes: {
    name: Cafés,
    needs: {bread: 5, smile: 1,},
    # trailing
  },
  # below the last
} # closed
needs: {bread: Fresh bread
       ,smile: A smile # comma first
       }
channels: {shop: {for: [
    families, # f
    cafes # c
  ], phases: [purchase]}}
value_propositions: {bread-daily: {for: [families], elements: {loaf, roll}, addresses: [bread]}}
revenue_streams: {sales: {from: families, for: [loaf]}}
`,

  "all of it in braces": `# as a program writes it
{"canvas": 1, "name": "Bakery", # both
  "customer_segments": {"families": {"name": "Families nearby", "needs": ["bread", "smile"]},
    "cafes": {"name":"Cafés","needs":{"bread":5}}}, # the segments
  # the rest
  "needs": {"bread": "Fresh bread", "smile": "A smile"},
  "channels": {"shop": {"for": ["families", "cafes"]}}
} # end
`,

  "anchors and aliases": `canvas: 1
name: &who Bakery
needs:
  bread: Fresh bread # b
  smile: &s A smile
customer_segments:
  families: &base # the base
    name: Families nearby
    needs: &wanted [bread, smile] # both
  cafes:
    name: Cafés
    needs: *wanted # the same
  hotels:
    name: Hotels
    needs: *wanted
    notes: *s
channels:
  shop: &shop {for: &everybody [families, cafes, hotels], owner: own} # ours
  van: {for: *everybody, message: *s} # theirs
  # copied
  stall: *shop # as the shop
description: *who # once more
`,

  "odd indents": `canvas: 1
name: Bakery
customer_segments:
   families:
         name: Families nearby
         needs:
         - bread
         -   smile
         personas: {}
         context:
         -    when: on Sundays # s
              needs:
                    - bread

         - when: at night
           needs: [smile] # n
   cafes:
       needs:
        -
          bread
        - smile
needs:
 bread:
                Fresh bread
 smile:  A smile
channels:
        shop:
         for:
          - families
          - cafes
         phases:
          - purchase
value_propositions:
  bread-daily:
    elements:
    - loaf
    - roll # round
    for: all
`,

  "quotes and texts over several lines": `"canvas": '1'
'name': "Bakery: \\"Zum Brot\\" \\u2014 caf\\u00e9"
description: a text
  over two lines # not part of it
needs:
  "bread": 'It''s fresh'
  'smile': "A smile,
    twice

    told"
  calm: A quiet
     place, no # c
customer_segments:
  families: "Families # 1" # c
  cafes: {"name": "Cafés", 'needs': ["bread", 'smile']}
  hotels: {name: Hotels of the town, needs: [calm, "a need, of their own"]}
channels: {"shop": {for: ["families",'cafes'], message: 'It''s "fresh"'}}
`,

  "numbers, dates and words that other readers take for something else": `canvas: 1
name: "012"
description: 1_000 loaves
reviewed: 2026-09-30
review_every: 90
language: en
currency: CHF
funding: "1e3"
needs: {"2024": Be there, no-waste: "no", "007": "12:30"}
customer_segments:
  "2024": {name: "1.10", needs: {"2024": 5, no-waste: 0}, size: {customers: 1e3, market: 0x1F, as_of: 2025}}
  b: {name: 'true', needs: {"2024": 05, "007": +3}, economics: {margin: .5, revenue_per_customer: {low: -0, high: 10}}}
revenue_streams:
  r: {name: "~", from: b, share: 012, price: 4.50}
  s: {name: 'null', from: ["2024"], price: 1.0e+2}
`,

  "block texts": `canvas: 1
name: Bakery
description: |
  Two lines
  # no comment

    set in
notes: >- # folded
    one
    two

needs:
  bread: |-
      Fresh bread
  smile: >+
    A smile

customer_segments:
  families: # f
    name: >
      Families
      nearby
    # below a text
    notes: |2
        begins with spaces
      ends
    needs: [bread, smile]
  cafes:
    name: Cafés
    needs:
      - bread
      - |
        a need in
        their words
hypotheses:
  h:
    statement: |+
      We believe

      it sells

`,

  "several blank lines": `


canvas: 1


name: Bakery



# set apart


customer_segments:


  families:

    name: Families nearby


    needs:

      - bread


      - smile



  cafes: {name: Cafés}

   

needs:

  bread: Fresh bread


  smile: A smile


`,

  "document marks": `%YAML 1.2
# before the document
--- # begins
canvas: 1
name: Bakery
customer_segments: {families: Families nearby, cafes: Cafés} # both
channels:
  shop:
    for: all
... # ended
`,

  "keys with question marks, and values left out": `? canvas
: 1
? name
: Bakery # n
? customer_segments # q
:
  ? families # k
  :
    name: Families nearby
    ? needs
    : - bread
      - smile # s
  ? cafes
  : {? name : Cafés, needs: [bread]}
  hotels:
  pubs: # to be told
needs: {bread: Fresh bread, smile: A smile}
channels:
  shop:
    for:
      families
    phases: []
  van: {}
value_propositions: {bread-daily: {elements: {loaf, roll: , bun}, for: families}}
`,

  "keys that nobody has filled in yet": `canvas: 1
name: Bakery
currency: # which?
needs: # what do they want?
customer_segments:
  families: # the first
    name:
    who: # person or organisation
    needs: # which?
    characteristics:
      demographic:
      geographic: {country: , city: Basel}
    size: {customers: , source: }
    tags:
  cafes: {name: , needs: , who: organisation} # the second
value_propositions:
  bread-daily:
    elements: # the parts
      loaf:
    for:
revenue_streams:
  sales: {from: , for: loaf, tiers: {basic: , plus: {price: }}}
channels: # how?

hypotheses:
  h:
    statement:
    experiments:
      - {what: , metric: }
    evidence: # none
`,

  "spaces and tabs in odd places": `canvas:   1   \t
name:\tBakery\t# tab
customer_segments:  \t
  families  :    \t
    name  : Families nearby  \t  # far
    needs : [  bread ,smile  ]\t
  cafes: {  name:   Cafés  ,  needs: {bread: 5}  }   #x
needs: {bread:  Fresh bread   ,   smile : A smile }
`,

  "lists of texts": `canvas: 1
name: Bakery
customer_segments: # who
- Families nearby # f
- Cafés

# more
-   Hotels # h
  # below
value_propositions: [Fresh bread, Cake] # what
channels:
  - Shop
key_partners: [Mill,
  Dairy, # d
]
`,

  "other scripts": `canvas: 1
name: パン屋 # 名
needs: {焼きたて: 焼きたてのパン, 笑顔: 笑顔 👩‍🍳}
customer_segments:
  常連客: {name: 常連客 🥐, needs: {焼きたて: 5}} # 客
  café-owners: # é
    name: "Cafés\u00a0du coin" # nbsp
    needs: [笑顔]
  пекари: Пекари
channels:
  店: {for: [常連客, café-owners]} # 店
`,
};

const BLOCKS = FILES["comments everywhere"] ?? "";
const BRACES = FILES["braces over many lines"] ?? "";

/** The same with what editors and systems add. */
const BYTES: Readonly<Record<string, string>> = {
  "line ends of Windows": BLOCKS.replaceAll("\n", "\r\n"),
  "braces with line ends of Windows": BRACES.replaceAll("\n", "\r\n"),
  "block texts with line ends of Windows": (FILES["block texts"] ?? "").replaceAll("\n", "\r\n"),
  "a byte order mark": `\uFEFF${BLOCKS}`,
  "a byte order mark before braces": `\uFEFF${FILES["all of it in braces"]}`,
  "spaces at the ends of lines": BLOCKS.replace(/$/gm, "  "),
  "no line end at the end": BLOCKS.trimEnd().replace(/\n[^\n]*$/, ""),
  "no line end at the end of braces": BRACES.trimEnd(),
  "some line ends of Windows": BLOCKS.split("\n")
    .map((line, i) => (i % 3 === 0 ? `${line}\r` : line))
    .join("\n"),
};

/** Name and text of each. */
export const NASTY_FILES: readonly (readonly [string, string])[] = Object.entries({ ...FILES, ...BYTES });
