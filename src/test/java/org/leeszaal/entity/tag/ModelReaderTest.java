package org.leeszaal.entity.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.entity.ModelProblem;

class ModelReaderTest {
  private static final String[] FEATURES = {"w=fiets", "w=à l’été", "w=漢字", "s=\u0000x"};

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void writeAModel() throws IOException {
    file = folder.resolve("xx.model.gz");
    Context[] weights = {
      new Context(new int[] {0, 2}, new double[] {1.5, -2}),
      new Context(new int[] {1}, new double[] {0.25}),
      new Context(new int[] {0, 2}, new double[] {3, 4}),
      new Context(new int[] {2}, new double[] {-8})
    };
    ModelFile.write(
        new PerceptronModel(weights, FEATURES, new String[] {"O", "B-PER", "I-PER"}), file);
  }

  @Test
  void weightsAreFoundByTheTextOfTheirFeature() {
    NameModel model = NameModel.read(file);
    assertEquals(List.of("O", "B-PER", "I-PER"), List.of(model.tags().all()));
    assertArrayEquals(new double[] {1.5, 0, -2}, sums(model, "w=fiets"));
    assertArrayEquals(new double[] {0, 0.25, 0}, sums(model, "w=à l’été"));
    assertArrayEquals(new double[] {3, 0, 4}, sums(model, "w=漢字"));
    assertArrayEquals(new double[] {0, 0, -8}, sums(model, "s=\u0000x"));
    assertArrayEquals(new double[3], sums(model, "w=auto"));
  }

  private static double[] sums(NameModel model, String feature) {
    double[] sums = new double[3];
    HashedFeatures features = new HashedFeatures();
    features.add(Piece.of(feature.substring(0, 2)), Piece.of(feature.substring(2)));
    model.addTo(sums, features);
    return sums;
  }

  @Test
  void aFileThatBreaksOffOrGoesOnIsRefused() throws IOException {
    byte[] whole = unpacked();
    for (int length = 0; length < whole.length; length++) {
      refuse(Arrays.copyOf(whole, length));
    }
    refuse(Arrays.copyOf(whole, whole.length + 1));
  }

  @Test
  void aDamagedFileIsReadOrRefusedButNeverBreaksTheStart() throws IOException {
    Random random = new Random(7);
    byte[] whole = unpacked();
    int refused = 0;
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = whole.clone();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      pack(bytes);
      try {
        NameModel.read(file);
      } catch (ModelProblem e) {
        refused++;
      }
    }
    assertTrue(refused > 500, "refused " + refused);
  }

  @Test
  void whatIsNotPackedOrNotThereIsRefused() throws IOException {
    Files.write(file, unpacked());
    assertProblem();
    Files.delete(file);
    assertProblem();
  }

  private void refuse(byte[] bytes) throws IOException {
    pack(bytes);
    assertProblem();
  }

  private void assertProblem() {
    String message =
        String.valueOf(assertThrows(ModelProblem.class, () -> NameModel.read(file)).getMessage());
    assertTrue(message.contains("xx.model.gz: is no name finder: restore it"), message);
  }

  private byte[] unpacked() throws IOException {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      return in.readAllBytes();
    }
  }

  private void pack(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    Files.write(file, packed.toByteArray());
  }
}
