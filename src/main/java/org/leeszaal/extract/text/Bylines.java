package org.leeszaal.extract.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Author names out of a byline: several, without "By", job, desk and address. */
public final class Bylines {
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:written by|words by|geschreven door|opgetekend door|écrit par|rédigé par|reported by|posted by|published by|story by|text by|by|door|von|tekst|van onze (?:redacteur|correspondent(?:e)?)"
              + "|onze (?:redacteur|correspondent(?:e)?)|par|propos recueillis par|recueilli par|textes?|tekst en foto[’']s|une enquête de|author|auteurs?)\\b\\s*:?\\s*|^de\\s?:\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?:^|[,|•·–-]\\s*|\\d{4}\\s+|[Pp]osted\\s+|[Gg]eschreven\\s+|[Éé]crit\\s+)(?:[Bb]y|BY|[Dd]oor|DOOR|[Pp]ar|PAR)\\s+(\\p{Lu}[\\p{L}'’.-]+(?:\\s+(?:and |en |et |& )?[\\p{L}'’.-]+){1,7})");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[;|•·\\n]\\s*|\\s+(?:and|en|et|&|with|met|avec)\\s+|\\s+&\\s+");
  private static final Pattern TAIL =
      Pattern.compile("\\s*(?:\\(.*\\)|\\[.*]|<.*>|\\s[-–—/]\\s.*|,?\\s*\\S+@\\S+.*)$");
  private static final Pattern JOB =
      Pattern.compile(
          "(?i)(?:senior |chief |political |staff |guest |special |chef |politiek |)"
              + "(?:reporter|editor|writer|correspondent|columnist|redacteur|redactrice|journalist|journaliste"
              + "|correspondant|correspondante|envoyée?s? spécia(?:le?s?|ux)|chroniqueur|chroniqueuse|medewerker"
              + "|contributor|photographer|fotograaf|photographe|editor-in-chief|hoofdredacteur|rédacteur|rédactrice"
              + "|producer|phd|md|m\\.?d\\.?|ph\\.?d\\.?|jr\\.?|sr\\.?|rn|cfp|cpa|esq\\.?)\\b.*");
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'’.-]+(?: (?:van|de|der|den|du|le|la|ter|ten))*(?: \\p{Lu}[\\p{L}'’.-]+){1,2}),?(?: [|·•–-])? \\d{1,2} \\p{L}{3,9}\\.? \\d{4}");
  private static final int LONGEST_NAME = 60;

  private Bylines() {}

  /** The names in one or several bylines, each once, in order. */
  public static List<String> names(List<String> bylines) {
    Set<String> names = new LinkedHashSet<>();
    for (String byline : bylines) {
      names.addAll(names(byline));
    }
    return new ArrayList<>(names);
  }

  /** The names in a byline such as "Door Jan Peeters en Marie Dubois (Brussel)". */
  public static List<String> names(String byline) {
    String rest = Paragraphs.line(byline);
    if (rest.isEmpty() || rest.startsWith("http") || rest.length() > 300) {
      return List.of();
    }
    rest = OPENING.matcher(rest).replaceFirst("");
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(rest)) {
      addNames(part, names);
    }
    return names;
  }

  /** The names in a line that has more in it: "Published 1 March 2021, by Ann Lee". */
  public static List<String> inLine(String line) {
    Matcher byline = INSIDE.matcher(line);
    return line.length() < 160 && byline.find() ? names(byline.group(1)) : List.of();
  }

  /** The name that begins a short line before a date: "Ann Lee 1 March 2021". */
  public static List<String> beforeDate(String line) {
    Matcher name = BEFORE_DATE.matcher(line);
    return line.length() < 100 && name.lookingAt() ? List.of(name.group(1)) : List.of();
  }

  private static void addNames(String part, List<String> names) {
    for (String piece : part.split(",")) {
      String name = OPENING.matcher(piece.strip()).replaceFirst("");
      name = TAIL.matcher(name).replaceFirst("").strip();
      boolean single = !name.contains(" ") && part.contains(",") && !names.isEmpty();
      if (isName(name) && !JOB.matcher(name).matches() && !single) {
        names.add(shouted(name) ? calm(name) : name);
      }
    }
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && Character.isLetterOrDigit(name.codePointAt(0))
        && name.chars().anyMatch(Character::isLetter)
        && name.split(" ").length <= 6;
  }

  /** JAN PEETERS. A single word may be an agency (AFP) and stays. */
  private static boolean shouted(String name) {
    return name.contains(" ")
        && name.chars().noneMatch(Character::isLowerCase)
        && name.chars().noneMatch(Character::isDigit);
  }

  private static String calm(String name) {
    StringBuilder calm = new StringBuilder(name.length());
    boolean begin = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      calm.append(begin ? c : Character.toLowerCase(c));
      begin = !Character.isLetter(c);
    }
    return calm.toString();
  }
}
