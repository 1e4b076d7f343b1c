package org.leeszaal.web.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeszaal.article.Language;

/**
 * Why a file could not be read, in the reader's language. The archive keeps the English sentence,
 * as the command line says it; it is found again among the English messages.
 */
final class Reasons {
  private static final String PREFIX = "reason.";
  private static final Pattern GAP = Pattern.compile("\\{\\d}");

  private record Known(String key, Pattern sentence) {}

  private static final List<Known> KNOWN =
      MessageFile.read(Language.EN).entrySet().stream()
          .filter(message -> message.getKey().startsWith(PREFIX))
          .map(Reasons::known)
          .toList();

  private Reasons() {}

  private static Known known(Map.Entry<String, String> message) {
    List<String> parts = new ArrayList<>();
    for (String part : GAP.split(message.getValue(), -1)) {
      parts.add(Pattern.quote(part));
    }
    return new Known(message.getKey(), Pattern.compile(String.join("(.+)", parts), Pattern.DOTALL));
  }

  /** The sentence as it is where it is not known. */
  static String in(Messages words, String sentence) {
    for (Known known : KNOWN) {
      Matcher matcher = known.sentence().matcher(sentence);
      if (matcher.matches()) {
        Object[] parts = new Object[matcher.groupCount()];
        for (int i = 0; i < parts.length; i++) {
          parts[i] = in(words, matcher.group(i + 1));
        }
        return words.get(known.key(), parts);
      }
    }
    return sentence;
  }
}
