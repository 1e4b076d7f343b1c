package org.leeszaal.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that ask for something from an address: a server stands at that address and counts who
 * comes. {@code scripts/offline} shows the same for all addresses and the whole process.
 */
class NothingGoesOutTest {
  private final AtomicInteger visitors = new AtomicInteger();
  private final ServerSocket trap = newTrap();

  @TempDir private Path folder;

  private static ServerSocket newTrap() {
    try {
      return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @BeforeEach
  void listen() {
    Thread.ofPlatform().daemon().start(this::count);
  }

  private void count() {
    try {
      while (true) {
        Socket visitor = trap.accept();
        visitors.incrementAndGet();
        visitor.close();
      }
    } catch (SocketException e) {
      // the test is over
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @AfterEach
  void close() throws IOException {
    trap.close();
  }

  @Test
  void noFileMakesTheProgramOpenAConnection() throws IOException {
    Newsroom room = new Newsroom(folder);
    for (Map.Entry<String, String> file : askingFiles().entrySet()) {
      room.write(file.getKey(), file.getValue());
    }
    writeDocument(room.files.resolve("template.docx"));
    IngestReport report = room.ingest();
    assertTrue(report.indexed() >= 5, report.toString());
    assertEquals(0, visitors.get(), "connections that were opened");
  }

  @Test
  void theTrapCountsWhoComes() throws Exception {
    try (Socket visitor = new Socket(trap.getInetAddress(), trap.getLocalPort())) {
      assertEquals(-1, visitor.getInputStream().read());
    }
    assertEquals(1, visitors.get());
  }

  private Map<String, String> askingFiles() {
    String text =
        "De gemeenteraad heeft maandag het plan voor het nieuwe station goedgekeurd, na een lang"
            + " debat over de kosten en de toekomst van de buurt.";
    String at = "http://127.0.0.1:" + trap.getLocalPort() + "/";
    return Map.of(
        "page.html",
        "<html><head><base href='%1$s'><link rel=stylesheet href='%1$sa.css'><script src='%1$sa.js'></script><meta http-equiv=refresh content='0;url=%1$s'></head><body><h1>Kop</h1><img src='%1$sb.png'><iframe src='%1$sc'></iframe><object data='%1$sd'></object><p>%2$s</p></body></html>"
            .formatted(at, text),
        "entity.xml",
        "<?xml version='1.0'?><!DOCTYPE nitf SYSTEM '%1$snitf.dtd' [<!ENTITY %% p SYSTEM '%1$sp'> %%p; <!ENTITY x SYSTEM '%1$sx'>]><nitf><body><body.head><hedline><hl1>Kop</hl1></hedline></body.head><body.content><p>%2$s &x;</p></body.content></body></nitf>"
            .formatted(at, text),
        "style.xml",
        "<?xml version='1.0'?><?xml-stylesheet type='text/xsl' href='%1$sa.xsl'?><rss version='2.0' xmlns:xi='http://www.w3.org/2001/XInclude'><channel><title>Krant</title><xi:include href='%1$si'/><item><title>Kop</title><link>%1$sl</link><description>%2$s</description></item></channel></rss>"
            .formatted(at, text),
        "mail.eml",
        "From: a@x.invalid\nSubject: Bericht over het station\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<img src='%1$s'><p>%2$s</p>\n--b\nContent-Type: message/external-body; access-type=URL; URL=\"%1$s\"\n\n\n--b--\n"
            .formatted(at, text),
        "note.rtf",
        "{\\rtf1{\\*\\template %1$s}{\\field{\\*\\fldinst INCLUDEPICTURE \"%1$s\"}} %2$s\\par}"
            .formatted(at, text),
        "data.json",
        "{\"$schema\":\"%1$ss\",\"title\":\"Kop\",\"url\":\"%1$su\",\"body\":\"%2$s\"}"
            .formatted(at, text));
  }

  private void writeDocument(Path file) throws IOException {
    String at = "http://127.0.0.1:" + trap.getLocalPort() + "/t.dotx";
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    String packages = "http://schemas.openxmlformats.org/package/2006/";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      add(
          zip,
          "[Content_Types].xml",
          head
              + "<Types xmlns=\""
              + packages
              + "content-types\"><Default Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
              + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
              + " PartName=\"/word/document.xml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
      add(
          zip,
          "_rels/.rels",
          relations(head, packages, office + "officeDocument", "word/document.xml", ""));
      add(
          zip,
          "word/_rels/document.xml.rels",
          relations(head, packages, office + "attachedTemplate", at, " TargetMode=\"External\""));
      add(
          zip,
          "word/document.xml",
          head
              + "<w:document"
              + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>De"
              + " minister heeft dinsdag uitgelegd waarom het nieuwe station later klaar"
              + " is.</w:t></w:r></w:p></w:body></w:document>");
    }
  }

  private static String relations(
      String head, String packages, String type, String target, String mode) {
    return head
        + "<Relationships xmlns=\""
        + packages
        + "relationships\"><Relationship Id=\"r1\" Type=\""
        + type
        + "\" Target=\""
        + target
        + "\""
        + mode
        + "/></Relationships>";
  }

  private static void add(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
