package org.leeszaal.entity.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.leeszaal.config.KnowledgeTables;

class SameNameTest {
  private static final SameName SAME =
      SameName.of(KnowledgeTables.read(Path.of("index-config")).words());

  private static final List<String> PARTS =
      List.of(
          "Jan",
          "Jean",
          "J.",
          "Anna",
          "Ann",
          "Abdel",
          "Aziz",
          "Abdelaziz",
          "Sergej",
          "Sergueï",
          "Kuznetsov",
          "Kouznetsov",
          "Van",
          "Den",
          "Berghe",
          "Vandenberghe",
          "Tse",
          "Tung",
          "Xiao",
          "Ping",
          "Xiaoping",
          "Trust",
          "Bank",
          "Kuznets",
          "Ltd",
          "Mohamed",
          "Muhammad",
          "Jr.");

  /** Names of up to five parts, the second often made of the first by turning and joining. */
  @Test
  void whoeverIsPutBesideWhomTheAnswerIsTheSame() {
    Random random = new Random(7);
    int same = 0;
    for (int i = 0; i < 15_000; i++) {
      List<String> one = parts(random);
      List<String> other = random.nextInt(3) == 0 ? parts(random) : turned(one, random);
      String a = joined(one, random);
      String b = joined(other, random);
      boolean is = SAME.isOne(a, b);
      assertEquals(is, SAME.isOne(b, a), () -> a + " / " + b);
      same += is ? 1 : 0;
    }
    assertTrue(same > 1_000, "too few alike to say anything: " + same);
  }

  @Test
  void aNameInPersianLettersIsRead() {
    assertTrue(SAME.isOne("پرویز گلچین", "Parviz Golchin"));
    assertTrue(SAME.isOne("کامران ژاله", "Kamran Zhaleh"));
  }

  private static List<String> parts(Random random) {
    List<String> parts = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i >= 0; i--) {
      parts.add(PARTS.get(random.nextInt(PARTS.size())));
    }
    return parts;
  }

  private static List<String> turned(List<String> parts, Random random) {
    int at = random.nextInt(parts.size());
    List<String> turned = new ArrayList<>(parts.subList(at, parts.size()));
    turned.addAll(parts.subList(0, at));
    if (random.nextBoolean()) {
      turned.set(random.nextInt(turned.size()), PARTS.get(random.nextInt(PARTS.size())));
    }
    return turned;
  }

  private static String joined(List<String> parts, Random random) {
    StringBuilder name = new StringBuilder();
    for (String part : parts) {
      String between = List.of(" ", " ", "-", "").get(random.nextInt(4));
      name.append(name.isEmpty() ? "" : between).append(part);
    }
    return name.toString();
  }
}
