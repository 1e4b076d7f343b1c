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

  private static final Pattern BIO =
      Pattern.compile(
          "(?-i:\\p{Lu})[\\p{L}.'’-]+(?: (?-i:\\p{Lu})?[\\p{L}.'’-]+){1,4},? (?:is|was|are|zijn|est|sont) (?:(?:an?|the|our|een|de|une?|le|la|onze|notre) )?(?:[\\p{L}'’-]+ ){0,7}?"
              + TRADE
              + "\\b.{0,400}",
          FLAGS);

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:this (?:article|story|post|piece|content) (?:is|was|has been|first|originally|originally appeared)|dit (?:artikel|stuk|bericht|verhaal) (?:is|was|werd|verscheen)|cet article (?:est|a été|a paru)"
              + "|the views expressed|the opinions expressed|views expressed|disclaimer|disclosure|affiliate disclosure|for more information,? (?:please )?(?:visit|contact|see|call)|follow (?:us|him|her|them|me|the)\\b"
              + "|contact (?:us|the)\\b|e-?mail (?:us|the)\\b|have a tip|got a tip|do you have a (?:tip|story)|reporting by|additional reporting|editing by|with (?:files|reporting) from|to (?:read|learn) more,? "
              + "|want more|if you (?:enjoyed|liked)|if you(?:'|’)?d like to|did you (?:enjoy|like|find)|was this|found this|heeft u een tip|een tip\\?|fout gezien|vond u dit|volg ons|reageren\\?|suivez|vous avez aimé|une erreur|signaler"
              + "|copyright|image credits?|photo credits?|featured image|sources?:|bron(?:nen)?:|(?:meer|more|plus d.)\\s?(?:info|informat).{0,12}:).*",
          FLAGS | Pattern.DOTALL);

  /** An offer of the publisher; wherever it stands, it is no part of the text. */
  private static final Pattern OFFER =
      Pattern.compile(
          "(?:sign up (?:for|to|here)|subscribe (?:to|now|today|here|for)|get (?:the|our) (?:latest|best|top|free|daily|weekly|newsletter)|get (?:\\p{L}+ ){0,4}(?:in|to) your inbox|join (?:our|the) (?:newsletter|mailing|community)|download (?:our|the) app|never miss"
              + "|schrijf (?:je|u) in|meld (?:je|u) aan|abonneer (?:je|u|nu)|neem een abonnement|word (?:nu )?abonnee|ontvang (?:elke|iedere|dagelijks|wekelijks|onze|het|de)|download (?:onze|de) app|volg ons"
              + "|inscrivez[- ]vous|abonnez[- ]vous|recevez (?:chaque|tous|toutes|notre|nos|l[ea’'])|téléchargez (?:notre|l[’'])|suivez[- ](?:nous|toute)|rejoignez[- ]nous|découvrez nos offres).*",
          FLAGS | Pattern.DOTALL);

  private static final int MOST_LABELS = 2;
  private static final int LONGEST_OFFER = 240;
  private static final int LONGEST_CLOSING = 700;

  private Ending() {}

  /** Whether a block offers a newsletter, a subscription or a program. */
  static boolean isOffer(Block block) {
    return block.text().length() <= LONGEST_OFFER
        && block.kind() != Block.Kind.ITEM
        && OFFER.matcher(block.text()).matches();
  }

  /** The blocks up to the last that is part of the text. */
  static List<Block> without(List<Block> blocks, List<String> authors) {
    int end = blocks.size();
    int labels = 0;
    while (end > 1 && labels <= MOST_LABELS && isClosing(blocks.get(end - 1), authors)) {
      labels += isLabel(blocks.get(end - 1)) ? 1 : 0;
      end--;
    }
    return blocks.subList(0, end);
  }

  private static boolean isClosing(Block block, List<String> authors) {
    String text = block.text();
    if (block.isHeading() || isOffer(block) || isLabel(block)) {
      return true;
    }
    if (text.length() > LONGEST_CLOSING || block.kind() == Block.Kind.ITEM) {
      return false;
    }
    return CLOSING.matcher(text).matches() || BIO.matcher(text).matches() || isAbout(text, authors);
  }

  /** A paragraph that begins with the name of the author. */
  private static boolean isAbout(String text, List<String> authors) {
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
