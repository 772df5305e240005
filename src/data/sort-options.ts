/**
 * What a list can be sorted by, in so many words that nothing else is meant, by
 * language: English, German, French, Spanish, Italian, Portuguese, Dutch,
 * Scandinavian, Polish. Compiled by hand from what shop software shows.
 */
export const plainSortOptions: readonly string[] = [
  ...['price', 'name', 'date', 'title', 'rating', 'ratings', 'review', 'reviews', 'product name', 'brand', 'customer rating', 'sort by price', 'sort by name', 'sort by date'].flatMap((field) =>
    ['low to high', 'high to low', 'low high', 'high low', 'a to z', 'z to a', 'a z', 'z a', 'ascending', 'descending', 'lowest first', 'highest first', 'old to new', 'new to old', 'newest first', 'oldest first', 'lowest to highest', 'highest to lowest'].map((order) => `${field} ${order}`)
  ),
  'low to high', 'high to low', 'lowest price', 'highest price', 'lowest price first', 'highest price first', 'alphabetically a z', 'alphabetically z a', 'a to z', 'z to a', 'sort a to z', 'sort z to a', 'oldest to newest', 'newest to oldest', 'sort by popularity', 'sort by average rating', 'sort by latest', 'sort by relevance', 'sort by featured', 'sort by newest', 'sort by best selling', 'default sorting', 'sort options', 'sort order', 'avg customer review', 'avg customer reviews', 'featured items', 'newest items', 'by review', 'set ascending direction', 'set descending direction',
  'preis aufsteigend', 'preis absteigend', 'niedrigster preis', 'höchster preis', 'name a z', 'name z a', 'alphabetisch a z', 'alphabetisch z a', 'preis niedrig nach hoch', 'preis hoch nach niedrig', 'preis niedrigster zuerst', 'preis höchster zuerst', 'sortieren nach', 'datum alt zu neu', 'datum neu zu alt',
  'prix croissant', 'prix décroissant', 'prix croissants', 'prix décroissants', 'du moins cher au plus cher', 'du plus cher au moins cher', 'nom de a à z', 'nom de z à a', 'alphabétique de a à z', 'alphabétique de z à a', 'trier par',
  'precio de menor a mayor', 'precio de mayor a menor', 'precio menor a mayor', 'precio mayor a menor', 'precio ascendente', 'precio descendente', 'alfabéticamente a z', 'alfabéticamente z a', 'ordenar por',
  'prezzo crescente', 'prezzo decrescente', 'prezzo dal più basso al più alto', 'prezzo dal più alto al più basso', 'ordina per',
  'preço crescente', 'preço decrescente', 'menor preço', 'maior preço', 'preço do menor para o maior', 'preço do maior para o menor',
  'prijs oplopend', 'prijs aflopend', 'prijs laag naar hoog', 'prijs hoog naar laag', 'prijs laag hoog', 'prijs hoog laag', 'sorteer op', 'sorteren op',
  'pris lågt till högt', 'pris högt till lågt', 'pris stigande', 'pris fallande', 'pris lav til høj', 'pris høj til lav', 'pris lav til høy', 'pris høy til lav', 'pris stigende', 'pris faldende', 'pris synkende', 'sortera efter', 'sorter efter', 'sorter etter',
  'cena rosnąco', 'cena malejąco', 'cena od najniższej', 'cena od najwyższej', 'sortuj według'
]

/** What a list can be sorted by, too, and what stands for much else. */
export const sortOptions: readonly string[] = [
  'sort', 'sort by', 'featured', 'relevance', 'most relevant', 'best match', 'best matches', 'recommended', 'recommended for me', 'recommended for you', 'our picks', 'popularity', 'popular', 'most popular', 'most recent', 'most viewed', 'most reviewed', 'most reviews', 'top reviewed', 'best selling', 'bestselling', 'bestsellers', 'best sellers', 'best seller', 'top sellers', 'top seller', 'top sales', 'top rated', 'best rating', 'best rated', 'highest rated', 'highest rating', 'customer rating', 'customer ratings', 'customer review', 'customer reviews', 'average rating', 'rating', 'ratings', 'reviews', 'number of reviews', 'newest', 'newest first', 'newest arrivals', 'new arrivals', 'new', 'new in', 'latest', 'latest arrivals', 'oldest', 'oldest first', 'discount', 'biggest discount', 'biggest saving', 'off', 'sale', 'price', 'name', 'title', 'date', 'date added', 'brand', 'position', 'product', 'product name', 'model', 'default', 'trending', 'in stock', 'what s new', 'a z', 'z a', 'ascending', 'descending', 'random', 'get it fast',
  'relevanz', 'beliebtheit', 'beliebteste', 'neueste', 'neuheiten', 'topseller', 'empfohlen', 'bewertung', 'beste bewertung', 'preis', 'pertinence', 'popularité', 'nouveautés', 'meilleures ventes', 'les plus récents', 'nom', 'prix', 'relevancia', 'destacados', 'más vendidos', 'novedades', 'más recientes', 'rilevanza', 'novità', 'più venduti', 'in evidenza', 'relevância', 'mais vendidos', 'novidades', 'mais recentes', 'relevantie', 'populariteit', 'nieuwste', 'meest verkocht', 'relevans', 'popularitet', 'nyeste', 'nyast', 'mest populære', 'popularność', 'trafność', 'najnowsze'
]
