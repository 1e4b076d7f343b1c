package org.leeszaal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.server.Request;
import org.leeszaal.web.Sent.Upload;

/** Reads forms with files; the files go to the disk while they come. */
final class Multipart {
  private static final int MOST_PARTS = 2_000;
  private static final int MOST_IN_MEMORY = 64 * 1024;
  private static final int LONGEST_NAME = 120;

  private Multipart() {}

  static Sent read(Request request, String type, BodySize most, UploadFolder folder) {
    if (request.getLength() < 0) {
      throw new Refused(Trouble.LENGTH);
    }
    MultiPartConfig bounds =
        new MultiPartConfig.Builder()
            .location(folder.path())
            .maxParts(MOST_PARTS)
            .maxSize(most.bytes())
            .maxPartSize(most.bytes())
            .maxMemoryPartSize(MOST_IN_MEMORY)
            .build();
    try (MultiPartFormData.Parts parts =
        MultiPartFormData.getParts(request, request, type, bounds)) {
      return sent(parts, folder);
    } catch (IllegalStateException
        | IllegalArgumentException
        | CompletionException
        | HttpException.RuntimeException e) {
      throw new Refused(Trouble.UNREADABLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sent sent(MultiPartFormData.Parts parts, UploadFolder folder) throws IOException {
    List<Parameters.Pair> fields = new ArrayList<>();
    List<Upload> uploads = new ArrayList<>();
    long typed = 0;
    for (MultiPart.Part part : parts) {
      if (part.getFileName() == null) {
        // Unlike files, fields are read into memory: what a person types, however it is sent.
        typed += part.getLength();
        if (typed > BodySize.FORM.bytes()) {
          throw new Refused(Trouble.LARGE);
        }
        fields.add(
            new Parameters.Pair(part.getName(), part.getContentAsString(StandardCharsets.UTF_8)));
      } else if (!part.getFileName().isEmpty()) {
        Path file = folder.path().resolve("upload-" + uploads.size());
        part.writeTo(file);
        uploads.add(new Upload(part.getName(), plain(part.getFileName()), file));
      }
    }
    return Sent.form(Parameters.of(fields), uploads);
  }

  /** Without folders, and without signs that any system reads as something else than a name. */
  static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String kept = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "_").replaceFirst("^[. ]+", "_");
    String cut = kept.substring(Math.max(0, kept.length() - LONGEST_NAME));
    return cut.isBlank() ? "file" : cut;
  }
}
