package org.leeszaal.extract;

import org.jsoup.nodes.Element;

/** NITF 3: one article in a file. */
final class NitfReader implements FormatReader {
  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "NITF 3",
        "root element nitf",
        "lead, authors, date, outlet, section, url, language",
        "one");
  }

  @Override
  public boolean accepts(Content content) {
    return XmlTree.root(content).equals("nitf");
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    for (Element nitf : XmlTree.all(XmlTree.parse(content), "nitf")) {
      session.add(content, Nitf.draft(nitf));
    }
  }
}
