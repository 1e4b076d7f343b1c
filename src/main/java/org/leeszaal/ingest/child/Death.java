package org.leeszaal.ingest.child;

/**
 * Why a reading process ended by itself.
 *
 * @param code what it said to the operating system; above 128 the signal that ended it
 */
record Death(int code, String lastWords, int heapMegabytes) {
  private static final int SIGNAL = 128;

  /** A sentence that a person understands and can act on. */
  String reason() {
    if (lastWords.contains("OutOfMemoryError") || lastWords.contains("insufficient memory")) {
      return "It needs more memory than the "
          + heapMegabytes
          + " MB that reading one file may take. Split it, or raise heap-megabytes in"
          + " index-config/ingest.yaml.";
    }
    String how =
        code > SIGNAL ? "was ended by signal " + (code - SIGNAL) : "ended with code " + code;
    return "Reading it broke the process that read it (it "
        + how
        + "). Open the file with the program that made it and save it anew.";
  }
}
