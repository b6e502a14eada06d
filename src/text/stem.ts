import en from 'natural/lib/natural/stemmers/porter_stemmer.js'
import de from 'natural/lib/natural/stemmers/porter_stemmer_de.js'
import es from 'natural/lib/natural/stemmers/porter_stemmer_es.js'
import fr from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'
import it from 'natural/lib/natural/stemmers/porter_stemmer_it.js'
import nl from 'natural/lib/natural/stemmers/porter_stemmer_nl.js'
import no from 'natural/lib/natural/stemmers/porter_stemmer_no.js'
import pt from 'natural/lib/natural/stemmers/porter_stemmer_pt.js'
import ru from 'natural/lib/natural/stemmers/porter_stemmer_ru.js'
import sv from 'natural/lib/natural/stemmers/porter_stemmer_sv.js'
import uk from 'natural/lib/natural/stemmers/porter_stemmer_uk.js'

const stemmers = { en, fr, de, es, it, nl, no, pt, ru, sv, uk } as const

// Longer than any word: what comes now is no language, and stemmers are not made for it.
const longestWord = 40

/**
 * The stem of a folded word, so that its forms count as one; the word itself where the language
 * has no stemmer or the word is too long to be one.
 */
export const stem = (word: string, language: string | null): string =>
  language !== null && language in stemmers && word.length <= longestWord
    ? stemmers[language as keyof typeof stemmers].stem(word)
    : word
