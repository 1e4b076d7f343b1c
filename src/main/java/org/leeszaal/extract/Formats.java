package org.leeszaal.extract;

import java.util.List;

/** All readers, in the order in which they are asked: the surest signs first. */
final class Formats {
  private final List<FormatReader> readers;

  Formats(ExtractSettings settings) {
    Tesseract tesseract = new Tesseract(settings.scans());
    readers =
        List.of(
            new NoArticleReader(),
            new WarcArticles(),
            new PdfReader(tesseract),
            new ScanReader(tesseract),
            new ZipReader(),
            new TarReader(),
            new SevenZipReader(),
            new PackedReader(),
            new OfficeReader(new TikaTools()),
            new OutlookReader(),
            new MailboxReader(),
            new Iptc7901Reader(),
            new NitfReader(),
            new NewsMlG2Reader(),
            new NewsMl1Reader(),
            new FeedReader(),
            new NewspaperReader(),
            new OtherXmlReader(),
            new JsonReader(),
            new MailReader(),
            new HtmlReader(),
            new CsvReader(settings.columns()),
            new TextReader());
  }

  List<FormatReader> readers() {
    return readers;
  }

  FormatReader readerOf(Content content) throws Unreadable {
    for (FormatReader reader : readers) {
      if (reader.accepts(content)) {
        return reader;
      }
    }
    throw Unreadable.skip("It is not text, and of no kind of file that holds articles.");
  }
}
