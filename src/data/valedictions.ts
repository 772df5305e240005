/**
 * How letters close, a line of its own above the name of who writes: English,
 * German, French, Spanish, Portuguese, Italian, Dutch and Scandinavian. Compiled by
 * hand.
 */
export const valedictions: readonly string[] = [
  'yours faithfully', 'faithfully yours', 'yours sincerely', 'sincerely yours', 'sincerely', 'yours truly', 'yours etc', 'yours', 'respectfully', 'respectfully yours', 'best regards', 'kind regards', 'warm regards', 'warmest regards', 'with kind regards', 'regards', 'best wishes', 'with best wishes', 'with love', 'your obedient servant',
  'mit freundlichen grüßen', 'mit freundlichem gruß', 'freundliche grüße', 'herzliche grüße', 'viele grüße', 'beste grüße', 'liebe grüße', 'hochachtungsvoll', 'ihr', 'ihre',
  'cordialement', 'bien cordialement', 'bien à vous', 'amicalement', 'sincères salutations',
  'atentamente', 'un saludo', 'saludos cordiales', 'un abrazo', 'atenciosamente', 'cumprimentos', 'com os melhores cumprimentos',
  'cordiali saluti', 'distinti saluti', 'cordialmente',
  'met vriendelijke groet', 'met vriendelijke groeten', 'hoogachtend',
  'med vänlig hälsning', 'med vänliga hälsningar', 'vänliga hälsningar', 'med venlig hilsen', 'venlig hilsen', 'med vennlig hilsen', 'vennlig hilsen'
]
