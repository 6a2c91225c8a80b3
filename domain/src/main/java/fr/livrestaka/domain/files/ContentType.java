package fr.livrestaka.domain.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The type of a file's content, as found in its bytes.
 *
 * @param value a MIME type without parameters, lower case; of several names for one type that of
 *     the contract (C F2, F6)
 */
public record ContentType(String value) {
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
          "application/pdf",
          "application/msword",
          "application/epub+zip",
          "application/zip",
          "application/gzip",
          "application/x-tar",
          "application/x-7z-compressed",
          "application/x-rar-compressed");

  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("application/x-pdf", "application/pdf"),
          Map.entry("application/rtf", "text/rtf"),
          Map.entry("text/x-web-markdown", "text/markdown"),
          Map.entry("text/x-markdown", "text/markdown"),
          Map.entry("image/jpg", "image/jpeg"),
          Map.entry("image/x-ms-bmp", "image/bmp"),
          Map.entry("application/x-zip-compressed", "application/zip"),
          Map.entry("application/vnd.rar", "application/x-rar-compressed"),
          Map.entry("application/x-rar", "application/x-rar-compressed"),
          Map.entry("audio/mp3", "audio/mpeg"),
          Map.entry("audio/x-wav", "audio/wav"),
          Map.entry("audio/vnd.wave", "audio/wav"),
          Map.entry("application/ogg", "audio/ogg"),
          Map.entry("audio/vorbis", "audio/ogg"),
          Map.entry("audio/opus", "audio/ogg"),
          Map.entry("application/mp4", "video/mp4"),
          Map.entry("video/x-msvideo", "video/avi"));

  private static final ContentType BYTES = new ContentType("application/octet-stream");

  public ContentType {
    value = value.toLowerCase(Locale.ROOT);
    value = OTHER_NAMES.getOrDefault(value, value);
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
