package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Where dates stand on a page, and how far from its headline. */
final class DatePlaces implements NodeVisitor {
  enum Kind {
    MICRODATA,
    PUBLISHED,
    TIME,
    NAMED
  }

  /**
   * @param distance text between it and the headline, negative above it; characters
   */
  record Place(Element element, Kind kind, int distance) {}

  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)(?:^|.*[\\s:])datePublished(?:\\s.*|$)");

  /** What Drupal and others write for the day on which they made a page. */
  private static final Pattern CREATED =
      Pattern.compile("(?i)(?:^|.*[\\s:])(?:dateCreated|date|created|issued)(?:\\s.*|$)");

  private static final Pattern CHANGED =
      Pattern.compile(
          "\\b(?:"
              + VisibleDate.CHANGE
              + "|update|edited|revised|maj)(?: \\p{L}{1,4}){0,2}\\s*[:|–-]?\\s*$",
          VisibleDate.FLAGS);

  private static final int LONGEST_LABEL = 40;

  /** A label stands close by: most nodes that are asked for one. */
  private static final int MOST_NODES = 20;

  private final String title;
  private final List<Place> found = new ArrayList<>();
  private final List<Element> others = new ArrayList<>();

  /** How much text stood above an element that is named after another day. */
  private final Map<Element, Integer> opened = new HashMap<>();

  private List<Place> all = List.of();
  private Set<Element> aboveHeadline = Set.of();
  private Optional<Element> headline = Optional.empty();
  private int headlineAt;
  private int text;

  private DatePlaces(String title) {
    this.title = Guide.letters(title);
  }

  static DatePlaces of(Document page, String title) {
    DatePlaces places = new DatePlaces(title);
    NodeTraversor.traverse(places, page.body());
    places.headline.ifPresent(found -> places.aboveHeadline = new HashSet<>(found.parents()));
    places.all = places.inOrder();
    return places;
  }

  boolean hasHeadline() {
    return headline.isPresent();
  }

  /** What elements show that are named after today or the day of something else. */
  Set<String> others() {
    return others.stream().map(Element::text).collect(Collectors.toSet());
  }

  /** In the order of the page; of elements in each other only the innermost. */
  List<Place> all() {
    return all;
  }

  private List<Place> inOrder() {
    Set<Element> outer = new HashSet<>();
    for (Place place : found) {
      if (place.kind() != Kind.NAMED) {
        outer.addAll(place.element().parents());
      }
    }
    return found.stream()
        .filter(place -> place.kind() != Kind.NAMED || !outer.contains(place.element()))
        .map(place -> new Place(place.element(), place.kind(), place.distance() - headlineAt))
        .toList();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode piece) {
      text += piece.isBlank() ? 0 : piece.getWholeText().strip().length();
    } else if (node instanceof Element element) {
      kind(element).ifPresent(kind -> found.add(new Place(element, kind, text)));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && opened.containsKey(element)) {
      boolean brief = text - opened.getOrDefault(element, 0) <= DateElements.LONGEST;
      others.addAll(brief ? List.of(element) : List.of());
    }
    if (node instanceof Element element && headline.isEmpty() && isHeadline(element)) {
      headline = Optional.of(element);
      headlineAt = text;
    }
  }

  private boolean isHeadline(Element element) {
    boolean heading = Tags.isHeading(element) || element.attr("itemprop").equals("headline");
    String own = heading ? Guide.letters(element.text()) : "";
    return !own.isEmpty() && (own.equals(title) || (title.length() > 15 && own.contains(title)));
  }

  private Optional<Kind> kind(Element element) {
    String property = element.attr("itemprop") + " " + element.attr("property");
    if (property.length() > 1 && PUBLISHED.matcher(property.strip()).matches()) {
      return Optional.of(Kind.MICRODATA);
    }
    boolean time = element.normalName().equals("time");
    if (time && element.hasAttr("pubdate")) {
      return Optional.of(Kind.PUBLISHED);
    }
    if (!time && element.attributesSize() == 0) {
      return Optional.empty();
    }
    Set<String> words = words(element);
    if (words.stream().anyMatch(DateNames.SHOWS_OTHER::contains)) {
      opened.put(element, text);
      return Optional.empty();
    }
    boolean published = words.stream().anyMatch(DateNames.SHOWS_PUBLISHED::contains);
    if (published || (words.contains("date") && words.contains("entry"))) {
      return Optional.of(Kind.PUBLISHED);
    }
    if (time || CREATED.matcher(property.strip()).matches()) {
      return Optional.of(Kind.TIME);
    }
    boolean date = words.stream().anyMatch(DateNames.SHOWS_DATE::contains);
    return date ? Optional.of(Kind.NAMED) : Optional.empty();
  }

  private static Set<String> words(Element element) {
    String names = element.className() + " " + element.id();
    if (names.length() < 2) {
      return Set.of();
    }
    return new HashSet<>(List.of(Boilerplate.words(element).split(" ")));
  }

  /** Whether it shows the last change: by its name, or by the words before it. */
  static boolean isChanged(Place place) {
    Element element = place.element();
    Set<String> words = words(element);
    if (words.stream().anyMatch(DateNames.SHOWS_CHANGED::contains)
        || element.attr("itemprop").equals("dateModified")) {
      return words.stream().noneMatch(DateNames.SHOWS_PUBLISHED::contains);
    }
    return CHANGED.matcher(before(element)).find();
  }

  /** The last words before it, below the same parent. */
  private static String before(Element element) {
    String before = "";
    Node node = element.previousSibling();
    for (int i = 0; i < MOST_NODES && node != null && before.length() < LONGEST_LABEL; i++) {
      if (node instanceof TextNode piece) {
        before = piece.text() + before;
      } else if (node instanceof Element sibling) {
        before = sibling.text() + (sibling.isBlock() ? " " : "") + before;
      }
      node = node.previousSibling();
    }
    return before.substring(Math.max(0, before.length() - LONGEST_LABEL));
  }

  /** Whether it stands in a box of other articles, of readers, or in the frame of the page. */
  boolean isBeside(Element element) {
    for (Element up = element;
        up != null && !up.normalName().equals("body") && !holdsHeadline(up);
        up = up.parent()) {
      String tag = up.normalName();
      boolean frame = tag.equals("aside") || tag.equals("nav") || isOuterFooter(up);
      boolean teaser = tag.equals("a") && up.text().length() > element.text().length() + 10;
      boolean other =
          (tag.equals("article") && hasHeadline() && headline.get().closest("article") != null)
              || PageFacts.isOtherThing(up);
      boolean named = words(up).stream().anyMatch(Beside::tellsNoDate) && !isFooterOfText(up);
      if (frame || teaser || other || named) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsHeadline(Element element) {
    return aboveHeadline.contains(element);
  }

  private static boolean isOuterFooter(Element element) {
    return element.normalName().equals("footer") && !isFooterOfText(element);
  }

  /** An article has a footer of its own. */
  private static boolean isFooterOfText(Element element) {
    boolean footer = element.normalName().equals("footer") || words(element).contains("footer");
    return footer && element.closest("article") != null;
  }
}
