import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Czech. */
export const czech: Language = brief({
  functionWords: 'že který která které jeho její jsem jsou ale nebo když aby jen také ještě tak ve ze při před podle byl byla bylo být není se si to až už byli mezi do jak bude',
  sections: 'zprávy|domácí|zahraničí|ekonomika|věda|zdraví|názory|byznys|magazín|počasí|recepty',
  navigation: 'hledat|úvod|domů|o nás|přejít k obsahu|nahoru|vyhledávání|hlavní stránka|inzerce|redakce|kariéra|archiv|přeskočit na obsah|přejít na obsah|více|zobrazit více|číst více|zavřít|zpět nahoru|nejnovější příspěvky|archivy|rubriky|navigace pro příspěvek',
  share: 'sdílet|kopírovat odkaz|sdílet na facebooku|vytisknout|tisk|sledujte nás',
  related: 'nejčtenější|nejnovější|čtěte více|další články|podobné články|nejčtenější články|doporučujeme',
  'comment-form': 'přidat komentář|napsat komentář|vstoupit do diskuze|zrušit odpověď na komentář|webová stránka',
  comment: 'komentáře|diskuze|diskuse|komentáře 0|diskuze 0|0 komentářů',
  cookie: 'přijmout|přijmout vše|souhlasím|odmítnout|odmítnout vše|nastavení|nastavení cookies|zásady cookies',
  cookieNotice: 'cookie cookies|používáme',
  advertisement: 'komerční sdělení|placená inzerce',
  legal: 'ochrana osobních údajů|podmínky užití|obchodní podmínky|podmínky použití|všechna práva vyhrazena',
  login: 'přihlásit se|registrace|přihlásit|přihlášení|odhlásit|předplatné|můj účet',
  dated: 'publikováno|aktualizováno',
  photo: 'foto|zdroj',
  tags: 'štítky|témata|klíčová slova'
})
