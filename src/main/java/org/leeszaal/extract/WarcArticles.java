package org.leeszaal.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** Web archives (WARC, ARC): the pages and documents that a crawler fetched. */
final class WarcArticles implements FormatReader {
  private static final int PEEK = 16;

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "Web archive (WARC, ARC), packed or not",
        "WARC/ or filedesc:// at its beginning",
        "as web pages, url from the archive",
        "one a page or document that was fetched well");
  }

  @Override
  public boolean accepts(Content content) {
    if (content.startsWith("WARC/") || content.startsWith("filedesc://")) {
      return true;
    }
    if (!content.startsWith("\u001F\u008B")) {
      return false;
    }
    try (InputStream in = PackedReader.unpack(content)) {
      String begin = new String(in.readNBytes(PEEK), java.nio.charset.StandardCharsets.ISO_8859_1);
      return begin.startsWith("WARC/") || begin.startsWith("filedesc://");
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    int number = 0;
    int others = 0;
    try (WarcReader records = new WarcReader(content.open())) {
      for (WarcRecord record : records) {
        Optional<Part> part = part(record, session);
        if (part.isPresent()) {
          read(content, ++number, part.get(), session);
        } else {
          others++;
        }
      }
    }
    if (number == 0) {
      throw Unreadable.skip(
          "None of the "
              + others
              + " records of this web archive is a page or document that was"
              + " fetched well.");
    }
  }

  /** What a server sent. */
  private static final class Part {
    private final String url;
    private final String type;
    private final byte[] bytes;

    Part(String url, String type, byte[] bytes) {
      this.url = url;
      this.type = type;
      this.bytes = bytes;
    }
  }

  private static Optional<Part> part(WarcRecord record, Session session) throws IOException {
    ArchiveParts limits = new ArchiveParts(Content.ofNothing(), session);
    if (record instanceof WarcResponse response && isHttp(response)) {
      HttpResponse http = response.http();
      if (http.status() != 200 || !isDocument(http.contentType())) {
        return Optional.empty();
      }
      try (InputStream in = http.body().stream()) {
        return Optional.of(
            new Part(
                response.target(), http.contentType().toString(), limits.bytes(decoded(http, in))));
      }
    }
    if (record instanceof WarcResource resource && isDocument(resource.contentType())) {
      try (InputStream in = resource.body().stream()) {
        return Optional.of(
            new Part(resource.target(), resource.contentType().toString(), limits.bytes(in)));
      }
    }
    return Optional.empty();
  }

  private static boolean isHttp(WarcResponse response) {
    return response.target().startsWith("http");
  }

  private static InputStream decoded(HttpResponse http, InputStream in) throws IOException {
    String coding = http.headers().first("Content-Encoding").orElse("");
    return coding.contains("gzip") ? new java.util.zip.GZIPInputStream(in) : in;
  }

  private static boolean isDocument(MediaType type) {
    String name = type.base().toString().toLowerCase(Locale.ROOT);
    return name.contains("html")
        || name.contains("pdf")
        || name.equals("text/plain")
        || name.contains("msword")
        || name.contains("officedocument")
        || name.contains("rss")
        || name.contains("atom")
        || name.endsWith("/xml");
  }

  private static void read(Content content, int number, Part part, Session session)
      throws Exception {
    Content inner = content.part(String.valueOf(number), part.bytes);
    if (part.type.contains("html")) {
      session.readPage(inner, part.url);
    } else {
      session.read(inner);
    }
  }
}
