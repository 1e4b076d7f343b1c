package org.leeszaal.extract.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands below an article's last sentence in the same element: who its author is, whom to
 * follow, where it appeared before, what the publisher wants to have said.
 */
final class Ending {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** A person of these trades, said of someone whose name begins the paragraph. */
  private static final String TRADE =
      "(?:writer|reporter|editor|journalist|author|correspondent|columnist|freelancer?|contributor|producer|blogger|photographer|novelist"
          + "|redact(?:eur|rice)|hoofdredacteur|journaliste|schrijver|schrijfster|auteur|medewerker|fotograaf|docent|hoogleraar|correspondente"
          + "|rédact(?:eur|rice)|chroniqueur|chroniqueuse|correspondante?|photographe|autrice|professeure?|lecturer|professor)s?";

  /** Small words inside the names of people, and between those of two. */
  private static final String PARTICLE =
      "(?:van|von|de|den|der|des|d[ei]l?|da|dos|du|la|le|el|al|bin|ten|ter|['’]t|and|en|et)";

  /** All words of a name are capitals: "The victim was a former reporter" is the story. */
  private static final Pattern BIO =
      Pattern.compile(
          "(?-i:\\p{Lu})[\\p{L}.'’-]+(?:(?: "
              + PARTICLE
              + "){0,3} (?:[dl]['’])?(?-i:\\p{Lu})[\\p{L}.'’-]*){1,4},? (?:is|was|are|zijn|est|sont) (?:(?:an?|the|our|een|de|une?|le|la|onze|notre) )?(?:[\\p{L}'’-]+ ){0,7}?"
              + TRADE
              + "\\b.{0,400}",
          FLAGS);

  /**
   * Each opening is bound to what makes it the publisher's: "This story was first published in" and
   * not "This story is far from over".
   */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:(?:"
              + String.join(
                  "|",
                  "this post (?:(?:is|was|has been) )?(?:\\p{L}+ ){0,2}?(?:(?:re)?published|(?:first|originally) appeared|updated|sponsored|written (?:by|for|in))\\b",
                  "(?:this entry was posted (?:on|in|by)|share or comment on|click here to|our standards\\s?:|read the original|originally published (?:as|in|on|by|at)\\b.{0,80}$|support (?:independent|our|quality) journalism)\\b",
                  "(?:contact|reach|e-?mail|write to) .{1,60}(?:\\bat |: ?)(?:\\S*@|\\(?\\d{3}\\)?[ .-]?\\d{3,4})",
                  "follow .{1,40}(?:['’]s)? coverage\\b|send (?:us )?(?:your )?(?:news|story|stories|tips|comments|letters)\\b.{0,40}(?:to|at)\\b",
                  ".{2,120} contributed to this (?:report|story|article)\\b",
                  "this (?:article|story|piece|content) (?:(?:is|was|has been) )?(?:\\p{L}+ ){0,2}?(?:(?:re)?published|appeared|updated|corrected|amended|reprinted|syndicated|sponsored|translated|(?:written|produced|created|supported|funded) (?:by|for|in|with|through)|part of (?:an?|our|the) (?:\\p{L}+ ){0,4}(?:series|project|partnership|collaboration))\\b",
                  "(?:wil(?:t u| je)|wenst u te) reageren\\b|stuur (?:uw|je|ons) (?:\\p{L}+ )?(?:bijdrage|reactie|mail|brief|opinie|tips?)\\b|mail (?:naar|ons)\\b|meer weten\\s?\\?|foutje gezien|(?:tip|mail) (?:hier )?(?:onze|de) redactie",
                  "deze (?:opinie)?(?:bijdrage|column|tekst|recensie|rubriek|reeks) (?:verscheen|(?:is|was|werd) (?:\\p{L}+ ){0,4}(?:verschenen|gepubliceerd|geplaatst|vertaald|ingekort))\\b",
                  "dit (?:artikel|stuk|bericht|verhaal|interview|opiniestuk) (?:verscheen|(?:is|was|werd) (?:\\p{L}+ ){0,4}(?:verschenen|gepubliceerd|geplaatst|vertaald|bijgewerkt|aangepast|overgenomen|gemaakt (?:door|met|voor|in)|tot stand gekomen|mogelijk gemaakt|onderdeel van|deel van een (?:reeks|serie)))\\b",
                  "(?:cet article|cet entretien|ce texte|cette tribune) vous (?:a|ont) plu\\b|la suite (?:de cet article )?est réservée|article réservé\\b|déjà abonnée?\\s?\\?|pour (?:en )?savoir plus\\s?[:?]|mots[- ]clés?\\s?:|retrouvez (?:tou(?:s|te|tes)|nos|notre|l[’']ensemble|l[’']intégralité) (?:\\p{L}+ ){0,4}(?:articles?|actualités?|infos?|dossiers?|sur|dans|ici)\\b|(?:vous souhaitez|envie de) réagir\\b|réagissez\\b",
                  "(?:avec|source\\s?:) (?:l[’'])?(?:afp|belga|reuters|ap)\\b.{0,40}$",
                  "(?:cet article|cet entretien|ce texte|cette tribune) (?:(?:a|est) (?:\\p{L}+ ){0,2}?(?:paru|été (?:\\p{L}+ ){0,2}?(?:publié|repris|traduit|modifié|mis à jour|rédigé)|publié|réservé|issu|extrait|tiré))\\b",
                  "(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed\\b.{0,120}\\b(?:authors?|writers?|own|contributors?|not (?:necessarily )?(?:reflect|represent))\\b",
                  "(?:(?:affiliate |full )?disclosure|disclaimer)\\s?[:.–—-]",
                  "for more information,? (?:please )?(?:visit|contact|see|call)\\b",
                  "follow (?:us|me|him|her|them) (?:on|at|via|here|@)",
                  "follow .{1,40} on (?:twitter|x|facebook|instagram|linkedin|mastodon|bluesky|threads|tiktok|youtube)\\b",
                  "(?:contact|e-?mail) (?:us|the (?:author|writer|reporter|journalist|editor|newsroom)s?)\\b",
                  "(?:have|got|do you have) an? (?:news )?(?:tip|story)\\b.{0,80}\\?",
                  "(?:(?:additional |writing |and )?reporting by|editing by|(?:additional|with) (?:files|reporting) (?:from|by)) (?-i:\\p{Lu})",
                  "to (?:read|learn) more(?: about .{2,60})?,? (?:please )?(?:visit|click|see|go|sign|subscribe|follow|check)\\b",
                  "want more (?:stories|news|articles|of (?:this|our)|from us|like this)\\b.{0,60}\\?",
                  "if you (?:enjoyed|liked) (?:this|reading|our)\\b",
                  "if you(?:'|’)?d like to (?:read|subscribe|support|contribute|comment|receive|get|learn more|write for|share|join|donate)\\b",
                  "did you (?:enjoy|like|find) (?:this|the (?:article|story|post))\\b",
                  "(?:was|found) this (?:article|story|page|post|content|information|review|guide|helpful|useful|interesting)\\b",
                  "heeft u een tip|een tip\\?|fout gezien|vond u dit (?:artikel|stuk|bericht|verhaal|nuttig|interessant)\\b|reageren\\?",
                  "suivez[- ]nous|suivez .{1,40} sur (?:twitter|x|facebook|instagram|linkedin|youtube|tiktok|whatsapp)\\b",
                  "vous avez aimé (?:cet|ce|notre)\\b",
                  "une erreur (?:s['’]est glissée )?dans (?:cet article|l['’]article|ce texte|cette page)|une erreur\\s?\\?",
                  "signaler (?:une (?:erreur|faute|coquille)|un (?:problème|abus|contenu|commentaire))(?: dans (?:cet article|ce texte))?\\s?[.:?]?$",
                  "copyright\\s*(?:©|\\(c\\)|:|\\d{4}|(?-i:\\p{Lu}))",
                  "(?:image|photo|picture)s? credits?\\s?[:–—-]|featured image\\s?(?:[:–—-]|by|via|courtesy|credit)",
                  "(?:sources?|bron(?:nen)?)\\s?:",
                  "(?:meer|more|plus d.)\\s?(?:info|informat).{0,12}:")
              + ").*)",
          FLAGS | Pattern.DOTALL);

  /** An offer of the publisher; wherever it stands, it is no part of the text. */
  private static final Pattern OFFER =
      Pattern.compile(
          "(?:sign up (?:for|to|here)|subscribe (?:to|now|today|here|for)|get (?:the|our) (?:latest|best|top|free|daily|weekly|newsletter)|get (?:\\p{L}+ ){0,4}(?:in|to) your inbox|join (?:our|the) (?:newsletter|mailing|community)|download (?:our|the) app|never miss"
              + "|schrijf (?:je|u) in|meld (?:je|u) aan|abonneer (?:je|u|nu)|neem een abonnement|word (?:nu )?abonnee|ontvang (?:elke|iedere|dagelijks|wekelijks|onze|het|de)|download (?:onze|de) app|volg ons"
              + "|inscrivez[- ]vous|abonnez[- ]vous|recevez (?:chaque|tous|toutes|notre|nos|l[ea’'])|téléchargez (?:notre|l[’'])|suivez[- ](?:nous|toute)|rejoignez[- ]nous|découvrez nos offres).*",
          FLAGS | Pattern.DOTALL);

  /** A letter of the publisher and a call to ask for it, whichever comes first. */
  private static final Pattern LETTER =
      Pattern.compile(
          "(?=.*\\b(?:newsletters?|nieuwsbrie(?:f|ven)|infolettres?|mailing list)\\b)(?=.*\\b(?:sign[- ]up|subscribe|(?:schrijf|meld|abonneer) (?:je|u)|inscri(?:vez|re)|abonnez|cliquez|klik)\\b).*",
          FLAGS | Pattern.DOTALL);

  private static final Pattern RIGHTS =
      Pattern.compile(
          "\\ball rights reserved\\b|\\balle rechten voorbehouden\\b|\\btous droits (?:de \\p{L}+ )?réservés\\b|\\breproduction (?:interdite|prohibited)\\b",
          FLAGS);

  /** A note has at most so many blocks from it to the end; the other lines are this short. */
  private static final int MOST_NOTES = 8;

  private static final int LONGEST_LINE = 90;
  private static final int MOST_LABELS = 2;
  private static final int LONGEST_OFFER = 240;
  private static final int LONGEST_CLOSING = 700;

  private Ending() {}

  /** Whether a block offers a newsletter, a subscription or a program. */
  static boolean isOffer(Block block) {
    return block.text().length() <= LONGEST_OFFER
        && block.kind() != Block.Kind.ITEM
        && (OFFER.matcher(block.text()).matches() || isLetter(block.text()));
  }

  private static boolean isLetter(String text) {
    boolean may = text.contains("letter") || text.contains("brie") || text.contains("infolettre");
    return (may || text.contains("mailing")) && LETTER.matcher(text).matches();
  }

  /** The blocks up to the last that is part of the text. */
  static List<Block> without(List<Block> blocks, List<String> authors) {
    int end = cut(blocks, authors);
    int labels = 0;
    while (end > 1 && isClosing(blocks.get(end - 1), authors)) {
      labels += isLabel(blocks.get(end - 1)) ? 1 : 0;
      if (labels > MOST_LABELS) {
        break;
      }
      end--;
    }
    return blocks.subList(0, end);
  }

  /** Before the first of the last notes with nothing but short lines below it. */
  private static int cut(List<Block> blocks, List<String> authors) {
    int end = blocks.size();
    for (int i = end - 1; i > 0 && i >= blocks.size() - MOST_NOTES; i--) {
      Block block = blocks.get(i);
      boolean note = isNote(block, authors);
      if (!note && !block.isHeading() && block.text().length() > LONGEST_LINE) {
        break;
      }
      end = note ? i : end;
    }
    return end;
  }

  private static boolean isClosing(Block block, List<String> authors) {
    if (block.isHeading() || isOffer(block) || isLabel(block)) {
      return true;
    }
    return isNote(block, authors);
  }

  private static boolean isNote(Block block, List<String> authors) {
    String text = block.text();
    if (text.length() > LONGEST_CLOSING || block.kind() == Block.Kind.ITEM) {
      return false;
    }
    return RIGHTS.matcher(text).find()
        || CLOSING.matcher(text).matches()
        || BIO.matcher(text).matches()
        || isAbout(text, authors);
  }

  /** A paragraph that begins with the name of the author. */
  static boolean isAbout(String text, List<String> authors) {
    String start = text.toLowerCase(Locale.ROOT);
    return authors.stream()
        .map(author -> author.toLowerCase(Locale.ROOT))
        .anyMatch(author -> author.length() > 5 && start.startsWith(author));
  }

  /** A short line without the end of a sentence: a signature, a button, a label. */
  private static boolean isLabel(Block block) {
    String text = block.text();
    return block.kind() == Block.Kind.PARAGRAPH
        && text.length() < 60
        && ".!?…”\"»)".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
