package org.leeszaal.extract;

/** XML that none of the others knows: settings, data, exports of programs. */
final class OtherXmlReader implements FormatReader {
  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "Other XML", "an XML declaration", "none: skipped with the reason", "none");
  }

  @Override
  public boolean accepts(Content content) {
    String root = XmlTree.root(content);
    String head = content.headText();
    boolean marked = head.stripLeading().startsWith("<?xml") || head.contains("xmlns");
    return !root.isEmpty()
        && !root.equalsIgnoreCase("html")
        && (marked || content.extension().equals("xml"));
  }

  @Override
  public void read(Content content, Session session) throws Unreadable {
    throw Unreadable.skip(
        "It is XML of a kind without articles that is known (root element "
            + XmlTree.root(content)
            + ").");
  }
}
