/** Texts that try to be more than text, each in the language of one sink. */
export const HOSTILE: readonly string[] = [
  "]]> <script>alert(1)</script> <!-- & \" '",
  "\u001b[31mred\u001b]8;;http://evil.example\u0007link",
  "a\u202Eb\u2066c\u200Bd\uFEFFe",
  "\n::error file=x,line=1::injected",
  "\r\n##[error]injected",
  "::stop-commands::token",
  "x%0A::error::injected",
  "| cell | ` code ` ``` **bold** _it_ ~~no~~",
  "[link](javascript:alert(1)) ![image](http://evil.example/x.png) <http://evil.example>",
  "see [this](1) and http://evil.example www.evil.example me@evil.example @everyone #1 GH-1",
  '=HYPERLINK("http://evil.example")',
  "+1+cmd|'/c calc'!A0",
  "-2+3",
  "@SUM(1)",
  "\t=1+1",
  "\u0000\u0001\u0008\u000B\uFFFE\uD800 \u{1F600}",
  "{0} {{1}} \\[a](b)",
  "# heading",
  "1. item",
  "- item",
  "$x^2$ &amp; &#64;",
];

/** Characters that must never reach a terminal or a viewer from somebody's text. */
export const DANGEROUS = /(?!\n)[\p{Cc}\p{Bidi_Control}\u200B\uFEFF\uFFFE\p{Cs}]/u;
