package org.leeszaal.ingest.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The end of what a child printed: why it died, mostly. Everything before is let go. */
final class LastWords {
  private static final int LONGEST = 4096;

  private byte[] end = new byte[0];
  private final Thread listening;

  private LastWords(InputStream in) {
    listening = Thread.ofPlatform().daemon().name("child-words").unstarted(() -> listen(in));
  }

  static LastWords of(InputStream in) {
    LastWords words = new LastWords(in);
    words.listening.start();
    return words;
  }

  private void listen(InputStream in) {
    byte[] buffer = new byte[LONGEST];
    try (in) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        add(buffer, read);
      }
    } catch (IOException e) {
      // it was ended: there are no more words
    }
  }

  private synchronized void add(byte[] buffer, int read) {
    byte[] all = Arrays.copyOf(end, end.length + read);
    System.arraycopy(buffer, 0, all, end.length, read);
    end = Arrays.copyOfRange(all, Math.max(0, all.length - LONGEST), all.length);
  }

  /** Waits a moment for what is still on its way. */
  String text() {
    try {
      listening.join(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      return new String(end, StandardCharsets.UTF_8).strip();
    }
  }
}
