package org.leeszaal.extract.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Boxes in which a reader may answer are comments below an article, and posts in a forum. */
class RepliesTest {
  private static final String TEXT =
      "<p>The choir of Carrow will sing in the fish hall on Sunday, because the church has no roof, said verse NN of the warden, who had counted the slates and the gulls.</p>";

  @Test
  void commentsBelowAnArticleGo() {
    String page = "<h1>Choir and roof</h1><div>" + text(1, 3) + "</div>" + posts(4, 9);
    assertEquals(3, WebPages.read(page, "").paragraphs().size());
  }

  @Test
  void postsOfAForumStay() {
    String page = "<h1>Choir and roof</h1>" + posts(1, 4);
    assertEquals(4, WebPages.read(page, "").paragraphs().size());
  }

  private static String posts(int from, int to) {
    StringBuilder posts = new StringBuilder("<div>");
    for (int i = from; i <= to; i++) {
      posts.append("<div class=k3>").append(text(i, i)).append("<button>Reply</button></div>");
    }
    return posts.append("</div>").toString();
  }

  private static String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= to; i++) {
      text.append(TEXT.replace("NN", Integer.toString(i)));
    }
    return text.toString();
  }
}
