package org.leeszaal.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.leeszaal.web.Answer;
import org.leeszaal.web.Question;
import org.leeszaal.web.Refused;
import org.leeszaal.web.Trouble;
import org.leeszaal.web.json.ProblemJson;

/** What the API says of itself: its description, and what each type of problem means. */
final class DocsApi {
  private static final String FILE = "/web/openapi.json";

  private final String description = read();

  Answer openApi(Question question) {
    return Answer.resource("application/json;charset=utf-8", description);
  }

  Answer problem(Question question) {
    String slug = question.part("type");
    Trouble trouble =
        Trouble.ofSlug(slug)
            .orElseThrow(
                () -> new Refused(Trouble.MISSING, "There is no type of problem '" + slug + "'."));
    String key = "notice." + trouble.slug();
    return Answer.json(
        Answer.OK,
        new ProblemJson(
            question.path(),
            question.words().get(key + ".title"),
            trouble.status(),
            question.words().get(key + ".text")));
  }

  private static String read() {
    try (InputStream in = DocsApi.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
