package org.leeszaal.ingest.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.leeszaal.article.Article;
import org.leeszaal.article.ArticleId;
import org.leeszaal.article.ArticleSource;
import org.leeszaal.article.DateOrigin;
import org.leeszaal.article.FileType;
import org.leeszaal.article.Language;
import org.leeszaal.article.LanguageSpan;
import org.leeszaal.article.PublishedDate;
import org.leeszaal.article.TextSpan;
import org.leeszaal.corpus.SourceFile;

/** Files and articles as bytes. */
final class Wire {
  private Wire() {}

  /** Something that writes values one behind the other. */
  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writing.to(out);
    }
    return bytes.toByteArray();
  }

  private static DataInputStream open(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  static byte[] file(SourceFile file) throws IOException {
    return bytes(
        out -> {
          string(out, file.path().toString());
          out.writeLong(file.size());
          out.writeLong(file.modified().toEpochMilli());
        });
  }

  static SourceFile file(byte[] bytes) throws IOException {
    DataInputStream in = open(bytes);
    return new SourceFile(Path.of(string(in)), in.readLong(), Instant.ofEpochMilli(in.readLong()));
  }

  static byte[] words(List<String> words) throws IOException {
    return bytes(out -> strings(out, words));
  }

  static List<String> words(byte[] bytes) throws IOException {
    return strings(open(bytes));
  }

  static byte[] article(Article article) throws IOException {
    return bytes(
        out -> {
          string(out, article.id().value());
          string(out, article.title());
          string(out, article.lead());
          string(out, article.body());
          string(out, article.language().name());
          out.writeInt(article.foreign().size());
          for (LanguageSpan part : article.foreign()) {
            out.writeInt(part.span().begin());
            out.writeInt(part.span().end());
            string(out, part.language().name());
          }
          string(out, article.published().iso());
          string(out, article.published().origin().name());
          source(out, article.source());
          string(out, article.pageText());
        });
  }

  private static void source(DataOutputStream out, ArticleSource source) throws IOException {
    strings(out, source.authors());
    string(out, source.outlet());
    string(out, source.section());
    string(out, source.url());
    string(out, source.path());
    string(out, source.type().name());
  }

  static Article article(byte[] bytes) throws IOException {
    DataInputStream in = open(bytes);
    return new Article(
        new ArticleId(string(in)),
        string(in),
        string(in),
        string(in),
        Language.valueOf(string(in)),
        foreign(in),
        new PublishedDate(string(in), DateOrigin.valueOf(string(in))),
        new ArticleSource(
            strings(in),
            string(in),
            string(in),
            string(in),
            string(in),
            FileType.valueOf(string(in))),
        string(in));
  }

  private static List<LanguageSpan> foreign(DataInputStream in) throws IOException {
    List<LanguageSpan> parts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      TextSpan span = new TextSpan(in.readInt(), in.readInt());
      parts.add(new LanguageSpan(span, Language.valueOf(string(in))));
    }
    return parts;
  }

  private static void strings(DataOutputStream out, List<String> values) throws IOException {
    out.writeInt(values.size());
    for (String value : values) {
      string(out, value);
    }
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    List<String> values = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      values.add(string(in));
    }
    return values;
  }

  /** As UTF-16 where the text can't be UTF-8: half a pair must arrive as half a pair. */
  private static void string(DataOutputStream out, String value) throws IOException {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    boolean whole = new String(utf8, StandardCharsets.UTF_8).equals(value);
    out.writeBoolean(whole);
    out.writeInt(whole ? utf8.length : value.length());
    if (whole) {
      out.write(utf8);
    } else {
      out.writeChars(value);
    }
  }

  private static String string(DataInputStream in) throws IOException {
    boolean whole = in.readBoolean();
    int length = in.readInt();
    if (whole) {
      return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < length; i++) {
      value.append(in.readChar());
    }
    return value.toString();
  }
}
