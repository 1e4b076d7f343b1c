package org.leeszaal.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeszaal.article.FileType;
import org.leeszaal.corpus.SourceFile;

class ScansTest {
  @TempDir private Path folder;

  @Test
  void withoutTesseractAPictureIsSkippedWithThatReason() throws IOException {
    Extractor extractor = extractor("no-such-program");
    assertEquals(new Extraction.Skipped(Tesseract.MISSING), extractor.extract(picture()));
  }

  @Test
  void theProgramsTextBecomesAnArticleAndIsKeptByContent() throws IOException {
    Path program = folder.resolve("recognise");
    Files.writeString(
        program,
        "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then printf 'List:\\neng\\nnld\\n'; exit; fi\n"
            + "echo run >> '"
            + folder.resolve("runs")
            + "'\n"
            + "printf 'De raad keurt het plan voor de nieuwe trek-\\nschuit goed na een lang debat.\\n'\n");
    program.toFile().setExecutable(true);
    SourceFile picture = picture();
    for (int i = 0; i < 2; i++) {
      Extraction.Extracted read =
          assertInstanceOf(
              Extraction.Extracted.class, extractor(program.toString()).extract(picture));
      assertEquals(FileType.SCAN, read.articles().get(0).source().type());
      assertEquals(
          "De raad keurt het plan voor de nieuwe trekschuit goed na een lang debat.",
          read.articles().get(0).body());
    }
    assertEquals(1, Files.readAllLines(folder.resolve("runs")).size());
  }

  private Extractor extractor(String program) {
    ExtractSettings usual = ExtractSettings.DEFAULT;
    return Extractors.open(
        new ExtractSettings(
            usual.largestFile(),
            usual.largestUnpacked(),
            usual.mostCharacters(),
            Duration.ofSeconds(30),
            usual.deepestNesting(),
            usual.mostParts(),
            usual.columns(),
            new ScanSettings(program, List.of("nld", "fra", "eng"), folder.resolve("kept"))));
  }

  private SourceFile picture() throws IOException {
    Path file = folder.resolve("page.png");
    ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
    return new SourceFile(file, Files.size(file), Files.getLastModifiedTime(file).toInstant());
  }
}
