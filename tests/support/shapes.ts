/** A sentence. */
export const prose = 'The river rose by two metres in the night, and the people of the valley were told to leave. '

/** Texts of about the size asked for that have brought some cleaner, or another, to its knees. */
export const shapes: Record<string, (size: number) => string> = {
  nothing: (size) => ' '.repeat(size),
  'tabs and spaces': fill(' \t'),
  'line feeds': fill('\n'),
  'carriage returns and line feeds, mixed': fill('\r\n\n\r\r\n\r'),
  'line endings of all kinds between letters': fill('a\r\nb\u2028c\f\u0085d\v\u2029'),
  'a line of prose': fill(prose),
  'addresses of links without an end': fill('](http'),
  'numbers of links': fill('[1]a '),
  'one very long word': fill('a'),
  'one very long word in capitals': fill('A'),
  digits: fill('1'),
  'groups of digits': fill('1,234.56 '),
  commas: fill(','),
  'commas and spaces': fill(', '),
  full: fill('.'),
  'opening brackets': fill('('),
  'nested brackets': (size) => '('.repeat(size / 2) + ')'.repeat(size / 2),
  quotes: fill('"'),
  hashes: fill('#'),
  'hashes and spaces': fill('# '),
  hyphens: fill('-'),
  'pipes and spaces': fill('| '),
  'lone surrogates': fill('\uD83D'),
  'lone surrogates the wrong way round': fill('\uDE00\uD83D '),
  emoji: fill('😀 '),
  'combining marks': fill('\u0301'),
  Chinese: fill('北京二月五日电记者从有关部门获悉'),
  'Chinese sentences': fill('北京二月五日电，记者从有关部门获悉。'),
  'mr.': fill('mr. '),
  'initials without end': fill('A. B. '),
  'a path': fill('a > b > '),
  'a path that ends nowhere': (size) => `Home ${fill('> News ')(size)}`,
  icon: fill('icon'),
  'icon and spaces': fill('icon '),
  'names of icons': fill('keyboard_arrow_down'),
  'a menu on a line': fill('Home | '),
  'a menu of known words': fill('Home News Sport Login Subscribe '),
  'share on facebook': fill('share on facebook '),
  tags: fill('<div>'),
  'addresses of pages': fill('https://example.org/a/b?c=d '),
  'addresses of people': fill('a@b.c '),
  'By A': fill('By A '),
  'By Ana Reyes and': fill('By Ana Reyes and '),
  dates: fill('1/1/2020 '),
  'dates in words': fill('March 3, 2021 '),
  'times of day': fill('10:30 am '),
  'months without days': fill('may '),
  'copyright signs': fill('© 2021 '),
  'a title in parts': fill('The River | '),
  'READ MORE lines': fill('READ MORE: x\n'),
  'menu lines': fill('Home\nNews\nSport\n'),
  'share lines': fill('Share on Facebook\n'),
  'lines of one letter': fill('a\n'),
  'lines of dates': fill('March 3, 2021\n'),
  'lines of bylines': fill('By Ana Reyes\n'),
  'names and bios': fill('Ana Reyes\nAna is a keeper of the river and of the bridges over it\n'),
  'links to other articles': fill('View all posts by Ana Reyes\n'),
  'numeric dates and years': fill('03/04/2021 2021\n'),
  'numbered lines': fill('1 River\n'),
  'numbered lines, all different': (size) => numbered(size, (at) => `1 River ${at}\n`),
  'contents over and over': fill('Contents\nRiver\n'),
  'posts of a forum': fill('#1\nReply\nQuote\nReactions: river\nLast edited by river on May 3, 2021\n'),
  'boxes of paid links': fill('Sponsored content\nThe river that rose\nThe river that fell\nAds by River\n'),
  'lines of end marks': fill('ENDS\n'),
  'lines of debris': fill('| |\n'),
  'lines of code': fill('    if (a[0] > b) { return c; }\n'),
  'the same paragraph': fill(`${prose}${prose}\n\n`),
  'paragraphs, all different': (size) => numbered(size, (at) => `${prose}${at}\n\n`),
  'sentences strung together, all different': (size) => numbered(size, (at) => `The people of ${lettered(at)}left.The river rose.They told no${lettered(at)}One`),
  'headlines, all different': (size) => numbered(size, (at) => `Council Votes To Open Bridge ${at}\n`),
  'headlines in capitals': (size) => numbered(size, (at) => `COUNCIL VOTES TO OPEN BRIDGE ${at}\n`),
  'the title over and over': (size) => `The River Rose | The Daily Paper\n${fill(`The River Rose\n${prose}\n`)(size)}`,
  'related blocks': fill(`Related articles\nThe River Rose\nMarch 3, 2021\n\n${prose}\n`),
  'headings of related blocks': fill('Related articles\n'),
  'headings of comments': fill('12 Comments\n'),
  'comments under their heading': fill(`12 Comments\nAna\nMarch 3, 2021\nReply\n${prose}\n`),
  'comment forms': fill(`Leave a comment\nYour email address will not be published.\n${prose}\n`),
  'boxes about the author': fill(`About the Author\nAna Reyes is a writer.\n${prose}\n`),
  'tags under a heading': fill('Tags:\nriver\nbridge\n'),
  'menus between paragraphs': fill(`${prose}\nHome\nNews\n`),
  'cookie notices': fill('We use cookies to improve your experience. By continuing you accept our policy.\n'),
  'newsletter notices': fill('Sign up for our newsletter to get the latest news in your inbox.\n'),
  'numbers of pages': fill('1 2 3 4 5 Next\n'),
  'lines just short of the limits': fill(`${prose.repeat(20)}\n`),
  'lines of cues': fill('share read more related by published updated photo source follow sign up cookie\n')
}

/**
 * Lines that make a careless regular expression backtrack: one piece over and
 * over behind some beginning, with an end that matches nothing. Shorter than
 * what the core declines to match.
 */
export function hostileLines(beginnings: readonly string[]): string[] {
  const pieces = ['1', '1 ', '1.', '1,', '1/', '10:30 ', 'a', 'a ', 'A', 'A ', 'Aa ', 'A.', 'a@', ' ', '-', '- ', '|', ' | ', '>', ' > ', '.', ',', ', ', '(', ')', '[', '"', '&', '…', '•', '’', 'by ', 'may ', 'the ']
  return beginnings.flatMap((beginning) =>
    pieces.flatMap((piece) =>
      ['', 'x', ' \u0001'].flatMap((end) => [60, 1900].map((size) => beginning + piece.repeat(size / piece.length) + end))
    )
  )
}

/** A text of about a size, of one piece over and over. */
export function fill(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length))
}

function numbered(size: number, make: (at: number) => string): string {
  const parts: string[] = []
  for (let at = 0, length = 0; length < size; at++) {
    parts.push(make(at))
    length += parts.at(-1)!.length
  }

  return parts.join('')
}

/** A number in letters. */
function lettered(number: number): string {
  return String(number).replace(/\d/gu, (digit) => 'abcdefghij'[Number(digit)]!)
}
