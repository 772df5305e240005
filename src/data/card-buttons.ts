/**
 * Words that the buttons on the cards of a list open with, by language: English,
 * German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Polish. Words
 * that fields of cards open with as well are left out: `Find`, `Save`, `Play`.
 */
export const buttonOpenings: readonly string[] = [
  'add', 'compare', 'view', 'see', 'shop', 'buy', 'book', 'order', 'preorder', 'quick', 'quickview', 'quickshop', 'read', 'visit', 'get', 'check', 'want', 'mark', 'try', 'apply', 'download', 'listen', 'watch', 'choose', 'select', 'discover', 'browse', 'click', 'start', 'more', 'rent', 'hire', 'request', 'call', 'contact', 'enquire', 'inquire', 'preview', 'notify', 'write', 'rate', 'reserve', 'customize', 'customise', 'configure', 'schedule',
  'vergleichen', 'ansehen', 'anzeigen', 'jetzt', 'mehr', 'weiterlesen', 'hinzufügen', 'kaufen', 'bestellen', 'buchen', 'merken', 'schnellansicht', 'warenkorb',
  'voir', 'ajouter', 'acheter', 'achat', 'commander', 'réserver', 'comparer', 'découvrir', 'aperçu', 'choisir', 'télécharger',
  'ver', 'añadir', 'agregar', 'comprar', 'reservar', 'leer', 'descubrir', 'elegir', 'descargar', 'aggiungi', 'acquista', 'compra', 'scopri', 'vedi', 'confronta', 'leggi', 'prenota', 'scegli', 'anteprima', 'adicionar', 'escolher', 'baixar', 'descobrir',
  'bekijk', 'bestel', 'koop', 'vergelijk', 'toevoegen', 'lees', 'kies', 'boek', 'ontdek', 'køb', 'læs', 'tilføj', 'vælg', 'bestil', 'kjøp', 'legg', 'bestill', 'velg', 'köp', 'läs', 'lägg', 'visa', 'jämför', 'välj', 'boka', 'beställ',
  'dodaj', 'kup', 'zobacz', 'porównaj', 'czytaj', 'sprawdź', 'zamów', 'wybierz'
]

/** What marks cards of a shop and is said of any of its goods. */
export const cardMarks: readonly string[] = [
  'sold out', 'low stock', 'in stock', 'back in stock', 'new arrival', 'best seller', 'bestseller', 'top rated', 'limited edition', 'sponsored', 'be the first to review this product',
  'ausverkauft', 'auf lager', 'sofort lieferbar', 'bestseller', 'épuisé', 'en stock', 'rupture de stock', 'agotado', 'en existencias', 'esaurito', 'disponibile', 'disponibilità immediata', 'esgotado', 'em estoque', 'uitverkocht', 'op voorraad', 'udsolgt', 'på lager', 'utsolgt', 'slutsåld', 'i lager', 'wyprzedane'
]
