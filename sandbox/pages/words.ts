/** What the page of strong authentication says, by its parameter `lang`; `se` is Swedish there. */
const WORDS = {
  en: ['Confirm that it is you', 'Confirm', 'Fail', 'Leave'],
  fr: ["Confirmez qu'il s'agit bien de vous", 'Confirmer', 'Échouer', 'Quitter'],
  de: ['Bestätigen Sie, dass Sie es sind', 'Bestätigen', 'Scheitern', 'Verlassen'],
  es: ['Confirme que es usted', 'Confirmar', 'Fallar', 'Salir'],
  it: ['Conferma che sei tu', 'Conferma', 'Fallisci', 'Esci'],
  nl: ['Bevestig dat u het bent', 'Bevestigen', 'Mislukken', 'Verlaten'],
  pt: ['Confirme que é você', 'Confirmar', 'Falhar', 'Sair'],
  pl: ['Potwierdź, że to Ty', 'Potwierdź', 'Odrzuć', 'Wyjdź'],
  se: ['Bekräfta att det är du', 'Bekräfta', 'Misslyckas', 'Lämna'],
  el: ['Επιβεβαιώστε ότι είστε εσείς', 'Επιβεβαίωση', 'Αποτυχία', 'Έξοδος'],
  bg: ['Потвърдете, че сте вие', 'Потвърди', 'Неуспех', 'Изход'],
} as const;

export interface Words {
  /** For the page's `lang` attribute. */
  tag: string;
  title: string;
  confirm: string;
  fail: string;
  leave: string;
}

/** English where the language is not one of the eleven. */
export function wordsIn(lang: string | null): Words {
  const known = Object.keys(WORDS).find((each): each is keyof typeof WORDS => each === lang?.toLowerCase()) ?? 'en';
  const [title, confirm, fail, leave] = WORDS[known];
  return { tag: known === 'se' ? 'sv' : known, title, confirm, fail, leave };
}
