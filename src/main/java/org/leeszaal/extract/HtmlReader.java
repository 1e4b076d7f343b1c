package org.leeszaal.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.leeszaal.article.FileType;
import org.leeszaal.extract.html.WebPage;
import org.leeszaal.extract.html.WebPages;
import org.leeszaal.extract.text.TextDecoder;

/** Saved web pages. */
final class HtmlReader implements FormatReader {
  private static final Pattern BEGINS =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
          Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile(
          "<(?:p|div|br|h[1-6]|a|span|article|section|table|title|meta|html|body|script)\\b[^<>]*>");

  /** What only exports of press databases say. */
  private static final Pattern DATABASE =
      Pattern.compile("(?i)factiva|end of document|\\d DOCUMENTS|europresse|gopress|belga\\.press");

  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]+)");

  private final String address;

  HtmlReader() {
    this("");
  }

  /** For pages whose address is known from outside. */
  HtmlReader(String address) {
    this.address = address;
  }

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "Web page (HTML, XHTML)",
        "doctype, html element or many HTML tags",
        "lead, authors, date, outlet, section, url, language",
        "one");
  }

  @Override
  public boolean accepts(Content content) {
    if (!content.isText()) {
      return false;
    }
    String head = content.headText().toLowerCase(Locale.ROOT);
    if (BEGINS.matcher(head.substring(0, Math.min(head.length(), 2000))).matches()) {
      return true;
    }
    String first = head.stripLeading();
    boolean named = content.extension().matches("x?html?|shtml");
    return TAG.matcher(head).results().limit(5).count() >= (named || first.startsWith("<") ? 1 : 5)
        && (named || first.startsWith("<"));
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    String html = html(content);
    if (DATABASE.matcher(html).find()) {
      List<Draft> export = PressExport.read(OfficeReader.spaced(WebPages.letter(html)));
      if (!export.isEmpty()) {
        TextReader.addAll(content, session, export);
        return;
      }
    }
    String from = address.isEmpty() ? SavedPage.address(html) : address;
    session.add(content, draft(html, from, content.name()));
  }

  static String html(Content content) throws Exception {
    byte[] bytes = content.bytes();
    String head = content.headText();
    var declared = CHARSET.matcher(head.substring(0, Math.min(head.length(), 4096)));
    return TextDecoder.decode(bytes, declared.find() ? declared.group(1) : "");
  }

  /** What a page says; its address and file name help where the page is silent. */
  static Draft draft(String html, String address, String fileName) {
    WebPage page = WebPages.read(html, address);
    Draft draft =
        Draft.of(FileType.HTML)
            .withTitle(page.title())
            .withLead(page.lead())
            .withParagraphs(page.paragraphs())
            .withAuthors(page.authors())
            .withOutlet(page.outlet())
            .withSection(page.section())
            .withUrl(page.url())
            .withPublished(page.published())
            .withLanguage(page.language())
            .withPage(page.everything());
    return WireDate.orFileName(draft, fileName);
  }
}
