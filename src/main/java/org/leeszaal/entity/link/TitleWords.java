package org.leeszaal.entity.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leeszaal.entity.NameWords;
import org.leeszaal.entity.tag.Fold;

/** The titles and jobs that stand beside a name: evidence of who is meant. */
final class TitleWords {
  private static final int REACH = 40;
  private static final int WORDS = 3;

  private final Set<String> titles;
  private final String text;

  TitleWords(Set<String> titles, String text) {
    this.titles = titles;
    this.text = text;
  }

  static Set<String> of(NameWords words) {
    Set<String> titles = new HashSet<>();
    for (String word : words.heads().getOrDefault(NameWords.Head.TITLE, List.of())) {
      titles.add(Fold.of(word));
    }
    return titles;
  }

  /** Titles among the three words before and the three behind the name, inside the sentence. */
  Set<String> beside(FoundName name) {
    Set<String> found = new HashSet<>();
    String before = text.substring(Math.max(0, name.span().begin() - REACH), name.span().begin());
    String[] words =
        cut(before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n')) + 1));
    for (int i = words.length - 1; i >= Math.max(0, words.length - WORDS); i--) {
      keep(words[i], found);
    }
    String behind =
        text.substring(name.span().end(), Math.min(text.length(), name.span().end() + REACH));
    words = cut(behind.split("[.;\\n]", 2)[0]);
    for (int i = 0; i < Math.min(WORDS, words.length); i++) {
      keep(words[i], found);
    }
    return found;
  }

  private static String[] cut(String text) {
    return text.strip().split("[\\s,()]+");
  }

  private void keep(String word, Set<String> found) {
    String folded = Fold.of(word);
    if (titles.contains(folded)) {
      found.add(folded);
    }
  }
}
