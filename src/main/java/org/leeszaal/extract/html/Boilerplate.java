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
          "social",
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
          "popular",
          "mostread",
          "outbrain",
          "taboola",
          "newsletter",
          "nieuwsbrief",
          "infolettre",
          "subscribe",
          "subscription",
          "signup",
          "optin",
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
          "promo",
          "promos",
          "promotion",
          "sponsor",
          "sponsored",
          "advert",
          "adverts",
          "advertisement",
          "advertising",
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
          "menu",
          "submenu",
          "megamenu",
          "sidebar",
          "sidebars",
          "masthead",
          "toolbar",
          "pagination",
          "pager",
          "paginator",
          "popup",
          "popups",
          "modal",
          "lightbox",
          "offcanvas",
          "skiplink",
          "skip",
          "widget",
          "widgets",
          "toc",
          "tableofcontents",
          "copyright",
          "colophon",
          "banner",
          "cta",
          "searchform",
          "searchbox",
          "tags",
          "taglist",
          "tagcloud",
          "bio",
          "authorbox",
          "authorbio",
          "printonly",
          "noprint",
          "jump",
          "upsell",
          "teasers",
          "teaser",
          "carousel",
          "slider",
          "suggestions",
          "suggested",
          "crosslinks",
          "hidden",
          "unhide",
          "feedback",
          "rating",
          "ratings",
          "byline",
          "bylines",
          "dateline",
          "postmeta",
          "entrymeta",
          "byauthor",
          "feedbacks");

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

  private Boilerplate() {}

  /** Whether the element says of itself that it is not the article. */
  static boolean isNamedSo(Element element) {
    String role = element.attr("role");
    if (!role.isEmpty() && ROLES.contains(role.toLowerCase(Locale.ROOT))) {
      return true;
    }
    String tag = element.normalName();
    if (tag.equals("footer") || tag.equals("aside")) {
      return true;
    }
    String names = element.className() + " " + element.id();
    return names.length() > 1 && isBoilerplateName(names);
  }

  /** Whether a browser would not show it, going by its own attributes. */
  static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (element.hasAttr("style") && HIDDEN.matcher(element.attr("style")).find());
  }

  static boolean isBoilerplateName(String names) {
    String plain = BETWEEN.matcher(split(names)).replaceAll(" ");
    for (String word : plain.split(" ")) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return PHRASES.matcher(plain).find();
  }

  private static String split(String names) {
    return CAMEL.matcher(names).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
