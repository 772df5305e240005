/**
 * What lines directly below the text of a page of documentation begin with that say
 * who may edit it and whether it helped: English, German, French, Spanish, Italian,
 * Portuguese, Dutch. Compiled by hand.
 */
export const editLines: readonly string[] = [
  'edit this page', 'edit on github', 'edit page', 'improve this page', 'improve this doc', 'view page source', 'view this page on github', 'show source', 'page source', 'help improve',
  'was this page helpful', 'was this page useful', 'is this page useful', 'is this page helpful', 'did this page help',
  'diese seite bearbeiten', 'seite bearbeiten', 'war diese seite hilfreich',
  'modifier cette page', 'cette page vous a t elle été utile',
  'editar esta página',
  'modifica questa pagina', 'questa pagina ti è stata utile',
  'esta página foi útil',
  'deze pagina bewerken', 'was deze pagina nuttig'
]

/**
 * What lines below the text of a page begin with that say when it was changed last,
 * whether it helped and what comes next, in the same languages, and `editLines`.
 * Compiled by hand.
 */
export const pageEnds: readonly string[] = [
  ...editLines,
  'this page was last', 'page last', 'last updated', 'last modified', 'last edited', 'report a problem', 'report an issue', 'report this page', 'found a mistake', 'help us improve', 'previous topic', 'previous page and next page', 'need help',
  'was this article helpful', 'was this section helpful', 'was this topic helpful', 'was this information helpful', 'was this helpful', 'did you find this page', 'did this answer your question', 'give feedback', 'send feedback', 'rate this page',
  'diese seite wurde zuletzt', 'zuletzt aktualisiert', 'zuletzt geändert', 'zuletzt bearbeitet', 'problem melden', 'war dieser artikel hilfreich', 'war das hilfreich', 'feedback geben',
  'dernière mise à jour', 'dernière modification', 'cette page a été modifiée', 'signaler un problème', 'cet article vous a t il été utile',
  'última actualización', 'última modificación', 'esta página se editó por última vez', 'informar de un problema', 'te ha resultado útil', 'te resultó útil',
  'ultimo aggiornamento', 'ultima modifica', 'questa pagina è stata modificata', 'segnala un problema',
  'última atualização', 'última modificação', 'esta página foi editada', 'isto foi útil',
  'laatst bijgewerkt', 'laatst gewijzigd', 'deze pagina is voor het laatst'
]
