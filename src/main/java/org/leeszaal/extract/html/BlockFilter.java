package org.leeszaal.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Drops what is left beside the article among its own blocks: lists of links, calls to read on,
 * share or subscribe, credits, bylines above the text, headings with nothing below them.
 */
final class BlockFilter {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /**
   * A heading over things that are not the article; what is below goes too while it is no prose.
   */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:lees (?:ook|meer|verder)|meer (?:over|nieuws|artikels|artikelen|van)|ook interessant|gerelateerd|verwante|aanbevolen|populair|meest gelezen"
              + "|deel dit|over de auteur|schrijf je in|nieuwsbrief|à lire|lire (?:aussi|plus)|sur le même|dans la même|articles (?:liés|similaires|récents)|les plus lus"
              + "|à propos de l.auteur|partager|newsletter|related|read (?:more|next|also)|more (?:from|on|stories|about|like)|you (?:may|might) (?:also )?(?:like|enjoy)"
              + "|recommended|recent (?:posts|articles)|popular|most read|latest (?:posts|articles|news|stories)|share (?:this|on|the)|about the author|(?:sign|subscribe|join) "
              + "|follow us|tags?$|topics$|categories$|filed under|trending|up next|continue reading|keep reading|table of contents|in this article|on this page|contents$|inhoud$|sommaire$|jump to)\\b?.*",
          FLAGS);

  /** A heading below which nothing of the article follows. */
  private static final Pattern END =
      Pattern.compile(
          "(?:\\d+ )?(?:comments?|reacties?|commentaires?|replies|responses|leave a (?:reply|comment)|geef een reactie|laissez un commentaire|laisser un commentaire"
              + "|post a comment|join the (?:conversation|discussion)|\\d+ thoughts on)\\b.{0,60}",
          FLAGS);

  /** A short line that is no part of the article wherever it stands. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?:\\d{1,2}[:.uh]\\d{2}(?: ?(?:uur|h|am|pm))?|\\d{1,3}\\.?|pub|annonce|key points|highlights|la rédaction vous (?:conseille|recommande)|(?:bekijk|kijk|beluister|luister) (?:hier|hieronder|ook)\\b[^.]{0,60}|watch (?:below|here|now)\\b[^.]{0,40}|à (?:voir|écouter|revoir)(?: aussi)?\\s?[-:–—].*|published|updated|\\d{1,2}\\.? (?:jan|f[eé][bv]|mar|mrt|maa|apr|avr|ma[iy]|mei|jui?[nl]|aug|ao[uû]|sep|o[ck]t|nov|d[eé]c)\\p{L}{0,6}\\.?(?: \\d{4})?|premium|(?:réservé aux )?abonnés|article réservé (?:aux|à nos) abonnés.*|il vous reste .{1,20} à lire\\b.*|déjà abonnée?\\s?\\?.*|advertentie|advertisement|publicité|reclame|ad|sponsored|lees (?:ook|meer)\\b.*|meer lezen\\b.*|lire (?:aussi|la suite)\\b.*|à lire (?:aussi)?\\b.*|read (?:more|also|next)\\b.*|see also\\b.*|also read\\b.*|related\\s?:.*"
              + "|share|delen|partager|tweet|print|e-?mail|copy link|link copied.*|save|listen|comments?|reply|share (?:or comment on )?this.*|deel dit artikel.*|partager cet article.*|(?:sign up|subscribe) .{0,80}|click here.{0,60}"
              + "|(?:photo|foto|image|beeld|crédit|credit|©|\\(c\\))\\s?(?:by|:|courtesy|credit|©)?.{0,60}|©.*|all rights reserved.*|skip to .*|back to top|terug naar boven|retour en haut|tags?\\s?:.*|posted in\\b.*|filed under\\b.*|categories\\s?:.*)",
          FLAGS);

  /** A line of buttons, counts and notes to the page that stands between paragraphs. */
  private static final Pattern BUTTON =
      Pattern.compile(
          "(?:share (?:on|via|to|with)\\b.{0,40}|(?:delen|deel) (?:via|op)\\b.{0,40}|partager (?:sur|par)\\b.{0,40}|pin it"
              + "|(?:\\d[\\d.,]* )(?:shares?|views?|likes?|comments?|reacties|commentaires?|partages?|vues?)|(?:show|view|load|read|see) (?:all|more)(?: comments| articles| stories)?|(?:toon|bekijk) (?:alles|meer)|voir (?:plus|tout)"
              + "|(?:the )?(?:story|article) continues (?:below|after)\\b.{0,60}|advertisement(?:\\s?[:.|–—].{0,40}| (?:continues?|scroll|skip)\\b.{0,30})?|(?:lees|tekst gaat|artikel gaat|het artikel gaat|tekst loopt|verhaal gaat) (?:verder|door) (?:na|onder)\\b.{0,60}|(?:l['’]article|la suite)(?: (?:continue|de (?:cet|l['’]) ?article))? après (?:la|cette) (?:publicité|vidéo)\\b.{0,20}"
              + "|listen to (?:this|the) (?:article|story)\\b.{0,30}|luister naar dit artikel\\b.{0,30}|écouter (?:cet|l['’]) ?article\\b.{0,30}|(?:next|previous) (?:article|post|story)|(?:volgend|vorig) (?:artikel|bericht)|article (?:suivant|précédent))\\.{0,3}",
          FLAGS);

  private static final String AGENCY =
      "\\b(?:getty images|shutterstock|istock|unsplash|imago images|belga photo|ap photo)\\b";

  /**
   * A network to share on, or whose photo it is: the agency ends the line, or a sign of credit says
   * it. A sub-heading or an item of a list may be about them.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|bluesky|instagram"
              + "|[^.!?]{0,70}"
              + AGENCY
              + "(?:\\s?[/|©].{0,20})?"
              + "|[^.!?]{0,70}(?:©|\\(c\\)|[/|(]\\s?|\\b(?:photo|foto|image|picture|beeld|crédit|credit|courtesy|via)s?\\b)(?:[^.!?]{0,40}[^\\p{L}.!?])?"
              + AGENCY
              + "[^.!?]{0,20}\\.{0,3}",
          FLAGS);

  /** A line above the text about who and when. */
  private static final Pattern ABOVE =
      Pattern.compile(
          "(?:(?:written |posted |published |reviewed |edited |updated |last )?(?:by|door|par|on|op|le|updated|modified|bijgewerkt|gepubliceerd|publié|mis à jour)\\b.{0,120}"
              + "|.{0,40}\\b\\d+[- ]?(?:min|minutes|minuten|minutes?)\\.?(?: (?:read|leestijd|de lecture|lezen))?.{0,20}"
              + "|.{0,60}\\b\\d{1,2}[ ./-](?:\\d{1,2}|\\p{L}{3,9}\\.?)[ ./-]\\d{4}\\b.{0,40}|.{0,40}\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?, \\d{4}\\b.{0,40}|\\d{1,2}[:u.h]\\d{2}.{0,20}|leestijd.*|temps de lecture.*|reading time.*)",
          FLAGS);

  private static final Pattern DECORATION =
      Pattern.compile("^[\\s(\\[–—*>▼↓-]+|[\\s)\\]–—*<▼↓:-]+$");

  private BlockFilter() {}

  static List<Block> keep(List<Block> blocks, String title) {
    List<Block> kept = new ArrayList<>();
    boolean aside = false;
    boolean begun = false;
    int proses = 0;
    for (Block block : Opening.without(Teasers.without(blocks), title)) {
      String text = block.text();
      boolean label = block.isHeading() || text.length() < 80;
      if (label && begun && END.matcher(text).matches() && isLate(blocks, block)) {
        break;
      }
      if (block.isHeading()) {
        aside = ASIDE.matcher(text).matches();
      }
      boolean prose = isProse(block);
      aside = aside && !(prose && !block.isHeading());
      boolean drop = aside || isNoise(block) || (proses < 2 && isAbove(block, title));
      if (!drop) {
        kept.add(block);
        begun = begun || prose;
        proses += prose ? 1 : 0;
      }
    }
    return withoutEmptyHeadings(Repeats.without(kept), blocks);
  }

  /** In the last half of the page: an article about comments has such a heading at its top. */
  private static boolean isLate(List<Block> blocks, Block block) {
    return blocks.indexOf(block) * 2 > blocks.size();
  }

  private static boolean isProse(Block block) {
    return block.text().length() > 100 && block.linkDensity() < 0.4;
  }

  /** Whether a block above the text is about the article or the page and no part of it. */
  static boolean isBeside(Block block, String title) {
    return isNoise(block) || isAbove(block, title);
  }

  private static boolean isAbove(Block block, String title) {
    String text = block.text();
    boolean titled =
        !title.isEmpty() && (text.startsWith(title) || (block.isHeading() && text.contains(title)));
    return text.equalsIgnoreCase(title)
        || (titled && text.length() < title.length() + 60)
        || (!block.isHeading() && text.length() < 160 && ABOVE.matcher(text).matches());
  }

  private static boolean isNoise(Block block) {
    String text = block.text();
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    if (Ending.isOffer(block)
        || (text.length() < 200 && isLine(text))
        || (text.length() < 120 && BUTTON.matcher(undecorated(text)).matches())
        || (text.length() < 120 && isName(block))) {
      return true;
    }
    return switch (block.kind()) {
      case HEADING -> ASIDE.matcher(text).matches();
      case CAPTION -> text.length() < 60 || block.linkDensity() > 0.5;
      case ITEM -> block.linkDensity() > 0.75;
      case PARAGRAPH, CELL -> block.linkDensity() > (isRow(text) ? 0.5 : 0.85);
    };
  }

  private static boolean isLine(String text) {
    String bare = undecorated(text);
    return LINE.matcher(text).matches()
        || (bare.length() < text.length() && LINE.matcher(bare).matches());
  }

  private static boolean isName(Block block) {
    boolean line = !block.isHeading() && block.kind() != Block.Kind.ITEM;
    return line && NAME.matcher(undecorated(block.text())).matches();
  }

  /** Without the brackets and dashes that are put round a note. */
  private static String undecorated(String text) {
    return DECORATION.matcher(text).replaceAll("");
  }

  /** Links beside each other with bars between them. */
  private static boolean isRow(String text) {
    return text.chars().filter(c -> c == '|' || c == '·' || c == '•' || c == '»').count() > 1;
  }

  /** A heading stays when text follows it before the next heading, or a heading that stays. */
  private static List<Block> withoutEmptyHeadings(List<Block> kept, List<Block> all) {
    List<Block> result = new ArrayList<>();
    boolean textBelow = false;
    for (int i = kept.size() - 1; i >= 0; i--) {
      Block block = kept.get(i);
      if (!block.isHeading() || textBelow) {
        result.add(block);
        textBelow = true;
      }
    }
    java.util.Collections.reverse(result);
    return result.isEmpty() && !all.isEmpty() ? kept : result;
  }
}
