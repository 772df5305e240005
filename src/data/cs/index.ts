import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Czech. */
export const czech: Language = brief({
  functionWords: 'že který která které jeho její jsem jsou ale nebo když aby jen také ještě tak ve ze při před podle byl byla bylo být není se si to až už byli mezi do jak bude',
  sections: 'zprávy|domácí|zahraničí|ekonomika',
  navigation: 'hledat|úvod|domů|o nás|přejít k obsahu|nahoru',
  share: 'sdílet|kopírovat odkaz',
  related: 'nejčtenější|nejnovější',
  'comment-form': 'přidat komentář|napsat komentář',
  comment: 'komentáře|diskuze',
  cookie: 'přijmout|přijmout vše',
  cookieNotice: 'cookie cookies|používáme',
  legal: 'ochrana osobních údajů|podmínky užití|obchodní podmínky',
  login: 'přihlásit se|registrace',
  dated: 'publikováno|aktualizováno',
  photo: 'foto',
  tags: 'štítky'
})
