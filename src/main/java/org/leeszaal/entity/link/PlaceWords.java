package org.leeszaal.entity.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leeszaal.article.EntityKind;

/** What the letters around and inside the names of places tell. */
final class PlaceWords {
  /** Between a place and the country or region that it lies in. */
  private static final Set<String> LIES_IN =
      Set.of(",", "(", "in", "en", "au", "aux", "in the", "in de", "in het", "dans le", "dans l'");

  private static final int REACH = 10;

  private PlaceWords() {}

  /** Parts {@code Parijs-Brussel} where the whole is no known name and both sides are places. */
  static List<FoundName> parted(List<FoundName> names, KnownNames known) {
    List<FoundName> parted = new ArrayList<>();
    for (FoundName name : names) {
      int hyphen = hyphen(name, known);
      if (hyphen < 0) {
        parted.add(name);
      } else {
        parted.add(name.part(0, hyphen));
        parted.add(name.part(hyphen + 1, name.surface().length()));
      }
    }
    return parted;
  }

  private static int hyphen(FoundName name, KnownNames known) {
    String surface = name.surface();
    if (name.kind() != EntityKind.LOC || known.isPlace(surface)) {
      return -1;
    }
    int at = surface.indexOf('-');
    while (at > 0) {
      if (known.isPlace(surface.substring(0, at)) && known.isPlace(surface.substring(at + 1))) {
        return at;
      }
      at = surface.indexOf('-', at + 1);
    }
    return -1;
  }

  /** Does the second name, right behind the first, tell where the first lies? */
  static boolean liesIn(String text, FoundName first, FoundName second) {
    int begin = first.span().end();
    int end = second.span().begin();
    return end > begin
        && end - begin <= REACH
        && LIES_IN.contains(
            text.substring(begin, end).strip().toLowerCase(Locale.ROOT).replace('’', '\''));
  }
}
