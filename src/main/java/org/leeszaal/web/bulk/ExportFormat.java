package org.leeszaal.web.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an export is written as. */
public enum ExportFormat {
  CSV("text/csv;charset=utf-8", "csv"),
  /** JSON Lines, an article each. */
  JSON("application/jsonl;charset=utf-8", "jsonl"),
  ZIP("application/zip", "zip"),
  BIBTEX("application/x-bibtex;charset=utf-8", "bib"),
  RIS("application/x-research-info-systems;charset=utf-8", "ris"),
  /** CSL-JSON, for citation processors. */
  CSL("application/vnd.citationstyles.csl+json;charset=utf-8", "json");

  private final String mediaType;
  private final String ending;

  ExportFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Of file names, without a dot. */
  public String ending() {
    return ending;
  }

  /** As addresses have it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All of them, for people. */
  public static String codes() {
    List<String> codes = Stream.of(values()).map(ExportFormat::code).toList();
    int last = codes.size() - 1;
    return String.join(", ", codes.subList(0, last)) + " or " + codes.get(last);
  }

  /** Empty for an unknown code; {@code jsonl} and {@code csl-json} are taken too. */
  public static Optional<ExportFormat> ofCode(String code) {
    return switch (code.strip().toLowerCase(Locale.ROOT)) {
      case "csv" -> Optional.of(CSV);
      case "json", "jsonl" -> Optional.of(JSON);
      case "zip" -> Optional.of(ZIP);
      case "bibtex" -> Optional.of(BIBTEX);
      case "ris" -> Optional.of(RIS);
      case "csl", "csl-json" -> Optional.of(CSL);
      default -> Optional.empty();
    };
  }
}
