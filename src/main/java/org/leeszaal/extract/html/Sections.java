package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Boxes that do not name themselves but whose first line says what they are: readers' comments,
 * other articles, what is read most.
 */
final class Sections {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?:(?:les |all |alle )?(?:\\(?\\d+\\)? )?(?:comments?|reacties?|commentaires?|replies|responses|opmerkingen)(?: \\(?\\d+\\)?)?|join the (?:conversation|discussion)|leave a (?:reply|comment)"
              + "|geef (?:een|uw|je) (?:reactie|mening)|reageer(?: op dit (?:artikel|bericht|stuk))?|laissez? un commentaire|réagir(?: à cet article)?|vos réactions|(?:\\p{L}+|\\d+) thoughts? on [«“”‘’\"'].*)[:.]?",
          FLAGS);

  /** A word that may head a part of an article too: a count or a call to write is no such thing. */
  private static final Pattern UNSURE = Pattern.compile("(?:les |all |alle )?\\p{L}+[:.]?", FLAGS);

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:lees ook|lees meer|lees verder|meer nieuws|meer (?:artikels|artikelen|verhalen)|ook interessant|gerelateerde? (?:artikels|artikelen|berichten|nieuws)|aanbevolen(?: artikels| artikelen| voor u| voor jou)?|(?:meest|best) gelezen|net binnen|laatste nieuws|onze aanraders"
              + "|à lire aussi|à lire également|lire aussi|sur le même (?:sujet|thème)|dans la même rubrique|articles (?:liés|similaires|récents|recommandés)|les plus lus|le plus lu|à la une|dernières actualités|vous aimerez aussi|nos recommandations"
              + "|related(?: (?:articles|stories|posts|news|content|topics|reading))?|read (?:more|next|also)|more (?:stories|news|articles|from .{2,40})|you (?:may|might) also (?:like|enjoy|be interested in)|recommended(?: for you| reading| stories)?|recent (?:posts|articles)|most (?:read|popular|viewed)"
              + "|(?:popular|trending)(?: now| posts| stories| articles)?|latest (?:news|posts|stories|articles)|up next|editors?['’]s? picks?|don['’]t miss|other (?:news|stories|articles)(?: in brief)?|(?:more|related) coverage|more on this(?: story| topic)?|more in .{2,30}|(?:from )?around the web|from the web|you may have missed|in case you missed it|top stories|must[- ]reads?|(?:continue|keep) reading|partner content|sponsored(?: content| links| stories)?"
              + "|verder lezen|meer (?:uit|in|van) .{2,30}|meer \\p{L}{3,12} nieuws|andere (?:artikelen|artikels|berichten|verhalen)|ook in (?:dit nummer|het nieuws|deze krant)|in het nieuws|gesponsord|partnerbijdragen?"
              + "|nouvelles similaires|à voir aussi|voir aussi|à découvrir(?: aussi)?|et aussi(?: (?:sur|dans) .{2,30})?|aussi (?:en|dans|sur) .{2,30}|autres (?:articles|actualités|infos)|plus d['’](?:articles|actualités|infos)|ailleurs sur le web|contenus? sponsorisés?|(?:les )?derni[eè]res (?:infos|actus|news|nouvelles|actualités)|en continu|à ne pas manquer|nos derniers articles|(?:les )?articles les plus (?:lus|consultés)|(?:ces articles |cela |ça )?(?:devraient|pourraient|peut|pourrait) (?:aussi )?vous (?:plaire|intéresser))[:.]?",
          FLAGS);

  private static final int LONGEST_LABEL = 60;

  /** A box beside the article has at most this share of a page's prose. */
  private static final double MOST = 0.3;

  /** Readers may write more than the author: a longer box goes when this much stands above it. */
  static final double ARTICLE = 250;

  private Sections() {}

  /** What a heading says; empty for an element that holds more than a label. */
  private static String label(Element heading, PageStats stats) {
    int length = stats.all(heading);
    boolean link = heading.normalName().equals("a") || heading.normalName().equals("li");
    return link || length == 0 || length > LONGEST_LABEL ? "" : heading.text();
  }

  /** Takes them out of the page. */
  static void remove(Element body, PageStats stats) {
    double total = stats.prose(body);
    List<Element> gone = new ArrayList<>();
    for (Element heading : body.getAllElements()) {
      String label = label(heading, stats);
      if (label.isEmpty()) {
        continue;
      }
      Element box = box(heading);
      boolean small = stats.prose(box) <= MOST * total;
      boolean comments =
          COMMENTS.matcher(label).matches()
              && ((small && !UNSURE.matcher(label).matches())
                  || (!isText(heading, box, stats) && (small || before(box, stats) >= ARTICLE)));
      boolean others = small && OTHERS.matcher(label).matches();
      if ((comments || others) && !box.equals(heading) && box.selectFirst("h1") == null) {
        gone.add(box);
      }
    }
    gone.forEach(stats::remove);
  }

  /** Whether plain paragraphs follow the heading: each comment stands in a box of its own. */
  private static boolean isText(Element heading, Element box, PageStats stats) {
    double plain = 0;
    for (Element next = heading.nextElementSibling();
        next != null;
        next = next.nextElementSibling()) {
      plain += next.normalName().equals("p") ? stats.prose(next) : 0;
    }
    return plain * 2 > stats.prose(box);
  }

  /** Prose of the page above an element; characters. */
  static double before(Element box, PageStats stats) {
    double prose = 0;
    for (Element up = box; !up.normalName().equals("body"); up = up.parent()) {
      for (Element last = up.previousElementSibling();
          last != null;
          last = last.previousElementSibling()) {
        prose += stats.prose(last);
      }
      if (up.parent() == null) {
        break;
      }
    }
    return prose;
  }

  /** The largest element that begins with the heading and has more in it. */
  static Element box(Element heading) {
    Element box = heading;
    for (Element up = heading.parent(); up != null && begins(up, box); up = up.parent()) {
      box = up;
    }
    return box;
  }

  private static boolean begins(Element outer, Element inner) {
    if (outer.normalName().equals("body")) {
      return false;
    }
    for (Element child = outer.firstElementChild();
        child != null && !child.equals(inner);
        child = child.nextElementSibling()) {
      if (child.hasText()) {
        return false;
      }
    }
    return outer.ownText().isBlank();
  }
}
