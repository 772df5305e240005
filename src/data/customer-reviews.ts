/**
 * Headings of what customers say of a product, in so many words that a page may
 * have them elsewhere too: English, German, French, Spanish, Italian, Portuguese,
 * Dutch, Scandinavian, Polish. `0` stands for any number.
 */
export const reviewHeadings: readonly string[] = [
  'reviews', 'reviews 0', '0 review', '0 reviews', 'customer reviews', 'customer reviews 0', '0 customer reviews', '0 customer ratings', 'customer ratings', 'customers reviews', 'product reviews', 'product reviews 0', 'user reviews', 'guest reviews', 'verified reviews', 'ratings', 'ratings reviews', 'ratings and reviews', 'reviews ratings', 'reviews and ratings', 'customer ratings reviews', 'customer reviews ratings', 'customer ratings and reviews', 'rating snapshot', 'based on 0 reviews', 'based on 0 review', 'based on 0 ratings',
  'bewertungen', '0 bewertungen', 'bewertungen 0', 'kundenbewertungen', 'kundenrezensionen', 'rezensionen', 'produktbewertungen', 'kundenmeinungen',
  'avis', '0 avis', 'avis clients', 'avis client', 'avis des clients', 'commentaires clients', 'évaluations', 'évaluations clients',
  'opiniones', '0 opiniones', 'opiniones de clientes', 'opiniones de los clientes', 'reseñas', '0 reseñas', 'reseñas de clientes', 'valoraciones', '0 valoraciones',
  'recensioni', '0 recensioni', 'recensioni clienti', 'recensioni dei clienti', 'avaliações', '0 avaliações', 'avaliações de clientes', 'avaliações dos clientes', 'opiniões', 'opiniões dos clientes',
  'beoordelingen', '0 beoordelingen', 'klantbeoordelingen', 'klantenbeoordelingen', '0 reviews', 'reviews van klanten',
  'recensioner', '0 recensioner', 'kundrecensioner', 'omdömen', '0 omdömen', 'anmeldelser', '0 anmeldelser', 'kundeanmeldelser', 'omtaler', '0 omtaler', 'opinie', 'opinie 0', '0 opinii', 'opinie klientów', 'recenzje'
]

/** What stands about reviews of products: how they are counted, sorted, vouched for, and asked for. */
export const reviewSigns: readonly string[] = [
  'write a review', 'write review', 'write your own review', 'write a product review', 'leave a review', 'add a review', 'be the first to write a review', 'be the first to review', 'be the first to review this product', 'rate now', 'rate this product', 'review this product', 'based on 0 reviews', 'based on 0 review', 'based on 0 ratings', 'based on 0 customer reviews', '0 global ratings', 'average rating', '0 average rating', '0 0 average rating', 'overall rating', 'average customer rating', 'rating snapshot', 'rating distribution', 'filter reviews', 'sort reviews', 'search reviews', 'see all reviews', 'show all reviews', 'read all reviews', 'view all reviews', 'see more reviews', 'top reviews', 'most helpful', 'review highlights', 'reviews with images', 'verified', 'verified buyer', 'verified purchase', 'verified purchaser', 'verified customer', 'verified owner', 'verified reviewer', 'was this review helpful', 'was this helpful', 'helpful', 'helpful 0', '0 0 out of 0', '0 0 out of 0 stars', '0 out of 0', '0 out of 0 stars', 'rated 0 out of 0', 'rating 0 out of 0', '0 star', '0 stars', '0 stars 0', '0 star reviews', '0 star 0',
  'bewertung schreiben', 'bewertung abgeben', 'rezension verfassen', 'kundenrezension verfassen', 'verifizierter kauf', 'verifizierter käufer', 'durchschnittliche bewertung', 'alle bewertungen anzeigen', '0 sterne', '0 von 0 sternen', '0 0 von 0 sternen', '0 0 von 0',
  'rédiger un avis', 'donner votre avis', 'écrire un avis', 'achat vérifié', 'acheteur vérifié', 'note moyenne', 'voir tous les avis', '0 étoiles', '0 0 sur 0', '0 0 sur 0 étoiles',
  'escribir una reseña', 'escribir una opinión', 'escribe una reseña', 'compra verificada', 'comprador verificado', 'valoración media', 'ver todas las opiniones', '0 estrellas', '0 0 de 0', '0 0 de 0 estrellas',
  'scrivi una recensione', 'acquisto verificato', 'valutazione media', '0 stelle', '0 0 su 0', '0 0 su 0 stelle', 'escrever uma avaliação', 'escreva uma avaliação', 'compra verificada', 'avaliação média', '0 estrelas',
  'schrijf een review', 'schrijf een beoordeling', 'review schrijven', 'geverifieerde aankoop', 'gemiddelde beoordeling', '0 sterren', '0 0 van 0', 'skriv en recension', 'skriv ett omdöme', 'verifierat köp', 'skriv en anmeldelse', 'skriv anmeldelse', 'bekræftet køb', 'verifisert kjøp', '0 stjärnor', '0 stjerner', 'napisz opinię', 'dodaj opinię', 'zweryfikowany zakup', '0 gwiazdek'
]

/** Words of headings about reviews: `Real reviews from real customers`. */
export const reviewWords: readonly string[] = ['reviews', 'testimonials', 'bewertungen', 'kundenbewertungen', 'kundenmeinungen', 'avis', 'témoignages', 'opiniones', 'reseñas', 'recensioni', 'avaliações', 'beoordelingen', 'recensioner', 'anmeldelser', 'omtaler', 'opinie']
