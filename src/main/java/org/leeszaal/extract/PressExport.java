package org.leeszaal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Exports of press databases: many articles in one text, each with lines about it above and below.
 * Works on lines, so that the same export as text, RTF, DOCX or HTML is read alike.
 */
enum PressExport {
  /** "3 of 25 DOCUMENTS" above each article. */
  NEXIS(
      "(?:Document )?\\d{1,5} (?:of|de|van|von|sur) \\d{1,5}(?: DOCUMENTS?| DOCUMENTEN| DOKUMENTEN?)?",
      "",
      "(?i)(?:LENGTH|LENGTE|LONGUEUR|LOAD-DATE|BYLINE|SECTION|RUBRIEK)\\s*:.*"),
  /** "End of Document" below each article. */
  NEXIS_UNI(
      "",
      "End of Document|Einde van het document|Fin du document",
      "(?i)(?:Length|Load-Date|Section|Byline)\\s*:.*"),
  /** "Document KNACK00020210719eh7j0000a" below each article. */
  FACTIVA(
      "",
      "(?:AN )?Document [A-Z][A-Z0-9]{4,}20\\d{6}[a-z0-9]{6,}|(?:AN )?Document [A-Z][A-Z0-9]{4,}[a-z0-9]{10,}",
      "(?i)\\d[\\d.,]* (?:words|woorden|mots)|AN\\s+Document.*|.*©.*|.*Factiva.*"),
  /** "news·20210719·LM·1234567" or the copyright below each article. */
  EUROPRESSE(
      "",
      "(?:.*\\bnews[·.]20\\d{6}[·.].*)",
      "(?i).*(?:europresse|tous droits réservés|\\d+ mots).*"),
  /** "Copyright © 2021 gopress" below each article. */
  GOPRESS(
      "",
      "(?i)(?:copyright\\s*)?©?.*\\b(?:gopress|belga\\.press|belgapress)\\b.*",
      "(?i).*(?:gopress|belga\\.?press).*");

  private static final int LONGEST_SIGN = 120;

  private final Pattern above;
  private final Pattern below;
  private final Pattern evidence;

  PressExport(String above, String below, String evidence) {
    this.above = Pattern.compile(above);
    this.below = Pattern.compile(below);
    this.evidence = Pattern.compile(evidence);
  }

  /** The articles of an export; empty when the lines are of none. */
  static List<Draft> read(List<String> lines) {
    for (PressExport kind : values()) {
      List<List<String>> records = kind.split(lines);
      if (!records.isEmpty()) {
        List<Draft> drafts = new ArrayList<>();
        for (List<String> record : records) {
          PressRecord.read(kind, record).ifPresent(drafts::add);
        }
        if (!drafts.isEmpty()) {
          return drafts;
        }
      }
    }
    return List.of();
  }

  private List<List<String>> split(List<String> lines) {
    List<List<String>> records = new ArrayList<>();
    List<String> open = new ArrayList<>();
    boolean signed = false;
    boolean evident = false;
    for (String line : lines) {
      boolean shortLine = line.length() <= LONGEST_SIGN;
      evident |= shortLine && evidence.matcher(line).matches();
      if (shortLine && isSign(above, line)) {
        close(records, open, signed);
        signed = true;
      } else if (shortLine && isSign(below, line)) {
        signed = true;
        close(records, open, true);
      } else {
        open.add(line);
      }
    }
    close(records, open, signed && !above.pattern().isEmpty());
    return signed && evident ? records : List.of();
  }

  private static boolean isSign(Pattern sign, String line) {
    return !sign.pattern().isEmpty() && sign.matcher(line).matches();
  }

  /** What stands above the first sign of an export (a cover, a list) is no article. */
  private static void close(List<List<String>> records, List<String> open, boolean article) {
    if (article && open.stream().anyMatch(line -> !line.isEmpty())) {
      records.add(List.copyOf(open));
    }
    open.clear();
  }
}
