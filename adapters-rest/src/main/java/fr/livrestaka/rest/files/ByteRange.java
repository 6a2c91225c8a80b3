package fr.livrestaka.rest.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file.
 *
 * @param from place of the first byte
 * @param length in bytes; 0 where the file has nothing of what was asked for
 */
record ByteRange(long from, long length) {
  private static final Pattern ONE_RANGE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

  static ByteRange whole(long size) {
    return new ByteRange(0, size);
  }

  /**
   * @param header {@code Range} of the request (RFC 9110, 14)
   * @return empty where it asks for several parts, or cannot be read: then the whole file is sent
   */
  static Optional<ByteRange> of(String header, long size) {
    Matcher range = ONE_RANGE.matcher(header);
    if (!range.matches()) return Optional.empty();
    String first = range.group(1);
    String last = range.group(2);
    if (first.isEmpty()) return last.isEmpty() ? Optional.empty() : Optional.of(tail(last, size));
    long from = Long.parseLong(first);
    long to = last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last);
    if (to < from) return Optional.empty();
    return Optional.of(new ByteRange(from, Math.max(0, Math.min(to, size - 1) - from + 1)));
  }

  private static ByteRange tail(String length, long size) {
    long wanted = Math.min(Long.parseLong(length), size);
    return new ByteRange(size - wanted, wanted);
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** Value of {@code Content-Range}. */
  String contentRange(long size) {
    return "bytes " + from + "-" + (from + length - 1) + "/" + size;
  }
}
