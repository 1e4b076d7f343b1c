package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.leeszaal.extract.text.Bylines;
import org.leeszaal.extract.text.Paragraphs;

/** The authors that a page shows in elements that are named after them. */
final class Writers {
  private static final String NAMED =
      "[rel~=author], [class*=author], [class*=auteur], [class*=byline], [class*=signature], [class*=signed],"
          + " [class*=writer], [class*=redact], [class*=journalist], [id*=author], [id*=byline],"
          + " [href*=/author/], [href*=/authors/], [href*=/auteur/], [href*=/auteurs/], [href*=/journalist]";

  private static final String WORD = "\\p{Lu}[\\p{L}’'.-]*";

  /** Two to five words that begin with capitals, small words of names between them. */
  private static final Pattern PERSON =
      Pattern.compile(
          WORD
              + "(?:(?: (?:van|von|de|den|der|des|d[eiu]l?|da|dos|la|le|el|al|bin|ten|ter|['’]t)){0,3} (?:[dl]['’])?"
              + WORD
              + "){1,4}");

  private static final Pattern NOT_PERSON =
      Pattern.compile(
          "(?i).*\\b(?:staff|team|desk|news|media|press|redactie|rédaction|editors?|redacteur|redactrice|reporter|journalist|journaliste|correspondent|newsroom|author|published|posted|updated|follow|more|about|read|view|share|by)\\b.*");

  private static final Pattern DATED =
      Pattern.compile(
          "(?i)\\b(?:(?:19|20)\\d{2}|\\d{1,2}[:uh]\\d{2}|\\d+ min(?:ute[ns]?)?)\\b|^(?:follow|published|publié|gepubliceerd)\\b");

  private static final int LONGEST = 120;

  private final Document page;

  Writers(Document page) {
    this.page = page;
  }

  /**
   * The persons in the first such element below the headline, or else above it, and in those beside
   * it.
   */
  List<String> shown(String title) {
    List<Element> below = new ArrayList<>();
    List<Element> above = new ArrayList<>();
    Optional<Element> headline = headline(title);
    Set<Element> named = new LinkedHashSet<>(page.body().select(NAMED));
    List<Element> current = headline.isPresent() ? above : below;
    for (Element element : page.body().select("h1, h2, " + NAMED)) {
      if (headline.filter(element::equals).isPresent()) {
        current = below;
      }
      if (named.contains(element) && !isBeside(element) && !persons(element).isEmpty()) {
        current.add(element);
      }
    }
    List<Element> found = below.isEmpty() ? above : below;
    return found.isEmpty() ? List.of() : persons(found);
  }

  private Optional<Element> headline(String title) {
    String wanted = Guide.letters(title);
    return page.body().select("h1, h2").stream()
        .filter(heading -> !wanted.isEmpty() && Guide.letters(heading.text()).equals(wanted))
        .findFirst();
  }

  /** Those of the first, and of what is named in the same way in the same box. */
  private static List<String> persons(List<Element> found) {
    Element first = found.get(0);
    Set<String> names = new LinkedHashSet<>(persons(first));
    Element box = first.parent() == null ? first : first.parent();
    box = box.parent() == null || box.normalName().equals("body") ? box : box.parent();
    for (Element other : found) {
      if (other.className().equals(first.className()) && other.parents().contains(box)) {
        names.addAll(persons(other));
      }
    }
    return new ArrayList<>(names);
  }

  private static List<String> persons(Element element) {
    String text = apart(element);
    if (text.isBlank() || text.length() > LONGEST) {
      return List.of();
    }
    return Bylines.names(text).stream()
        .filter(name -> PERSON.matcher(name).matches() && !NOT_PERSON.matcher(name).matches())
        .toList();
  }

  /** Its text with a sign between elements that only a style sheet keeps apart. */
  private static String apart(Element element) {
    StringBuilder text = new StringBuilder();
    for (TextNode piece : (Iterable<TextNode>) element.nodeStream(TextNode.class)::iterator) {
      String own = piece.getWholeText();
      boolean glued =
          !text.isEmpty()
              && !Character.isWhitespace(text.charAt(text.length() - 1))
              && !own.isEmpty()
              && (Character.isLetterOrDigit(own.charAt(0)) || own.charAt(0) == '@');
      text.append(glued ? " | " : "").append(own);
      if (text.length() > 2 * LONGEST) {
        break;
      }
    }
    return Paragraphs.line(text.toString());
  }

  private static boolean isBeside(Element element) {
    for (Element up = element; up != null && !up.normalName().equals("body"); up = up.parent()) {
      String tag = up.normalName();
      boolean named =
          up.attributesSize() > 0
              && List.of(Boilerplate.words(up).split(" ")).stream()
                  .anyMatch(Beside.WORDS::contains);
      boolean frame = tag.equals("footer") && up.closest("article") == null;
      if (tag.equals("nav") || tag.equals("aside") || frame || named) {
        return true;
      }
    }
    return false;
  }

  /** The person who is all of a short line beside one with a date, between headline and text. */
  static List<String> inLines(List<String> lines) {
    for (int i = 0; i < lines.size() && lines.get(i).length() <= LONGEST; i++) {
      String line = lines.get(i);
      boolean dated =
          (i > 0 && DATED.matcher(lines.get(i - 1)).find())
              || (i + 1 < lines.size() && DATED.matcher(lines.get(i + 1)).find());
      if (dated && PERSON.matcher(line).matches() && !NOT_PERSON.matcher(line).matches()) {
        return Bylines.names(line);
      }
    }
    return List.of();
  }

  /** What systems put in the field of the author when nobody fills it in. */
  static boolean isNobody(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "admin", "administrator", "webmaster", "beheerder", "super user", "root", "user" -> true;
      default -> false;
    };
  }
}
