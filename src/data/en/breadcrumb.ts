import type {Vocabulary} from '../vocabulary.js'

/** The path from the home page to this page. */
export const breadcrumb: Vocabulary = {
  labels: ['you are here', 'you are here home', 'breadcrumb', 'breadcrumbs', 'you are in', 'current location', 'your location'],
  patterns: [{cues: ['here'], match: /^you are (?:here|in)\s?:.{0,200}$/iu, longest: 30, confidence: 0.97}]
}
