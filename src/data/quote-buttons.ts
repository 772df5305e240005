/**
 * Buttons that quote a post, which forums have and comments of readers seldom:
 * English, German, French, Spanish, Italian, Portuguese, Dutch, Polish.
 */
export const quoteButtons: readonly string[] = [
  'quote', 'add to quote', 'reply quote', 'reply quote like', 'reply with quote', 'multi quote', 'multiquote',
  'zitieren', 'zitat', 'citer', 'citar', 'cita', 'quota', 'citeren', 'citaat', 'cytuj'
]
