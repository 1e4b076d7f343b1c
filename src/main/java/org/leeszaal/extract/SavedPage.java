package org.leeszaal.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What browsers leave when they save a page: a folder of its parts, and its address in a comment.
 */
final class SavedPage {
  /** How browsers of several languages name the folder beside the page. */
  private static final Pattern FOLDER =
      Pattern.compile("(.+?)(?:_files|\\.files|_bestanden|-bestanden|_fichiers|-Dateien)");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "<!--\\s*(?:saved from url=\\(\\d+\\)|Page saved with SingleFile\\s+url:\\s*)(https?://[^\\s<>\"]+)",
          Pattern.CASE_INSENSITIVE);

  private static final int FURTHEST = 4096;

  /** A page's parts lie at most this deep; folders further up are outside what was named. */
  private static final int HIGHEST = 3;

  private SavedPage() {}

  /** The page that a file is a part of, when it lies in the folder that was saved with one. */
  static Optional<String> of(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    for (int up = 0;
        up < HIGHEST && folder != null && folder.getFileName() != null;
        up++, folder = folder.getParent()) {
      Matcher name = FOLDER.matcher(folder.getFileName().toString());
      if (name.matches()) {
        for (String ending : new String[] {".html", ".htm", ".xhtml"}) {
          Path page = folder.resolveSibling(name.group(1) + ending);
          if (Files.isRegularFile(page)) {
            return Optional.of(page.getFileName().toString());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Where the page was saved from; empty when it does not tell. */
  static String address(String html) {
    Matcher told = ADDRESS.matcher(html.substring(0, Math.min(html.length(), FURTHEST)));
    return told.find() ? told.group(1) : "";
  }
}
