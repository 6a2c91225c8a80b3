package fr.livrestaka.domain.files;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where the bytes of a file lie below the uploads folder, for example {@code orders/x_17.pdf}.
 *
 * @param value parts separated by {@code /}; never leads out of the folder
 */
public record StoredPath(String value) {
  private static final String UPLOADS = "/uploads/";

  /**
   * @throws IllegalArgumentException where it is empty or absolute, or has an empty part, {@code
   *     .}, {@code ..}, a backslash or a NUL
   */
  public StoredPath {
    if (!isSafe(value)) throw new IllegalArgumentException("unsafe stored path");
  }

  /**
   * @param url column {@code files.url}: {@code /uploads/…}, or the former server's absolute path
   *     that has {@code /uploads/} in it
   * @return empty where the address is none of an upload
   */
  public static Optional<StoredPath> ofUrl(String url) {
    int at = url.lastIndexOf(UPLOADS);
    if (at < 0) return Optional.empty();
    return Optional.of(url.substring(at + UPLOADS.length()))
        .filter(StoredPath::isSafe)
        .map(StoredPath::new);
  }

  /** Column {@code files.url} of a file that lies there. */
  public String url() {
    return UPLOADS + value;
  }

  /** The first part, where there are several; empty where there is one. */
  public String folder() {
    return value.substring(0, Math.max(0, value.indexOf('/')));
  }

  /** The last part. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  private static boolean isSafe(String path) {
    return path.indexOf('\0') < 0
        && path.indexOf('\\') < 0
        && Arrays.stream(path.split("/", -1))
            .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
  }
}
