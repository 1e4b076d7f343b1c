package org.leeszaal.search.query;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.search.query.Leaves.Suffix;
import org.leeszaal.search.query.QueryNote.Reason;

/** A place in the query, and what can be seen from there. */
final class Cursor {
  private static final Pattern DISTANCE = Pattern.compile("~(\\d+(?:\\.\\d+)?)?");
  private static final Pattern BOOST = Pattern.compile("\\^[\\d.]*");
  private static final Pattern SIGNED = Pattern.compile("[<>=≥≤]{1,2} *");
  private static final Pattern SPACED_COLON = Pattern.compile("\\p{L}{1,24} {1,3}:");
  private static final Pattern REGEX = Pattern.compile("/((?:\\\\[^ ]|[^/ \\\\]){1,200})/");

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  char peek() {
    return text.charAt(at);
  }

  void skip(int characters) {
    at = Math.min(text.length(), at + characters);
  }

  void skipRun(String characters) {
    while (!atEnd() && characters.indexOf(peek()) >= 0) {
      at++;
    }
  }

  String since(int start) {
    return text.substring(start, at);
  }

  /** Whether a token could end before the character so far ahead. */
  boolean endsToken(int ahead) {
    int i = at + ahead;
    return i >= text.length() || text.charAt(i) == ' ' || text.charAt(i) == ')';
  }

  /** Whether here, or before the signs here, something new begins. */
  boolean startsToken() {
    int before = at - 1;
    return before < 0 || text.charAt(before) == ' ' || text.charAt(before) == '(';
  }

  boolean followsWord() {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Whether something to exclude or ask follows the sign here. */
  boolean operandFollows() {
    int next = at + 1;
    if (next >= text.length()) {
      return false;
    }
    char c = text.charAt(next);
    return "(*?=/[<>\\".indexOf(c) >= 0
        || Letters.isQuote(c)
        || Letters.isApostrophe(c)
        || Letters.mayBegin(text.codePointAt(next));
  }

  /** The word here, {@code \} and all; empty at a separator. */
  String takeWord() {
    int start = at;
    boolean bars = text.startsWith("||", at) && endsToken(2);
    at = bars ? at + 2 : Phrases.endOfWord(text, at);
    return since(start);
  }

  /** A date or number with its sign, to the blank behind it; dates with month names whole. */
  String takeMeasure() {
    int start = at;
    Matcher sign = SIGNED.matcher(text).region(at, text.length());
    if (sign.lookingAt()) {
      at = sign.end();
    }
    int named = DateReader.namedLength(text, at);
    if (named > 0) {
      at += named;
    } else {
      while (!atEnd() && " ()".indexOf(peek()) < 0 && !Letters.isQuote(peek())) {
        at++;
      }
    }
    return since(start);
  }

  /** Where the quote here is closed; negative when it is not. */
  int closingQuote() {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (Letters.closes(peek(), c)) {
        return i;
      }
    }
    return -1;
  }

  /** What an unclosed quote holds: to the next quote, the end of the group or of the query. */
  String restOfQuote(boolean inGroup) {
    int end = at + 1;
    while (end < text.length()
        && !Letters.isQuote(text.charAt(end))
        && !(inGroup && text.charAt(end) == ')')) {
      end++;
    }
    return text.substring(at + 1, end);
  }

  /** The colon behind a word and blanks, as French sets it; negative when there is none. */
  int spacedColon() {
    Matcher colon = SPACED_COLON.matcher(text).region(at, Math.min(text.length(), at + 30));
    return colon.lookingAt() ? colon.end() - 1 : -1;
  }

  /** The regular expression here with its slashes; empty when there is none. */
  String regex() {
    Matcher regex = REGEX.matcher(text).region(at, Math.min(text.length(), at + 210));
    boolean whole = regex.lookingAt() && endsToken(regex.end() - at);
    return whole ? regex.group() : "";
  }

  /** Takes a {@code ~2}. */
  Suffix distance(int least, int most, NoteList notes) {
    Matcher sign = DISTANCE.matcher(text).region(at, text.length());
    if (!sign.lookingAt()) {
      return Suffix.NONE;
    }
    at = sign.end();
    String digits = sign.group(1) == null ? "" : sign.group(1);
    if (digits.isEmpty() || digits.contains(".")) {
      return new Suffix(sign.group(), OptionalInt.empty());
    }
    return new Suffix(
        sign.group(), OptionalInt.of(Limits.within(digits, least, most, sign.group(), notes)));
  }

  /** Takes a {@code ^2}, the weight of other query languages, and says so. */
  void skipBoost(NoteList notes) {
    Matcher boost = BOOST.matcher(text).region(at, text.length());
    if (boost.lookingAt()) {
      at = boost.end();
      notes.add(Reason.SIGN_LEFT_OUT, boost.group());
    }
  }
}
