package fr.livrestaka.domain.files;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The type of a file's content, as found in its bytes.
 *
 * @param value a MIME type without parameters, lower case
 */
public record ContentType(String value) {
  private static final ContentType BYTES = new ContentType("application/octet-stream");
  private static final int LONGEST = 100;

  private static final List<String> HARMLESS_FAMILIES =
      List.of(
          "image/",
          "audio/",
          "video/",
          "application/vnd.oasis.opendocument.",
          "application/vnd.openxmlformats-officedocument.",
          "application/vnd.ms-excel",
          "application/vnd.ms-powerpoint",
          "application/vnd.ms-word");

  private static final Set<String> HARMLESS =
      Set.of(
          "text/plain",
          "text/csv",
          "text/rtf",
          "text/markdown",
          "text/x-web-markdown",
          "application/pdf",
          "application/rtf",
          "application/msword",
          "application/epub+zip",
          "application/zip",
          "application/gzip",
          "application/x-tar",
          "application/x-7z-compressed",
          "application/x-rar-compressed");

  public ContentType {
    value = value.toLowerCase(Locale.ROOT);
  }

  /**
   * The type to store and send: itself where a browser only shows or saves it; plain bytes where it
   * could run (programs, scripts, pages, SVG) or is not known.
   */
  public ContentType harmless() {
    return isHarmless() ? this : BYTES;
  }

  private boolean isHarmless() {
    if (value.endsWith("+xml") || value.length() > LONGEST) return false;
    return HARMLESS.contains(value) || HARMLESS_FAMILIES.stream().anyMatch(value::startsWith);
  }
}
