package org.leeszaal.entity.tag;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.GenericModelWriter;
import org.leeszaal.entity.ModelProblem;

/** Models on disk: OpenNLP's own binary form, gzipped. */
final class ModelFile {
  private static final int BUFFER = 1 << 16;

  private ModelFile() {}

  /**
   * @throws ModelProblem when the file is no model, or can't be read
   */
  static NameModel read(Path file) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = new GZIPInputStream(raw, BUFFER)) {
      return ModelReader.read(in);
    } catch (IOException e) {
      throw new ModelProblem(
          file, "is no name finder: restore it, or make it anew with scripts/train");
    }
  }

  static void write(AbstractModel model, Path file) throws IOException {
    try (OutputStream raw = Files.newOutputStream(file);
        DataOutputStream out = new DataOutputStream(new Packed(raw))) {
      new GenericModelWriter(model, out).persist();
    }
  }

  /** Packs as small as gzip can. */
  private static final class Packed extends GZIPOutputStream {
    Packed(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(9);
    }
  }
}
