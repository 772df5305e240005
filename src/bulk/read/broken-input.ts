/** The rest of an input cannot be read: it ends too early, or is not what it should be. */
export class BrokenInput extends Error {
  override name = 'BrokenInput'
}
