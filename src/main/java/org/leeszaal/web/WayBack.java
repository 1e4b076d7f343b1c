package org.leeszaal.web;

/** Where a form was, so that the answer leads there again, with a word about what was done. */
final class WayBack {
  /** What was done: a key of {@code did.KEY}, or the number of a correction. */
  static final String DID = "did";

  static final String FIELD = "back";

  private WayBack() {}

  /** The place that a form tells; the overview for anything that is no page of ours. */
  static String of(Parameters fields) {
    String back = fields.get(FIELD);
    return back.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*") ? back : "/";
  }

  /** The place of a page itself, without what was said on it before. */
  static String here(Question question) {
    return without(question.address().replaceFirst("^/+", "/"));
  }

  static Answer to(String back, String did) {
    int hash = back.indexOf('#');
    String page = without(hash < 0 ? back : back.substring(0, hash));
    String place = hash < 0 ? "" : back.substring(hash);
    String joint = page.contains("?") ? "&" : "?";
    return Answer.redirect(page + joint + DID + "=" + did + place);
  }

  private static String without(String address) {
    return address.replaceAll("([?&])" + DID + "=[^&#]*&?", "$1").replaceAll("[?&]$", "");
  }
}
