package org.leeszaal.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leeszaal.web.text.Messages;
import org.leeszaal.web.view.HelpView;

/** {@code /help}: how to ask, with examples that can be tried. */
final class HelpPage implements Page {
  /** What each part is about, and its examples: the key of their words and the query. */
  private static final List<Map.Entry<String, List<String[]>>> PARTS =
      List.of(
          Map.entry(
              "words",
              List.of(
                  example("and", "pegasus marokko"),
                  example("or", "pegasus OR spyware"),
                  example("not", "pegasus NOT macron"),
                  example("minus", "pegasus -telefoon"),
                  example("group", "(pegasus OR spyware) AND telefoon"),
                  example("phrase", "\"Amnesty International\""),
                  example("exact", "\"poetin\""),
                  example("wildcard", "journalist*"),
                  example("fuzzy", "pegasos~1"))),
          Map.entry(
              "near",
              List.of(
                  example("within", "macron w/10 pegasus"),
                  example("slop", "\"macron pegasus\"~5"),
                  example("sentence", "macron /s pegasus"),
                  example("paragraph", "macron /p pegasus"),
                  example("often", "atleast3 pegasus"))),
          Map.entry(
              "entities",
              List.of(
                  example("person", "person:poetin"),
                  example("letters", "person:\"=Poetin\""),
                  example("organisation", "org:\"NSO Group\""),
                  example("place", "place:rabat"),
                  example("country", "country:MA"),
                  example("beside", "\"person:* pegasus\"~10"),
                  example("none", "pegasus person:-"))),
          Map.entry(
              "fields",
              List.of(
                  example("title", "title:pegasus"),
                  example("lead", "lead:pegasus"),
                  example("both", "hlead:pegasus"),
                  example("body", "body:pegasus"),
                  example("text", "text:\"nso group\""),
                  example("byline", "byline:peeters"),
                  example("outlet", "outlet:courier"),
                  example("section", "section:buitenland"),
                  example("month", "date:2021-07"),
                  example("range", "date:[2021-07-01 TO 2021-08-15]"),
                  example("after", "after:2021-07-19"),
                  example("before", "before:2021"),
                  example("language", "lang:fr"),
                  example("type", "type:pdf"),
                  example("length", "words:>500"),
                  example("tag", "tag:dossier"))));

  private static final Map<String, String> KEYS =
      Map.of(
          "/",
          "search",
          "n",
          "next",
          "p",
          "previous",
          "Enter",
          "open",
          "Esc",
          "close",
          "e",
          "marks");

  private final Theatre theatre;

  HelpPage(Theatre theatre) {
    this.theatre = theatre;
  }

  private static String[] example(String key, String query) {
    return new String[] {key, query};
  }

  @Override
  public Answer answer(Question question) {
    Messages words = question.words();
    List<HelpView.Part> parts =
        PARTS.stream()
            .map(
                part ->
                    new HelpView.Part(
                        words.get("help." + part.getKey()),
                        part.getValue().stream()
                            .map(it -> example(part.getKey(), it, words))
                            .toList()))
            .toList();
    List<HelpView.Key> keys =
        Stream.of("/", "n", "p", "Enter", "e", "Esc")
            .map(key -> new HelpView.Key(key, words.get("key." + KEYS.get(key))))
            .toList();
    return theatre.show("help", words.get("help.title"), question, new HelpView(parts, keys));
  }

  private static HelpView.Example example(String part, String[] example, Messages words) {
    return new HelpView.Example(
        example[1],
        Address.of("/search").with("q", example[1]).toString(),
        words.get("help." + part + "." + example[0]));
  }
}
