package org.leeszaal.entity.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.entity.EntitySettings;
import org.leeszaal.entity.NameWords.GivenName;
import org.leeszaal.entity.Town;
import org.leeszaal.entity.text.TokenizedText;
import org.leeszaal.entity.text.Tokenizer;

/**
 * Makes further copies of marked articles: with other names, so that the finder learns contexts and
 * not a list; and in capitals or small letters, as headlines and bad scans have them. The same seed
 * gives the same copies.
 */
final class Augmentation {
  private static final double RENAMED_PERSONS = 0.7;
  private static final double RENAMED_PLACES = 0.6;
  private static final double KNOWN_PERSONS = 0.3;
  private static final double KNOWN_BODIES = 0.6;
  private static final int KNOWN_TOWN = 20_000;

  private final List<String> firstNames = new ArrayList<>();
  private final List<String> lastNames = new ArrayList<>();
  private final List<List<String>> towns = new ArrayList<>();
  private final List<List<String>> people = new ArrayList<>();
  private final Map<Integer, List<List<String>>> bodies = new HashMap<>();
  private final Random random;

  Augmentation(EntitySettings settings, Language language, long seed) {
    random = new Random(seed);
    weigh(settings.words().firstNames(), language, firstNames);
    weigh(settings.words().lastNames(), language, lastNames);
    know(settings, language);
    for (Town town : settings.towns()) {
      if (town.population() >= KNOWN_TOWN || town.country().equals(home(language))) {
        towns.add(List.of(town.name().split(" ")));
      }
    }
  }

  /** The known people and bodies, by the name that a paper of the language prints. */
  private void know(EntitySettings settings, Language language) {
    for (KnownEntity entity : settings.entities()) {
      if (entity.kind() == EntityKind.PER) {
        List<String> words = words(entity.label(language), language);
        if (words.size() > 1) {
          people.add(words);
        }
      } else if (entity.kind() == EntityKind.ORG) {
        List<String> names = new ArrayList<>(entity.aliases());
        names.add(entity.label(language));
        names.add(entity.label(language));
        for (String name : names) {
          List<String> words = words(name, language);
          bodies.computeIfAbsent(likeness(words), k -> new ArrayList<>()).add(words);
        }
      }
    }
  }

  private static List<String> words(String name, Language language) {
    int bracket = name.indexOf(" (");
    TokenizedText cut = Tokenizer.cut(bracket > 0 ? name.substring(0, bracket) : name, language);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < cut.size(); i++) {
      words.add(cut.token(i));
    }
    return words;
  }

  /** Bodies are put for bodies of as many words, short forms in capitals for such. */
  private static int likeness(List<String> words) {
    boolean capitals = words.get(0).equals(words.get(0).toUpperCase(Locale.ROOT));
    return words.size() == 1 && capitals ? 0 : Math.min(words.size(), 4);
  }

  /** Names of the language at hand come up more often than others. */
  private static void weigh(List<GivenName> names, Language language, List<String> into) {
    for (GivenName name : names) {
      if (name.name().indexOf(' ') < 0) {
        int times = name.languages().contains(language.code()) ? 5 : 1;
        for (int i = 0; i < times; i++) {
          into.add(name.name());
        }
      }
    }
  }

  private static String home(Language language) {
    return switch (language) {
      case NL -> "NL";
      case FR -> "FR";
      case EN, OTHER -> "GB";
    };
  }

  /** A copy with persons and places renamed, each name alike in the whole article. */
  MarkedArticle renamed(MarkedArticle article) {
    Map<String, String> words = new HashMap<>();
    Map<String, List<String>> things = new HashMap<>();
    List<List<String>> sentences = new ArrayList<>();
    List<List<String>> tags = new ArrayList<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      Copy copy = new Copy(article.sentences().get(s), article.tags().get(s));
      copy.rename(words, things);
      sentences.add(copy.newWords);
      tags.add(copy.newTags);
    }
    return new MarkedArticle(sentences, tags);
  }

  /** A copy in capitals. */
  static MarkedArticle upper(MarkedArticle article) {
    return mapped(article, Case.UPPER);
  }

  /** A copy in small letters. */
  static MarkedArticle lower(MarkedArticle article) {
    return mapped(article, Case.LOWER);
  }

  private enum Case {
    UPPER,
    LOWER
  }

  private static MarkedArticle mapped(MarkedArticle article, Case to) {
    List<List<String>> sentences = new ArrayList<>();
    for (List<String> sentence : article.sentences()) {
      sentences.add(
          sentence.stream()
              .map(w -> to == Case.UPPER ? w.toUpperCase(Locale.ROOT) : w.toLowerCase(Locale.ROOT))
              .toList());
    }
    return new MarkedArticle(sentences, article.tags());
  }

  private final class Copy {
    private final List<String> words;
    private final List<String> tags;
    private final List<String> newWords = new ArrayList<>();
    private final List<String> newTags = new ArrayList<>();

    Copy(List<String> words, List<String> tags) {
      this.words = words;
      this.tags = tags;
    }

    void rename(Map<String, String> persons, Map<String, List<String>> things) {
      int at = 0;
      while (at < words.size()) {
        int end = at + 1;
        String tag = tags.get(at);
        while (tag.startsWith("B-")
            && end < words.size()
            && tags.get(end).equals("I-" + tag.substring(2))) {
          end++;
        }
        List<String> name = words.subList(at, end);
        switch (tag) {
          case "B-PER" -> put(person(name, persons), "PER");
          case "B-LOC" -> put(place(name, things), "LOC");
          case "B-ORG" -> put(body(name, things), "ORG");
          default -> keep(at, end);
        }
        at = end;
      }
    }

    private void keep(int begin, int end) {
      newWords.addAll(words.subList(begin, end));
      newTags.addAll(tags.subList(begin, end));
    }

    private void put(List<String> name, String kind) {
      for (int i = 0; i < name.size(); i++) {
        newWords.add(name.get(i));
        newTags.add((i == 0 ? "B-" : "I-") + kind);
      }
    }

    private List<String> person(List<String> name, Map<String, String> known) {
      boolean fresh = known.keySet().stream().noneMatch(name::contains);
      if (name.size() == 2 && fresh && random.nextDouble() < KNOWN_PERSONS) {
        List<String> other = people.get(random.nextInt(people.size()));
        known.put(name.get(0), other.get(0));
        known.put(name.get(1), String.join(" ", other.subList(1, other.size())));
      }
      List<String> renamed = new ArrayList<>();
      for (int i = 0; i < name.size(); i++) {
        boolean first = i == 0 && name.size() > 1;
        String word = known.computeIfAbsent(name.get(i), w -> personWord(w, first));
        renamed.addAll(List.of(word.split(" ")));
      }
      return renamed;
    }

    private List<String> body(List<String> name, Map<String, List<String>> known) {
      return known.computeIfAbsent(
          String.join(" ", name),
          k -> {
            List<List<String>> like = bodies.getOrDefault(likeness(name), List.of());
            boolean keep = like.isEmpty() || random.nextDouble() >= KNOWN_BODIES;
            return keep ? List.copyOf(name) : like.get(random.nextInt(like.size()));
          });
    }

    private List<String> place(List<String> name, Map<String, List<String>> known) {
      return known.computeIfAbsent(
          String.join(" ", name),
          k -> {
            boolean keep =
                name.size() > 2
                    || !isName(name.get(0))
                    || random.nextDouble() >= RENAMED_PLACES
                    || name.get(0).toUpperCase(Locale.ROOT).equals(name.get(0));
            return keep ? List.copyOf(name) : towns.get(random.nextInt(towns.size()));
          });
    }
  }

  private String personWord(String word, boolean first) {
    if (!isName(word) || random.nextDouble() >= RENAMED_PERSONS) {
      return word;
    }
    List<String> from = first ? firstNames : lastNames;
    String name = from.get(random.nextInt(from.size()));
    return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))
        ? name.toUpperCase(Locale.ROOT)
        : name;
  }

  private static boolean isName(String word) {
    return word.length() > 2 && Character.isUpperCase(word.charAt(0)) && word.indexOf('.') < 0;
  }
}
