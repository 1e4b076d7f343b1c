package org.leeszaal.ingest.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** One message between parent and child: a length, a kind, a file's number, and so many bytes. */
final class Frame {
  /** A length above it is no message but noise: the stream is broken. */
  private static final int LONGEST = 1 << 28;

  private final int file;
  private final Kind kind;
  private final byte[] content;

  /**
   * @param file the number that the parent gave the file that is spoken of; 0 for none
   */
  Frame(int file, Kind kind, byte[] content) {
    this.file = file;
    this.kind = kind;
    this.content = content;
  }

  /** What a message says. */
  enum Kind {
    /** Child: I am ready. */
    READY('h'),
    /** Parent: read this file. */
    READ('r'),
    /** Child: I am getting on with it. */
    PROGRESS('p'),
    /** Child: here is an article of it. */
    ARTICLE('a'),
    /** Child: that is all, with the parts that were left out. */
    EXTRACTED('e'),
    /** Child: there is nothing in it, with the reason. */
    SKIPPED('s'),
    /** Child: it can't be read, with the reason. */
    FAILED('f');

    private final byte code;

    Kind(char code) {
      this.code = (byte) code;
    }

    private static Kind of(byte code) throws IOException {
      for (Kind kind : values()) {
        if (kind.code == code) {
          return kind;
        }
      }
      throw new IOException("no message");
    }
  }

  int file() {
    return file;
  }

  Kind kind() {
    return kind;
  }

  byte[] content() {
    return content;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(content.length);
    out.writeByte(kind.code);
    out.writeInt(file);
    out.write(content);
    out.flush();
  }

  /**
   * @throws java.io.EOFException when the other side has ended
   */
  static Frame read(DataInputStream in) throws IOException {
    int length = in.readInt();
    Kind kind = Kind.of(in.readByte());
    if (length < 0 || length > LONGEST) {
      throw new IOException("no message");
    }
    int file = in.readInt();
    byte[] content = in.readNBytes(length);
    if (content.length < length) {
      throw new java.io.EOFException();
    }
    return new Frame(file, kind, content);
  }
}
