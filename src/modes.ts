/** How eager a run is: `precision` cuts more, `recall` keeps more. */
export type Mode = 'balanced' | 'precision' | 'recall'

/**
 * The least confidence of a finding that is cut, by mode. It also says how many
 * times recall counts as precision where the two are weighed: a threshold of t
 * is the best where beta² is t / (1 - t), which is 1 for balanced and 4 for recall.
 */
export const thresholds: Readonly<Record<Mode, number>> = {precision: 0.35, balanced: 0.5, recall: 0.8}
