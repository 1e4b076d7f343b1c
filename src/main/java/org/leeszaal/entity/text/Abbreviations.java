package org.leeszaal.entity.text;

import java.util.Locale;
import java.util.Set;
import org.leeszaal.article.Language;

/** Short forms that keep their full stop and, most of them, do not end a sentence. */
final class Abbreviations {
  /** Before a name or a number: a sentence goes on behind them. */
  private static final Set<String> COMMON =
      Set.of(
          "dr", "drs", "mr", "mrs", "ms", "prof", "ing", "ir", "st", "ste", "mgr", "sr", "jr",
          "gen", "col", "lt", "sgt", "cap", "capt", "adm", "sen", "rep", "gov", "hon", "rev",
          "messrs", "no", "nr", "nrs", "art", "vol", "fig", "ca", "vs", "cf", "e.g", "i.e",
          "approx", "resp", "incl", "excl", "tel", "p", "pp", "ed", "red");

  private static final Set<String> DUTCH =
      Set.of(
          "bijv", "bv", "blz", "dhr", "mevr", "mw", "mej", "kol", "maj", "lic", "jhr", "mgr", "ds",
          "pr", "t.a.v", "o.a", "o.m", "d.w.z", "m.a.w", "m.b.t", "n.a.v", "t.o.v", "i.v.m", "z.g",
          "zgn", "vgl", "afb", "min", "max", "sint", "str", "jan", "feb", "mrt", "apr", "aug",
          "sept", "okt", "nov", "dec", "ong", "gem", "event", "excl");

  private static final Set<String> FRENCH =
      Set.of(
          "m", "mm", "me", "pr", "mgr", "env", "av", "bd", "boul", "chap", "cie", "éd", "ex", "hab",
          "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc", "gén", "cdt", "adj", "fg",
          "lieut");

  private static final Set<String> ENGLISH =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
          "maj", "cmdr", "cpl", "pvt", "det", "supt", "insp", "ald", "pres", "atty", "dist", "dept",
          "mt", "ft");

  /** Behind a name: they keep their stop, and a sentence may well end with them. */
  private static final Set<String> BEHIND =
      Set.of(
          "inc", "ltd", "co", "corp", "bros", "plc", "etc", "enz", "a.m", "p.m", "s.a", "n.v",
          "b.v");

  private Abbreviations() {}

  /** Does the word (without its full stop) keep the stop? */
  static boolean keepsStop(String word, Language language) {
    return opensName(word, language) || BEHIND.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Does a sentence go on behind it? */
  static boolean opensName(String word, Language language) {
    String lower = word.toLowerCase(Locale.ROOT);
    return COMMON.contains(lower)
        || switch (language) {
          case NL -> DUTCH.contains(lower);
          case FR -> FRENCH.contains(lower);
          case EN -> ENGLISH.contains(lower);
          case OTHER -> false;
        };
  }
}
