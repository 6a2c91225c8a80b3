package fr.livrestaka.application.files.port;

import java.io.InputStream;

/** Bytes that lie in the store; nothing is open before they are read. */
public interface StoredContent {
  /** In bytes. */
  long size();

  /**
   * The bytes from a place on to the end, a few at a time. Who opens it closes it.
   *
   * @param from 0 up to the size
   */
  InputStream open(long from);
}
