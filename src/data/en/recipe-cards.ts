/**
 * The controls on the card of a recipe: to print it, to reckon in other measures and
 * for more guests, to keep the screen on; and what readers give it. Compiled from what
 * the recipe plug-ins of blogs show. They stand in the midst of the recipe, so they
 * are no labels: nothing is told from them of where the article ends.
 */
export const recipeControls: readonly string[] = [
  'jump to recipe', 'jump to recipe print recipe', 'print recipe', 'print this recipe', 'pin recipe', 'pin this recipe', 'save recipe', 'save this recipe', 'want to save this recipe', 'rate this recipe',
  'us customary', 'metric', 'us customary metric', '0x', '0x0x0x', '0x 0x 0x', 'cook mode', 'cook mode prevent your screen from going dark', '0 from 0 vote', '0 from 0 votes', '0 0 from 0 votes'
]
