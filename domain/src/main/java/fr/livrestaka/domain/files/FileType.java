package fr.livrestaka.domain.files;

/** What sort of file it is to people (column {@code files.type}). */
public enum FileType {
  DOCUMENT,
  IMAGE,
  AUDIO,
  VIDEO,
  ARCHIVE,
  OTHER;

  /** By the type of the content (contract C R9). */
  public static FileType of(ContentType type) {
    String name = type.value();
    if (name.startsWith("image/")) return IMAGE;
    if (name.contains("zip") || name.contains("rar") || name.contains("7z")) return ARCHIVE;
    if (name.startsWith("audio/")) return AUDIO;
    if (name.startsWith("video/")) return VIDEO;
    return DOCUMENT;
  }
}
