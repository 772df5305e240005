/**
 * The words that lines begin with which lead to the page before, and to the one after,
 * with its title behind: English, German, French, Spanish, Italian, Portuguese, Dutch,
 * Scandinavian, Polish. Compiled by hand.
 */
export const wordsBefore: readonly string[] = ['previous', 'prev', 'zurück', 'vorherige', 'vorheriger', 'précédent', 'anterior', 'precedente', 'vorige', 'föregående', 'forrige', 'poprzedni', 'poprzednia']
export const wordsAfter: readonly string[] = ['next', 'weiter', 'nächste', 'nächster', 'suivant', 'siguiente', 'successivo', 'successiva', 'seguinte', 'próximo', 'próxima', 'volgende', 'nästa', 'neste', 'næste', 'następny', 'następna']
