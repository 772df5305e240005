/** What heads the dialog of a consent manager in which purposes are explained, and the button that closes it: English, German, French, Spanish, Italian, Portuguese, Dutch. Compiled by hand. */
export const dialogOpenings: readonly string[] = [
  'privacy preference center', 'privacy preference centre', 'datenschutz präferenz center', 'datenschutz präferenzzentrum', 'centre de préférences de la confidentialité', 'centre de préférences de confidentialité', 'centro de preferencia de la privacidad', 'centro de preferencias de la privacidad', 'centro preferenze sulla privacy', 'centro preferenze privacy', 'centro de preferências de privacidade', 'privacyvoorkeurscentrum', 'privacyvoorkeurencentrum'
]
export const dialogClosings: readonly string[] = ['confirm my choices', 'meine auswahl bestätigen', 'auswahl bestätigen', 'confirmer mes choix', 'confirmer la sélection', 'confirmar mis preferencias', 'confirmar mis elecciones', 'conferma le mie scelte', 'confirmar as minhas escolhas', 'confirmar minhas escolhas', 'mijn keuzes bevestigen']

/** The titles of the texts of law that a shop prints below its pages, in the same languages. Compiled by hand. */
export const policyTitles: readonly string[] = [
  'privacy policy', 'privacy notice', 'terms of service', 'terms of use', 'terms and conditions', 'terms conditions', 'refund policy', 'return policy', 'returns policy', 'shipping policy', 'cookie policy',
  'datenschutzerklärung', 'agb', 'allgemeine geschäftsbedingungen', 'widerrufsrecht', 'widerrufsbelehrung', 'versandrichtlinie', 'impressum',
  'politique de confidentialité', 'conditions d utilisation', 'conditions générales de vente', 'politique de remboursement', 'politique d expédition', 'mentions légales',
  'política de privacidad', 'términos del servicio', 'términos y condiciones', 'política de reembolso', 'política de envío', 'aviso legal',
  'informativa sulla privacy', 'termini e condizioni', 'termini e condizioni del servizio', 'informativa sui rimborsi', 'informativa sulle spedizioni',
  'política de privacidade', 'termos de serviço', 'política de reembolso', 'política de frete',
  'privacybeleid', 'servicevoorwaarden', 'algemene voorwaarden', 'restitutiebeleid', 'verzendbeleid'
]
