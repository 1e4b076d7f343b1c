package org.leeszaal.search.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.leeszaal.article.Language;

/** The texts of one language, from the files {@code words_*.properties} beside this class. */
final class Wording {
  private static final Map<Language, Wording> LOADED = new EnumMap<>(Language.class);

  static {
    LOADED.put(Language.NL, new Wording(Language.NL));
    LOADED.put(Language.FR, new Wording(Language.FR));
    LOADED.put(Language.EN, new Wording(Language.EN));
  }

  private final Properties texts = new Properties();
  private final Locale locale;

  private Wording(Language language) {
    locale = language.locale();
    String file = "words_" + language.code() + ".properties";
    try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(file), file)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + " in the program itself", e);
    }
  }

  /** English for {@link Language#OTHER}. */
  static Wording in(Language language) {
    Wording english = Objects.requireNonNull(LOADED.get(Language.EN));
    return LOADED.getOrDefault(language, english);
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  /** A text with its gaps filled; numbers are written as the language does. */
  String say(String key, Object... gaps) {
    String text = Objects.requireNonNull(texts.getProperty(key), key);
    return new MessageFormat(text, locale).format(gaps);
  }

  String quote(String text) {
    return say("quote", text);
  }

  String day(LocalDate day) {
    String written = day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    boolean ordinal = locale.getLanguage().equals("fr") && day.getDayOfMonth() == 1;
    return ordinal ? written.replaceFirst("^1 ", "1er ") : written;
  }

  String month(YearMonth month) {
    return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", locale));
  }
}
