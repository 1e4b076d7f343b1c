package org.leeszaal.extract;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/** Keeps fonts but no pictures in memory: a newspaper page has hundreds of megabytes of them. */
final class NoCache extends DefaultResourceCache {
  @Override
  public void put(COSObject indirect, PDXObject xobject) {
    // Pictures are not text.
  }
}
