/** A kind of noise. */
export type Kind =
  | 'icon'
  | 'navigation'
  | 'breadcrumb'
  | 'ticker'
  | 'related'
  | 'share'
  | 'newsletter'
  | 'comment-form'
  | 'comment'
  | 'cookie'
  | 'paywall'
  | 'advertisement'
  | 'legal'
  | 'credit'
  | 'byline'
  | 'dateline'
  | 'title'
  | 'caption'
  | 'tags'
  | 'author-bio'
  | 'widget'
  | 'pagination'
  | 'login'
  | 'app-banner'
  | 'end-mark'
  | 'debris'
  | 'duplicate'
  | 'template'
  | 'boilerplate'
  | 'whitespace'

/**
 * Every kind of noise, with what it means. The keys are the values of
 * `Removal.kind`; the texts are what the documentation and `--explain` show.
 */
export const kinds: Readonly<Record<Kind, string>> = {
  icon: 'Names of icons that an icon font or sprite left behind',
  navigation: 'Menus, lists of sections, header and footer links',
  breadcrumb: 'The path from the home page to this page',
  ticker: 'A strip of other headlines',
  related: 'Links to, and teasers of, other articles',
  share: 'Share and follow bars, counts of shares and likes',
  newsletter: 'Invitations to subscribe to a newsletter or feed',
  'comment-form': 'The form to write a comment, with its rules',
  comment: 'Comments of readers under an article',
  cookie: 'Cookie and consent notices',
  paywall: 'Notices that the rest is for subscribers',
  advertisement: 'Advertisements and their labels',
  legal: 'Copyright lines, terms, disclaimers of the site',
  credit: 'Who published, syndicated or passed on the text',
  byline: 'Who wrote it and when, beside the title',
  dateline: 'Place, date and agency that open the first paragraph',
  title: 'The title, which is metadata',
  caption: 'Captions and credits of pictures',
  tags: 'Lists of tags, topics and categories',
  'author-bio': 'The box about the author',
  widget: 'Controls and gadgets: players, font size, weather, markets, clocks',
  pagination: 'Links to other pages of the same list or article',
  login: 'Invitations to log in or register',
  'app-banner': 'Invitations to install an app',
  'end-mark': 'A mark that says the story ends here',
  debris: 'Stray punctuation and remnants of markup',
  duplicate: 'A line or block that stands on the page already',
  template: 'What every page of the site has in common',
  boilerplate: 'Not part of the article, of no kind that a rule names',
  whitespace: 'Blank lines and spaces that a cut leaves without use'
}

/** @throws TypeError if a value is not a kind; `where` says where it stands. */
export function checkKind(value: unknown, where: string): asserts value is Kind {
  if (typeof value !== 'string' || !Object.hasOwn(kinds, value)) {
    throw new TypeError(
      `Expected a known kind for ${where}, got \`${String(value)}\`; the kinds are ${Object.keys(kinds).join(', ')}`
    )
  }
}
