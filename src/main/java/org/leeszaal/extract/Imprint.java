package org.leeszaal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.extract.text.Bylines;
import org.leeszaal.extract.text.DayOrder;
import org.leeszaal.extract.text.WrittenDate;

/**
 * The lines between headline and text of an article in a document: who wrote it, where and when it
 * stood ("De Lindenkrant, 15 september 2022", "Door Jan Peeters").
 *
 * @param lines the paragraphs that were such lines
 */
record Imprint(List<String> lines, String outlet, List<String> authors, PublishedDate published) {
  private static final int SEARCHED = 4;
  private static final int LONGEST = 100;
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?i:by|door|par|von|tekst|texte|auteurs?|author)\\b):?\\s+(?=\\p{Lu})(?:(?!\\d{4}).){3,80}[^.!?]");
  private static final Pattern WITH_DATE =
      Pattern.compile("(\\p{Lu}[^,|]{1,50}?)\\s*[,|–—·-]\\s*(?=[^,]*\\d{4}).{6,40}");

  Imprint {
    lines = List.copyOf(lines);
    authors = List.copyOf(authors);
  }

  static Imprint of(List<String> paragraphs) {
    List<String> lines = new ArrayList<>();
    List<String> authors = new ArrayList<>();
    String outlet = "";
    PublishedDate published = PublishedDate.UNKNOWN;
    for (String line : paragraphs.subList(0, Math.min(SEARCHED, paragraphs.size()))) {
      if (line.length() > LONGEST) {
        break;
      }
      Optional<String> date = WrittenDate.first(line, DayOrder.DAY_FIRST);
      if (BYLINE.matcher(line).matches() && authors.isEmpty()) {
        authors.addAll(Bylines.names(line));
        lines.add(line);
      } else if (date.isPresent() && !published.isKnown() && !line.endsWith(".")) {
        Matcher named = WITH_DATE.matcher(line);
        boolean month =
            WrittenDate.first("1 " + line.split(" ")[0] + " 2000", DayOrder.DAY_FIRST).isPresent();
        outlet = named.matches() && !month && !isDay(named.group(1)) ? named.group(1) : "";
        published = new PublishedDate(date.get(), DateOrigin.DATELINE);
        lines.add(line);
      }
    }
    return new Imprint(lines, outlet, authors, published);
  }

  private static boolean isDay(String word) {
    return word.matches(
        "(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:maan|dins|woens|donder|vrij|zater|zon)dag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|.*\\d.*");
  }

  /** The draft with what it lacks filled in. */
  Draft fill(Draft draft) {
    Draft filled = draft.outlet().isEmpty() ? draft.withOutlet(outlet) : draft;
    filled = filled.authors().isEmpty() ? filled.withAuthors(authors) : filled;
    return filled.published().isKnown() ? filled : filled.withPublished(published);
  }

  /** As {@link #fill}, and the lines themselves are no longer text. */
  Draft takeFrom(Draft draft) {
    List<String> rest = new ArrayList<>(draft.paragraphs());
    boolean textLeft = rest.size() > lines.size();
    if (textLeft) {
      rest.removeAll(lines);
    }
    return fill(draft).withParagraphs(rest);
  }
}
