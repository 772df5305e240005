/**
 * What lines below the text of a page begin with that say who may edit it, when that
 * was done last and whether it helped, as pages of documentation have them: English,
 * German, French, Spanish, Italian, Portuguese, Dutch. Compiled by hand.
 */
export const pageEnds: readonly string[] = [
  'edit this page', 'edit on github', 'edit page', 'improve this page', 'improve this doc', 'view page source', 'view this page on github', 'show source', 'page source',
  'this page was last', 'page last', 'last updated', 'last modified', 'last edited', 'report a problem', 'report an issue', 'report this page', 'found a mistake', 'help improve', 'help us improve', 'previous topic', 'previous page and next page', 'need help',
  'was this page helpful', 'was this page useful', 'was this article helpful', 'was this section helpful', 'was this topic helpful', 'was this information helpful', 'was this helpful', 'is this page useful', 'is this page helpful', 'did this page help', 'did you find this page', 'did this answer your question', 'give feedback', 'send feedback', 'rate this page',
  'diese seite bearbeiten', 'seite bearbeiten', 'diese seite wurde zuletzt', 'zuletzt aktualisiert', 'zuletzt geändert', 'zuletzt bearbeitet', 'problem melden', 'war diese seite hilfreich', 'war dieser artikel hilfreich', 'war das hilfreich', 'feedback geben',
  'modifier cette page', 'dernière mise à jour', 'dernière modification', 'cette page a été modifiée', 'signaler un problème', 'cette page vous a t elle été utile', 'cet article vous a t il été utile',
  'editar esta página', 'última actualización', 'última modificación', 'esta página se editó por última vez', 'informar de un problema', 'te ha resultado útil', 'te resultó útil',
  'modifica questa pagina', 'ultimo aggiornamento', 'ultima modifica', 'segnala un problema', 'questa pagina ti è stata utile',
  'última atualização', 'última modificação', 'esta página foi útil', 'isto foi útil',
  'deze pagina bewerken', 'laatst bijgewerkt', 'laatst gewijzigd', 'was deze pagina nuttig'
]
