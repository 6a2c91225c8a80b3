package fr.livrestaka.domain.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which types of content uploads of one purpose may have. */
final class AllowedTypes {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "application/pdf",
          "application/msword",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.ms-excel",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.ms-powerpoint",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "text/plain");
  private static final Set<String> MANUSCRIPTS =
      Set.of("application/vnd.oasis.opendocument.text", "text/rtf", "text/markdown");
  private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif");
  private static final Set<String> SCANS = Set.of("image/bmp", "image/tiff");
  private static final Set<String> ARCHIVES =
      Set.of("application/zip", "application/x-rar-compressed", "application/x-7z-compressed");
  private static final Set<String> MEDIA =
      Set.of("audio/mpeg", "audio/wav", "audio/ogg", "video/mp4", "video/avi", "video/quicktime");

  /** Any content; what a browser could run is stored as plain bytes. */
  static final AllowedTypes ANY = new AllowedTypes(Optional.empty());

  /** Contract C F2, without HTML. */
  static final AllowedTypes PROJECT =
      of(List.of(DOCUMENTS, MANUSCRIPTS, PICTURES, SCANS, ARCHIVES));

  /** Contract C F6, without SVG. */
  static final AllowedTypes MESSAGE =
      of(List.of(DOCUMENTS, Set.of("text/csv", "image/webp"), PICTURES, ARCHIVES, MEDIA));

  private final Optional<Set<String>> types;

  private AllowedTypes(Optional<Set<String>> types) {
    this.types = types;
  }

  private static AllowedTypes of(List<Set<String>> parts) {
    return new AllowedTypes(
        Optional.of(parts.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet())));
  }

  boolean allow(ContentType type) {
    return types.map(allowed -> allowed.contains(type.value())).orElse(true);
  }
}
