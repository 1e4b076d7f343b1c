package org.leeszaal.extract.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Elements that name themselves (class, id, role) as something beside the article. Names are split
 * into words, so that {@code has-sidebar} on the body and {@code articleShareBar} are both read.
 */
final class Boilerplate {
  private static final Set<String> WORDS =
      Set.of(
          "comment",
          "comments",
          "commentaire",
          "commentaires",
          "reactie",
          "reacties",
          "disqus",
          "respond",
          "replies",
          "share",
          "shares",
          "sharing",
          "sharebar",
          "socials",
          "socialmedia",
          "delen",
          "partage",
          "partager",
          "addtoany",
          "sharedaddy",
          "addthis",
          "related",
          "gerelateerd",
          "recommended",
          "recommendations",
          "recommendation",
          "recirc",
          "recirculation",
          "trending",
          "mostread",
          "outbrain",
          "taboola",
          "newsletter",
          "nieuwsbrief",
          "infolettre",
          "login",
          "paywall",
          "cookie",
          "cookies",
          "cookiebar",
          "consent",
          "gdpr",
          "onetrust",
          "cookiebot",
          "didomi",
          "usercentrics",
          "iubenda",
          "cmplz",
          "regwall",
          "sponsor",
          "advert",
          "adverts",
          "advertisement",
          "adsense",
          "adslot",
          "dfp",
          "reclame",
          "publicite",
          "pubs",
          "breadcrumb",
          "breadcrumbs",
          "kruimelpad",
          "ariane",
          "navbar",
          "navigation",
          "nav",
          "subnav",
          "topnav",
          "megamenu",
          "sidebar",
          "sidebars",
          "pagination",
          "pager",
          "paginator",
          "lightbox",
          "offcanvas",
          "skiplink",
          "copyright",
          "colophon",
          "searchform",
          "searchbox",
          "taglist",
          "tagcloud",
          "authorbox",
          "authorbio",
          "upsell",
          "crosslinks",
          "postmeta",
          "entrymeta",
          "byauthor",
          "feedbacks",
          // players and drawn figures: their buttons and axes are no text
          "vjs",
          "videojs",
          "jwplayer",
          "plyr",
          "mejs",
          "flowplayer",
          "theoplayer",
          "ytp",
          "artboard",
          "highcharts",
          "amcharts");

  /** Words that builders of pages also put on parts of an article: prose in them counts more. */
  private static final Set<String> WEAK =
      Set.of(
          "widget",
          "widgets",
          "embed",
          "poll",
          "quiz",
          "embedded",
          "hidden",
          "unhide",
          "banner",
          "promo",
          "promos",
          "promotion",
          "popup",
          "popups",
          "carousel",
          "slider",
          "slick",
          "swiper",
          "flickity",
          "button",
          "buttons",
          "btn",
          "btns",
          "controls",
          "settings",
          "autoplay",
          "fullscreen",
          "spinner",
          "loading",
          "counter",
          "thumbnails",
          "tags",
          "cta",
          "jump",
          "skip",
          "rating",
          "ratings",
          "feedback",
          "feedbacks",
          "bio",
          "popular",
          "teaser",
          "teasers",
          "subscription",
          "subscribe",
          "optin",
          "signup",
          "social",
          "modal",
          "toolbar",
          "masthead",
          "menu",
          "submenu",
          "toc",
          "tableofcontents",
          "advertising",
          "sponsored",
          "suggestions",
          "suggested",
          "printonly",
          "noprint",
          "byline",
          "bylines",
          "dateline");

  /** Words beside each other in a name. */
  private static final Pattern PHRASES =
      Pattern.compile(
          "(?:^| )(?:(?:read|lees|lire|see|voir|view|load|more|meer) (?:more|also|ook|aussi|next|verder|meer|plus|stories|posts|articles)"
              + "|most (?:read|popular|viewed)|meest gelezen|plus lus?|(?:you )?might (?:also )?like|up next|next up"
              + "|(?:previous|next|prev) (?:post|article|story|links?)|(?:post|entry|article) (?:meta|tags?|footer|nav(?:igation)?|info|author|date|header meta)"
              + "|(?:author|about) (?:info|box|card|bio|author|details|profile|description|meta)|screen reader(?: text)?|sr only|visually hidden"
              + "|table of contents|ad (?:container|wrapper|unit|slot|block|banner|placeholder|label|break)|site (?:header|footer|nav|navigation)"
              + "|(?:global|page) (?:header|footer)|sign up|sign in|log in|call to action|social (?:links|icons|media|share|bar)|elementor location (?:header|footer|popup)"
              + "|back to top|contact form|search form|sticky bar|wp block latest posts|wp block buttons?|jp relatedposts|yarpp related|rating box|mailing list|lead magnet)(?: |$)");

  private static final Pattern COMMENTS =
      Pattern.compile("(?i)comment|reactie|disqus|(?:^|[ _-])(?:respond|replies)");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "menu",
          "menubar",
          "dialog",
          "alertdialog",
          "toolbar",
          "alert",
          "tablist",
          "button");

  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern BETWEEN = Pattern.compile("[^a-zà-ÿ]+");

  /** What page builders call every box, text of the article included. */
  private static final Pattern BUILDER =
      Pattern.compile(
          "(?:^| )(?:elementor|et pb|fl|wpb|siteorigin panels) widget(?: wrap| container)?(?= |$)");

  private Boilerplate() {}

  /** How surely an element says of itself that it is not the article. */
  enum Name {
    NONE,
    WEAK,
    STRONG
  }

  /** Whether readers' comments stand in it. */
  static boolean isComments(Element element) {
    return COMMENTS.matcher(element.className() + " " + element.id()).find();
  }

  static Name nameOf(Element element) {
    String role = element.attr("role");
    if (!role.isEmpty() && ROLES.contains(role.toLowerCase(Locale.ROOT))) {
      return Name.STRONG;
    }
    String tag = element.normalName();
    if (tag.equals("footer") || tag.equals("aside") || tag.equals("form")) {
      return Name.STRONG;
    }
    String names = element.className() + " " + element.id();
    return names.length() > 1 ? nameOf(names) : Name.NONE;
  }

  private static final Pattern CAPTION =
      Pattern.compile("(?:^| )(?:[a-z]*caption|legende|légende|bijschrift|fotobijschrift)(?: |$)");

  /** Whether it names itself the line below a picture. */
  static boolean isCaption(Element element) {
    String name = element.className();
    boolean may = name.contains("aption") || name.contains("gende") || name.contains("bijschrift");
    return may && CAPTION.matcher(words(element)).find();
  }

  /** Whether a browser would not show it, going by its own attributes. */
  static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (element.hasAttr("style") && HIDDEN.matcher(element.attr("style")).find());
  }

  /** The words of its class and id, in lower case with spaces between them. */
  static String words(Element element) {
    return plain(element.className() + " " + element.id());
  }

  private static String plain(String names) {
    return BUILDER.matcher(BETWEEN.matcher(split(names)).replaceAll(" ")).replaceAll(" ");
  }

  static Name nameOf(String names) {
    String plain = plain(names);
    Name found = Name.NONE;
    for (String word : plain.split(" ")) {
      if (WORDS.contains(word)) {
        return Name.STRONG;
      }
      found = WEAK.contains(word) ? Name.WEAK : found;
    }
    return PHRASES.matcher(plain).find() ? Name.STRONG : found;
  }

  private static String split(String names) {
    return CAMEL.matcher(names).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
