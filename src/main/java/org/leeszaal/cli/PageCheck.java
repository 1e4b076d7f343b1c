package org.leeszaal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the served page one question, as a browser would, and says what came back. */
final class PageCheck {
  private static final Pattern TOTAL = Pattern.compile("data-total=\"(\\d+)\"");

  private PageCheck() {}

  static int ask(String url, String question, PrintWriter out) throws InterruptedException {
    URI page = URI.create(url + "search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
      Matcher total = TOTAL.matcher(answer.body());
      boolean found = answer.statusCode() == 200 && total.find() && !total.group(1).equals("0");
      out.println(
          page
              + " answered "
              + answer.statusCode()
              + (found ? " with " + total.group(1) + " articles." : " and shows no articles."));
      return found ? ExitCodes.FINE : ExitCodes.FAILED;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
