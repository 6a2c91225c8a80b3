package fr.livrestaka.rest.shell;

import java.util.List;

/** How long the bodies of requests may be (contract A 0.1). Forms with files go to the disk. */
final class BodySizes {
  /** Forms that strangers fill. */
  static final long SMALL = 64L << 10;

  /** What the payment service sends. */
  static final long EVENT = 1L << 20;

  /** All that is read into memory. */
  static final long LARGEST = 10L << 20;

  static final long OF_FILES = Long.MAX_VALUE;

  private static final List<String> STRANGERS = List.of("/api/auth/", "/api/public/");
  private static final String WEBHOOK = "/payments/webhook";
  private static final String FILES = "multipart/form-data";

  private BodySizes() {}

  /**
   * @param path decoded
   * @param contentType of the request; empty where it has none
   * @return in bytes
   */
  static long mostBytes(String path, String contentType) {
    if (path.startsWith(WEBHOOK)) return EVENT;
    if (contentType.regionMatches(true, 0, FILES, 0, FILES.length())) return OF_FILES;
    return STRANGERS.stream().anyMatch(path::startsWith) ? SMALL : LARGEST;
  }
}
