package org.leeszaal.web.bulk;

import java.util.List;
import org.leeszaal.search.ResultPage;
import org.leeszaal.web.json.SearchJson.HitJson;

/**
 * One query of a list and what it found.
 *
 * @param line of the list, from 1
 */
public record BatchLine(
    int line, String query, long total, List<String> notes, List<HitJson> hits) {

  public static BatchLine of(QueryList.Line line, ResultPage page) {
    return new BatchLine(
        line.number(),
        line.query(),
        page.total(),
        page.notes(),
        page.hits().stream().map(HitJson::of).toList());
  }
}
