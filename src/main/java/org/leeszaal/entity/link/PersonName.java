package org.leeszaal.entity.link;

import java.util.List;

/**
 * A person's name as it stands.
 *
 * @param surface without title and genitive
 * @param words folded
 */
record PersonName(String surface, List<String> words) {
  static PersonName of(String surface) {
    String bare = Names.bare(surface);
    List<String> words = Names.words(bare);
    while (words.size() > 1 && Honorifics.goesInText(words.get(0)) && bare.indexOf(' ') > 0) {
      bare = bare.substring(bare.indexOf(' ') + 1);
      words = Names.words(bare);
    }
    return new PersonName(bare, List.copyOf(words));
  }

  /** Has it a given name (or its initial) and a family name? */
  boolean isFull() {
    return words.size() > 1 && !Names.isParticle(words.get(0));
  }

  /** Without the s of a Dutch genitive; the name itself where it has none. */
  PersonName withoutS() {
    String lastWord = last();
    if (lastWord.length() < 4 || !lastWord.endsWith("s") || !surface.endsWith("s")) {
      return this;
    }
    return of(surface.substring(0, surface.length() - 1));
  }

  String key() {
    return String.join(" ", words);
  }

  /** Does this name end with all the words of the other, and begin before them? */
  boolean endsWith(List<String> tail) {
    int size = words.size();
    return tail.size() < size && words.subList(size - tail.size(), size).equals(tail);
  }

  /** The words behind the given name. */
  List<String> family() {
    return words.size() < 2 ? words : words.subList(1, words.size());
  }

  /** Could both be one person's full names: initials, a middle name more? */
  boolean agrees(PersonName other) {
    if (!isFull() || !other.isFull() || !last().equals(other.last())) {
      return false;
    }
    String mine = words.get(0);
    String theirs = other.words.get(0);
    if (mine.equals(theirs)) {
      return true;
    }
    boolean initial = Names.isInitial(mine) || Names.isInitial(theirs);
    return initial
        ? mine.charAt(0) == theirs.charAt(0)
        : endsWith(other.words) || other.endsWith(words);
  }

  /** The last word; empty for what a finder took for a name and is signs only. */
  String last() {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }
}
