import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Greek. */
export const greek: Language = brief({
  functionWords: 'ο η το οι τα του της των τον την στο στη στην και να που για με από σε θα δεν είναι ένα',
  navigation: 'ειδήσεις|πολιτική|οικονομία|κόσμος|πολιτισμός|μενού|αναζήτηση|αρχική|επικοινωνία|μετάβαση στο περιεχόμενο|περισσότερα',
  share: 'κοινοποίηση|αντιγραφή συνδέσμου',
  related: 'δημοφιλή|τελευταία νέα|ροή ειδήσεων',
  newsletter: 'εγγραφείτε στο newsletter',
  'comment-form': 'αφήστε σχόλιο',
  comment: 'σχόλια',
  cookie: 'αποδοχή|αποδοχή όλων',
  cookieNotice: 'χρησιμοποιεί χρησιμοποιούμε',
  advertisement: 'διαφήμιση',
  legal: 'όροι χρήσης|πολιτική απορρήτου|πολιτική cookies',
  login: 'σύνδεση|εγγραφή',
  dated: 'δημοσίευση|ενημέρωση',
  byline: 'πριν 0 ώρες',
  photo: 'φωτογραφία',
  tags: 'ετικέτες'
})
