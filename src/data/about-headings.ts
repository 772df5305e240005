/**
 * Headings of a box about a site or its makers, at the foot of its pages, by
 * language: English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish,
 * Danish, Norwegian, Polish, Czech, Finnish, Russian. Compiled by hand.
 */
export const aboutHeadings: readonly string[] = [
  'about us', 'who we are', 'about this site', 'about this blog', 'about this website',
  'über uns', 'wir über uns', 'wer wir sind', 'über diese seite', 'über diesen blog',
  'qui sommes nous', 'à propos de nous', 'à propos de ce site',
  'sobre nosotros', 'quiénes somos', 'quienes somos', 'acerca de nosotros',
  'chi siamo', 'su di noi',
  'sobre nós', 'quem somos',
  'over ons', 'wie zijn wij',
  'om oss', 'om os', 'om denne siden', 'om denna sida',
  'o nas', 'kim jesteśmy', 'o nás', 'kdo jsme',
  'meistä', 'tietoa meistä',
  'о нас', 'кто мы'
]
