import {brief} from '../brief.js'
import type {Language} from '../vocabulary.js'

/** Greek. */
export const greek: Language = brief({
  functionWords: 'ο η το τα του της των τον την στο και να που για με από θα δεν είναι',
  sections: 'ειδήσεις|πολιτική|οικονομία|πολιτισμός',
  navigation: 'μενού|αναζήτηση|αρχική|επικοινωνία|μετάβαση στο περιεχόμενο|περισσότερα',
  share: 'κοινοποίηση|αντιγραφή συνδέσμου',
  related: 'δημοφιλή|τελευταία νέα|ροή ειδήσεων',
  'comment-form': 'αφήστε σχόλιο',
  comment: 'σχόλια',
  cookie: 'αποδοχή|αποδοχή όλων',
  cookieNotice: 'cookies|χρησιμοποιούμε',
  advertisement: 'διαφήμιση',
  legal: 'όροι χρήσης|πολιτική απορρήτου|πολιτική cookies',
  login: 'σύνδεση|εγγραφή',
  dated: 'δημοσίευση|ενημέρωση',
  photo: 'φωτογραφία',
  tags: 'ετικέτες'
})
