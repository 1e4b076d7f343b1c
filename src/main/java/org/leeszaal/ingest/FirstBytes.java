package org.leeszaal.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The beginning of a stream. */
final class FirstBytes extends FilterInputStream {
  private long left;

  FirstBytes(InputStream in, long bytes) {
    super(in);
    left = bytes;
  }

  @Override
  public int read() throws IOException {
    int value = left > 0 ? super.read() : -1;
    left -= value < 0 ? 0 : 1;
    return value;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = left > 0 ? super.read(buffer, from, (int) Math.min(length, left)) : -1;
    left -= Math.max(read, 0);
    return read;
  }
}
