package org.leeszaal.search.query;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leeszaal.search.query.QueryNode.EntityField;
import org.leeszaal.search.query.QueryNode.QueryField;
import org.leeszaal.search.query.QueryNode.ValueField;

/** The names of the fields in three languages, and which of them is written back. */
final class FieldNames {
  /** Longer runs of letters are not looked up. */
  static final int LONGEST = 24;

  private static final Map<String, Scope> NAMES = new HashMap<>();

  static {
    text(QueryField.TEXT, "text tekst texte");
    text(QueryField.TITLE, "title headline titel kop titre");
    text(QueryField.LEAD, "lead inleiding chapeau chapo");
    text(QueryField.TITLE_AND_LEAD, "hlead");
    text(QueryField.BODY, "body corps");
    text(QueryField.BYLINE, "byline author auteur");
    text(QueryField.OUTLET, "outlet source bron");
    text(QueryField.SECTION, "section rubriek rubrique");
    names("person persoon personne", new Scope.Name(EntityField.PERSON));
    names("org organisation organization organisatie", new Scope.Name(EntityField.ORGANISATION));
    names("place plaats lieu", new Scope.Name(EntityField.PLACE));
    names("country land pays", new Scope.Name(EntityField.COUNTRY));
    names("lang language taal langue", new Scope.Whole(ValueField.LANGUAGE));
    names("type", new Scope.Whole(ValueField.TYPE));
    names("tag", new Scope.Whole(ValueField.TAG));
    names("date datum", new Scope.Day(Scope.Bound.EQUAL));
    names("after na apres", new Scope.Day(Scope.Bound.ABOVE));
    names("before voor avant", new Scope.Day(Scope.Bound.BELOW));
    names("words woorden mots", new Scope.WordCount());
  }

  private FieldNames() {}

  /** The field of a name, case and accents apart. */
  static Optional<Scope> find(String name) {
    return Optional.ofNullable(NAMES.get(fold(name)));
  }

  /** Every name, in small letters without accents. */
  static Set<String> all() {
    return Set.copyOf(NAMES.keySet());
  }

  /** The name and colon to write before a value; empty for {@link QueryField#TEXT}. */
  static String prefix(QueryField field) {
    return switch (field) {
      case TEXT -> "";
      case TITLE -> "title:";
      case LEAD -> "lead:";
      case TITLE_AND_LEAD -> "hlead:";
      case BODY -> "body:";
      case BYLINE -> "byline:";
      case OUTLET -> "outlet:";
      case SECTION -> "section:";
    };
  }

  static String prefix(EntityField field) {
    return switch (field) {
      case PERSON -> "person:";
      case ORGANISATION -> "org:";
      case PLACE -> "place:";
      case COUNTRY -> "country:";
    };
  }

  static String prefix(ValueField field) {
    return switch (field) {
      case LANGUAGE -> "lang:";
      case TYPE -> "type:";
      case TAG -> "tag:";
    };
  }

  /**
   * Length of the letters before a colon at {@code start}, 0 when there is no such name: a clock
   * time and an address on the web are none.
   */
  static int nameLength(String text, int start) {
    int end = start;
    while (end < text.length() && end - start <= LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean named =
        end > start
            && end - start <= LONGEST
            && text.startsWith(":", end)
            && !text.startsWith("://", end);
    return named ? end - start : 0;
  }

  static String fold(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return bare.toLowerCase(Locale.ROOT);
  }

  private static void text(QueryField field, String names) {
    names(names, new Scope.Text(field));
  }

  private static void names(String names, Scope scope) {
    for (String name : names.split(" ")) {
      NAMES.put(name, scope);
    }
  }
}
