package org.leeszaal.web.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.leeszaal.article.Article;
import org.leeszaal.search.ArticlePage;
import org.leeszaal.web.json.ArticleJson;
import org.leeszaal.web.json.Json;

/** A ZIP with text and metadata of each article, and each original file once. */
record ExportZip(Export export, Colophon colophon) {
  void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    Set<String> originals = new HashSet<>();
    entry(zip, "README.txt", colophon.line() + "\n");
    export.pages(page -> article(zip, page, originals));
    zip.finish();
  }

  private static void article(ZipOutputStream zip, ArticlePage page, Set<String> originals)
      throws IOException {
    Article article = page.annotated().article();
    entry(zip, "text/" + article.id() + ".txt", article.text() + "\n");
    entry(zip, "metadata/" + article.id() + ".json", Json.line(ArticleJson.of(page)) + "\n");
    String place = OriginalFile.place(article);
    // A file is read whole to see whether it is the one: not again for each article that is in it.
    Optional<Path> file = originals.add(place) ? OriginalFile.of(article) : Optional.empty();
    if (file.isPresent()) {
      // The name on disk may occur twice in an archive of many folders: the id keeps them apart.
      zip.putNextEntry(new ZipEntry("original/" + article.id() + "-" + file.get().getFileName()));
      Files.copy(file.get(), zip);
      zip.closeEntry();
    }
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
