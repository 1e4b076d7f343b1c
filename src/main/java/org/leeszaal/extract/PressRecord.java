package org.leeszaal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.FileType;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.extract.text.Bylines;
import org.leeszaal.extract.text.DayOrder;
import org.leeszaal.extract.text.Paragraphs;
import org.leeszaal.extract.text.WrittenDate;

/** One article of a press database: the lines about it told from its text. */
final class PressRecord {
  private static final Pattern LABEL = Pattern.compile("^([\\p{Lu}][\\p{L} -]{2,18}):\\s*(.*)$");
  private static final Pattern TAGGED =
      Pattern.compile(
          "^(HD|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|PUB|AN|SE|CR|IPD|IPC|VOL|ART|CLM)(?:\\s+|$)(.*)$");
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?i)(?:length|lengte|longueur|aantal woorden|nombre de mots)?\\s*:?\\s*\\d[\\d.,\\s]*(?:words?|woorden|mots?)(?:,? p\\. ?\\d+)?\\.?");
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)(?:copyright|©|\\(c\\)|all rights reserved|alle rechten voorbehouden|tous droits).*|\\d{1,2}:\\d{2}|(?:english|nederlands|dutch|français|french|anglais|engels|néerlandais|frans)|(?:pagina|page|p\\.|pag\\.)\\s*\\d+.*|body|[A-Z]{2,8}|.*all rights reserved.*");

  /** "Culture, lundi 1 mars 2021". */
  private static final Pattern RUBRIC =
      Pattern.compile(
          "((?-i:\\p{Lu})[\\p{L} &'’-]{2,30}), (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
              + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final PressExport kind;
  private final List<String> loose = new ArrayList<>();
  private final List<String> body = new ArrayList<>();
  private String headline = "";
  private String byline = "";
  private String outlet = "";
  private String section = "";
  private String date = "";
  private String language = "";
  private String url = "";
  private int dateAt = -1;
  private boolean inBody;

  private PressRecord(PressExport kind) {
    this.kind = kind;
  }

  static Optional<Draft> read(PressExport kind, List<String> lines) {
    PressRecord record = new PressRecord(kind);
    boolean tagged = lines.stream().filter(l -> TAGGED.matcher(l).matches()).count() > 3;
    for (String line : lines) {
      if (tagged) {
        record.tagged(line);
      } else {
        record.line(line);
      }
    }
    return record.draft();
  }

  /** Factiva with field codes: the code stands before the field, the text in LP and TD. */
  private void tagged(String line) {
    Matcher tag = TAGGED.matcher(line);
    if (!tag.matches()) {
      if (inBody) {
        body.add(line);
      } else if (!headline.isEmpty() && dateAt < 0 && byline.isEmpty()) {
        headline = (headline + " " + line).strip();
      }
      return;
    }
    String value = tag.group(2).strip();
    inBody = false;
    switch (tag.group(1)) {
      case "HD" -> headline = value;
      case "BY" -> byline = value;
      case "PD" -> {
        date = date(value);
        dateAt = 0;
      }
      case "SN" -> outlet = value;
      case "SE" -> section = value;
      case "LA" -> language = value;
      case "LP", "TD" -> {
        inBody = true;
        body.add("");
        body.add(value);
      }
      default -> dateAt = Math.max(dateAt, 0);
    }
  }

  private void line(String line) {
    if (line.isEmpty()) {
      body.add("");
      return;
    }
    Matcher label = LABEL.matcher(line);
    if (label.matches() && label(label.group(1).toLowerCase(Locale.ROOT).strip(), label.group(2))) {
      return;
    }
    if (inBody) {
      body.add(line);
      return;
    }
    String day = line.length() < 60 ? date(line) : "";
    if (!day.isEmpty() && date.isEmpty()) {
      date = day;
      dateAt = loose.size();
      Matcher rubric = RUBRIC.matcher(line);
      section = section.isEmpty() && rubric.lookingAt() ? rubric.group(1) : section;
    } else if (line.length() > 160) {
      inBody = true;
      body.add(line);
    } else if (!LENGTH.matcher(line).matches() && !NOISE.matcher(line).matches()) {
      loose.add(line);
    } else if (line.equalsIgnoreCase("body")) {
      inBody = true;
    }
  }

  private boolean label(String name, String value) {
    switch (name) {
      case "byline", "auteur", "author", "door", "par" -> byline = value;
      case "section", "rubriek", "rubrique" -> section = value.replaceFirst("[;,].*", "");
      case "headline", "titel", "titre", "kop" -> headline = value;
      case "language", "taal", "langue" -> language = value;
      case "url", "lien" -> url = value;
      case "body", "volledige tekst", "corps", "tekst", "texte" -> {
        inBody = true;
        body.add(value);
      }
      case "length",
          "lengte",
          "longueur",
          "load-date",
          "publication-type",
          "journal-code",
          "graphic",
          "dateline",
          "aantal woorden",
          "type",
          "subject",
          "pub-type",
          "acc-no" -> {
        return true;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static String date(String line) {
    return WrittenDate.first(line, DayOrder.DAY_FIRST).orElse("");
  }

  /** The loose lines above the text are outlet and headline, in the order of each database. */
  private void place() {
    int at = Math.max(0, Math.min(dateAt, loose.size()));
    List<String> before = loose.subList(0, at);
    List<String> after = loose.subList(at, loose.size());
    switch (kind) {
      case NEXIS, EUROPRESSE, GOPRESS -> {
        outlet = outlet.isEmpty() && !before.isEmpty() ? before.get(0) : outlet;
        take(after);
      }
      case NEXIS_UNI -> {
        headline = headline.isEmpty() && !before.isEmpty() ? before.get(0) : headline;
        outlet = before.size() > 1 ? before.get(1) : outlet;
        body.addAll(0, after);
      }
      case FACTIVA -> {
        take(before);
        outlet = outlet.isEmpty() && !after.isEmpty() ? after.get(0) : outlet;
        body.addAll(0, after.size() > 1 ? after.subList(1, after.size()) : List.of());
      }
    }
  }

  /** Headline, byline where one is marked so, and the rest is text. */
  private void take(List<String> lines) {
    int next = 0;
    if (headline.isEmpty() && !lines.isEmpty()) {
      headline = lines.get(next++);
    }
    if (byline.isEmpty()
        && next < lines.size()
        && lines.get(next).matches("(?i)(?:by|door|par) .{3,80}")) {
      byline = lines.get(next++);
    }
    List<String> rest = new ArrayList<>();
    for (String line : lines.subList(Math.min(next, lines.size()), lines.size())) {
      rest.add(line);
      rest.add("");
    }
    body.addAll(0, rest);
  }

  private Optional<Draft> draft() {
    place();
    List<String> paragraphs = Paragraphs.ofPlain(body);
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Draft.of(FileType.DATABASE)
            .withTitle(headline)
            .withParagraphs(paragraphs)
            .withAuthors(Bylines.names(byline))
            .withOutlet(outlet.replaceFirst("\\s*\\((?:print|online)\\)$", ""))
            .withSection(section)
            .withUrl(url.startsWith("http") ? url : "")
            .withPublished(
                date.isEmpty()
                    ? PublishedDate.UNKNOWN
                    : new PublishedDate(date, DateOrigin.WIRE_HEADER))
            .withLanguage(code(language)));
  }

  private static String code(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.matches("(?:dutch|nederlands|néerlandais|nl).*")) {
      return "nl";
    }
    if (lower.matches("(?:french|frans|français|fr).*")) {
      return "fr";
    }
    return lower.matches("(?:english|engels|anglais|en).*") ? "en" : "";
  }
}
