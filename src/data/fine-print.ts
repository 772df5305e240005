/** What stands before the notes on an offer for those who listen to the page: English, German, French, Spanish, Italian, Portuguese, Dutch. */
export const footnoteWords: readonly string[] = ['footnote', 'fußnote', 'voetnoot', 'rodapé']
