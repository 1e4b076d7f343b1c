package org.leeszaal.extract.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Author names out of a byline: several, without "By", job, desk and address. */
public final class Bylines {
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:written by|reported by|posted by|published by|story by|text by|by|door|von|tekst|van onze (?:redacteur|correspondent(?:e)?)"
              + "|onze (?:redacteur|correspondent(?:e)?)|par|propos recueillis par|recueilli par|textes?|une enquête de|author|auteurs?)\\b\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[;|•·\\n]\\s*|\\s+(?:and|en|et|&|with|met|avec)\\s+|\\s+&\\s+");
  private static final Pattern TAIL =
      Pattern.compile("\\s*(?:\\(.*\\)|\\[.*]|<.*>|\\s[-–—/]\\s.*|,?\\s*\\S+@\\S+.*)$");
  private static final Pattern JOB =
      Pattern.compile(
          "(?i)(?:senior |chief |political |staff |guest |special |chef |politiek |)"
              + "(?:reporter|editor|writer|correspondent|columnist|redacteur|redactrice|journalist|journaliste"
              + "|correspondant|correspondante|envoyé spécial|envoyée spéciale|chroniqueur|chroniqueuse|medewerker"
              + "|contributor|photographer|fotograaf|photographe|editor-in-chief|hoofdredacteur|rédacteur|rédactrice"
              + "|producer|phd|md|m\\.?d\\.?|ph\\.?d\\.?|jr\\.?|sr\\.?|rn|cfp|cpa|esq\\.?)\\b.*");
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
