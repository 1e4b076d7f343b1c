package org.leeszaal.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.Mention;
import org.leeszaal.article.MentionOrigin;
import org.leeszaal.article.TextSpan;

/**
 * Mentions in few bytes: a table of the words they share (ids, labels, countries, roles), then for
 * each one the distance from the one before, its length, kind, origin, confidence in
 * ten-thousandths and its places in the table. The surface is the text's own.
 */
public final class StoredMentions {
  /** Stands for a label that is the surface itself. */
  private static final String SURFACE = "=";

  private static final int CONFIDENCE_STEPS = 10_000;

  private StoredMentions() {}

  /**
   * @param mentions in order of their spans
   * @param text that the mentions point into: names and labels that it holds are not stored twice
   */
  public static BytesRef encode(List<Mention> mentions, String text) {
    Map<String, Integer> table = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      for (String word : words(mention)) {
        table.putIfAbsent(word, table.size());
      }
    }
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeVInt(table.size());
      for (String word : table.keySet()) {
        out.writeString(word);
      }
      out.writeVInt(mentions.size());
      int last = 0;
      for (Mention mention : mentions) {
        out.writeVInt(mention.span().begin() - last);
        out.writeVInt(mention.span().length());
        last = mention.span().end();
        out.writeVInt((int) Math.round(mention.confidence() * CONFIDENCE_STEPS));
        for (String word : words(mention)) {
          out.writeVInt(table.getOrDefault(word, 0));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Deflated.pack(out.toArrayCopy(), text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> words(Mention mention) {
    return List.of(
        mention.kind().name().substring(0, 1) + mention.origin().name().substring(0, 1),
        mention.entity().value(),
        mention.label().equals(mention.surface()) ? SURFACE : mention.label(),
        mention.country(),
        mention.role());
  }

  /**
   * @param text that the mentions point into
   */
  public static List<Mention> decode(BytesRef bytes, String text) {
    try {
      byte[] table = Deflated.unpack(bytes, text.getBytes(StandardCharsets.UTF_8));
      return decode(new ByteArrayDataInput(table), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Mention> decode(ByteArrayDataInput in, String text) throws IOException {
    String[] table = new String[in.readVInt()];
    for (int i = 0; i < table.length; i++) {
      table[i] = in.readString();
    }
    int count = in.readVInt();
    List<Mention> mentions = new ArrayList<>(count);
    int last = 0;
    for (int i = 0; i < count; i++) {
      int begin = last + in.readVInt();
      last = begin + in.readVInt();
      TextSpan span = new TextSpan(begin, last);
      double confidence = in.readVInt() / (double) CONFIDENCE_STEPS;
      String made = table[in.readVInt()];
      EntityId entity = new EntityId(table[in.readVInt()]);
      String label = table[in.readVInt()];
      String surface = span.in(text);
      String country = table[in.readVInt()];
      String role = table[in.readVInt()];
      mentions.add(
          new Mention(
              span,
              surface,
              kind(made.charAt(0)),
              entity,
              label.equals(SURFACE) ? surface : label,
              country,
              confidence,
              origin(made.charAt(1)),
              role));
    }
    return mentions;
  }

  private static EntityKind kind(char initial) {
    return Arrays.stream(EntityKind.values())
        .filter(kind -> kind.name().charAt(0) == initial)
        .findFirst()
        .orElseThrow();
  }

  private static MentionOrigin origin(char initial) {
    return Arrays.stream(MentionOrigin.values())
        .filter(origin -> origin.name().charAt(0) == initial)
        .findFirst()
        .orElseThrow();
  }
}
