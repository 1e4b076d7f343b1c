package org.leeszaal.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** One packed file: GZ, BZ2, XZ; a packed TAR is read as it comes, without unpacking it whole. */
final class PackedReader implements FormatReader {
  private static final int TAR_BLOCK = 512;
  private static final int MOST_MEMORY_KB = 128 * 1024;

  @Override
  public FormatInfo info() {
    return new FormatInfo(
        "GZ, BZ2, XZ", "their magic numbers", "those of the file in it", "as in it");
  }

  @Override
  public boolean accepts(Content content) {
    return content.startsWith("\u001F\u008B")
        || content.startsWith("BZh")
        || content.startsWith("\u00FD7zXZ");
  }

  @Override
  public void read(Content content, Session session) throws Exception {
    try (BufferedInputStream in = new BufferedInputStream(unpack(content), 1 << 16)) {
      in.mark(2 * TAR_BLOCK);
      byte[] head = in.readNBytes(TAR_BLOCK);
      in.reset();
      String sign =
          head.length < TAR_BLOCK
              ? ""
              : new String(Arrays.copyOfRange(head, 257, 262), StandardCharsets.US_ASCII);
      if (sign.equals("ustar")) {
        TarReader.read(content, in, session);
      } else {
        new ArchiveParts(content, session).read(inner(content), in);
      }
    }
  }

  static InputStream unpack(Content content) throws IOException {
    InputStream in = content.open();
    if (content.startsWith("\u001F\u008B")) {
      return GzipCompressorInputStream.builder()
          .setInputStream(in)
          .setDecompressConcatenated(true)
          .get();
    }
    return content.startsWith("BZh")
        ? new BZip2CompressorInputStream(in, true)
        : XZCompressorInputStream.builder()
            .setInputStream(in)
            .setDecompressConcatenated(true)
            .setMemoryLimitKiB(MOST_MEMORY_KB)
            .get();
  }

  private static String inner(Content content) {
    String name = content.name();
    return name.matches("(?i).*\\.(?:gz|bz2|xz)") ? name.substring(0, name.lastIndexOf('.')) : name;
  }
}
