package org.leeszaal.schema;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class DeflatedTest {
  private static final byte[] NOTHING = {};

  @Test
  void anyBytesComeBackAsTheyWere() {
    Random random = new Random(7);
    for (int size : new int[] {0, 1, 500, 8_192, 200_000}) {
      byte[] data = new byte[size];
      random.nextBytes(data);
      byte[] known = new byte[random.nextInt(50_000)];
      random.nextBytes(known);
      assertArrayEquals(data, Deflated.unpack(Deflated.pack(data, known), known));
      assertArrayEquals(data, Deflated.unpack(Deflated.pack(data, NOTHING), NOTHING));
    }
  }

  @Test
  void whatTheReaderKnowsCostsLittle() {
    byte[] text =
        "De sluiswachter van Lommerhoven sprak met Odile Verstrate."
            .getBytes(StandardCharsets.UTF_8);
    byte[] names = "Lommerhoven Odile Verstrate".getBytes(StandardCharsets.UTF_8);
    int alone = Deflated.pack(names, NOTHING).length;
    int known = Deflated.pack(names, text).length;
    assertTrue(2 * known < alone, known + " of " + alone);
  }

  @Test
  void damageIsSaidAndNeverTakenForText() {
    BytesRef packed = Deflated.pack(new byte[5_000], NOTHING);
    BytesRef half = new BytesRef(packed.bytes, 0, packed.length / 2);
    String message =
        String.valueOf(
            assertThrows(IllegalStateException.class, () -> Deflated.unpack(half, NOTHING))
                .getMessage());
    assertTrue(message.contains("verify"), message);
  }
}
