package org.leeszaal.web.text;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leeszaal.article.Language;

/** The words of one language, and how its readers write numbers and days. */
public final class Messages {
  /** The languages of the pages, the first one for readers of none of them. */
  public static final List<Language> LANGUAGES = List.of(Language.EN, Language.NL, Language.FR);

  private static final int DAY = "2021-07-19".length();

  private static final Map<Language, Map<String, String>> FILES = new EnumMap<>(Language.class);

  static {
    LANGUAGES.forEach(language -> FILES.put(language, MessageFile.read(language)));
  }

  private final Language language;
  private final Locale locale;
  private final Map<String, String> texts;

  private Messages(Language language, Locale locale, Map<String, String> texts) {
    this.language = language;
    this.locale = locale;
    this.texts = texts;
  }

  /** English for {@link Language#OTHER}. */
  public static Messages in(Language language) {
    return switch (language) {
      case NL -> in(Locale.of("nl", "NL"));
      case FR -> in(Locale.of("fr", "FR"));
      case EN, OTHER -> in(Locale.of("en", "GB"));
    };
  }

  /** With the numbers and days of a country, such as {@code en-US}. */
  public static Messages in(Locale locale) {
    Language language = Language.ofCode(locale.getLanguage());
    Map<String, String> texts = FILES.get(language);
    return texts == null ? in(Language.EN) : new Messages(language, locale, texts);
  }

  public Language language() {
    return language;
  }

  /** ISO 639-1. */
  public String code() {
    return language.code();
  }

  /** The text of a key, with {@code {0}}, {@code {1}} ... filled in. */
  public String get(String key, Object... parts) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language.code());
    }
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i] instanceof Number n ? number(n.longValue()) : parts[i].toString();
      text = text.replace("{" + i + "}", part);
    }
    return text;
  }

  /**
   * Why a file could not be read.
   *
   * @param sentence the English one that the archive keeps; given back where it is not known
   */
  public String reason(String sentence) {
    return language == Language.EN ? sentence : Reasons.in(this, sentence);
  }

  /** The text of {@code key.one} or {@code key.more}, with the count in place of {@code {0}}. */
  public String count(String key, long count) {
    boolean one = language == Language.FR ? count < 2 : count == 1;
    return get(key + (one ? ".one" : ".more"), count);
  }

  public String number(long value) {
    return NumberFormat.getIntegerInstance(locale).format(value);
  }

  /** With at most one digit behind the point. */
  public String decimal(double value) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(1);
    return format.format(value);
  }

  /**
   * @param share 0 to 1
   */
  public String percent(double share) {
    return NumberFormat.getPercentInstance(locale).format(share);
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  /**
   * The day, and the time with its distance from Greenwich where that is known.
   *
   * @param iso ISO 8601, see {@link org.leeszaal.article.PublishedDate}; what is no date is given
   *     back as it is
   */
  public String moment(String iso) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(iso);
      String offset = moment.getOffset().equals(ZoneOffset.UTC) ? "" : moment.getOffset().getId();
      return moment(moment.toLocalDateTime()) + " (UTC" + offset + ")";
    } catch (DateTimeParseException e) {
      return iso.length() < DAY ? iso : day(LocalDate.parse(iso.substring(0, DAY)));
    }
  }

  /** Of this machine's clock, to the minute. */
  public String moment(Instant time) {
    return moment(LocalDateTime.ofInstant(time, ZoneId.systemDefault()));
  }

  private String moment(LocalDateTime time) {
    return day(time.toLocalDate())
        + ", "
        + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time);
  }

  /**
   * @param iso {@code 2021}, {@code 2021-07} or {@code 2021-07-19}
   */
  public String period(String iso) {
    return switch (iso.length()) {
      case 4 -> iso;
      case 7 -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(YearMonth.parse(iso));
      default -> day(LocalDate.parse(iso));
    };
  }

  /**
   * A period as short as it can be beside its neighbours: {@code 2021}, {@code Jul}, {@code 19}.
   */
  public String shortPeriod(String iso) {
    return switch (iso.length()) {
      case 4 -> iso;
      case 7 -> DateTimeFormatter.ofPattern("LLL", locale).format(YearMonth.parse(iso));
      default -> String.valueOf(LocalDate.parse(iso).getDayOfMonth());
    };
  }

  /**
   * @param iso2 ISO 3166-1 alpha-2
   */
  public String countryName(String iso2) {
    return Locale.of("", iso2).getDisplayCountry(locale);
  }

  /** The name of an article's language. */
  public String languageName(Language other) {
    return other == Language.OTHER
        ? get("language.other")
        : other.locale().getDisplayLanguage(locale);
  }
}
