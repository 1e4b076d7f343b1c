package org.leeszaal.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * What Tika's parsers need when they are called directly. They look for a configuration in their
 * context and, when there is none, load all of Tika again for every file; this one knows no parser
 * at all and is loaded once.
 */
final class TikaTools {
  private static final String NO_PARSERS =
      "<properties><parsers><parser class=\"org.apache.tika.parser.EmptyParser\"/></parsers>"
          + "<detectors><detector class=\"org.apache.tika.detect.EmptyDetector\"/></detectors>"
          + "</properties>";

  private volatile Optional<TikaConfig> config = Optional.empty();

  /** A context in which nothing embedded (pictures, attachments) is read. */
  ParseContext context() throws IOException, TikaException, SAXException {
    ParseContext context = new ParseContext();
    context.set(TikaConfig.class, config());
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    OfficeParserConfig office = new OfficeParserConfig();
    office.setIncludeHeadersAndFooters(false);
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    office.setUseSAXDocxExtractor(true);
    office.setExtractMacros(false);
    context.set(OfficeParserConfig.class, office);
    return context;
  }

  private TikaConfig config() throws IOException, TikaException, SAXException {
    Optional<TikaConfig> loaded = config;
    if (loaded.isPresent()) {
      return loaded.get();
    }
    synchronized (this) {
      TikaConfig made =
          config.isPresent()
              ? config.get()
              : new TikaConfig(
                  new ByteArrayInputStream(NO_PARSERS.getBytes(StandardCharsets.UTF_8)));
      config = Optional.of(made);
      return made;
    }
  }

  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // Pictures and attachments of a document are not its text.
    }
  }
}
