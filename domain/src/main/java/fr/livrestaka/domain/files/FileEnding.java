package fr.livrestaka.domain.files;

import java.util.Locale;
import java.util.Set;

/**
 * The ending of a file's name, by which its receiver's machine chooses what to do with it. People
 * mix up endings of documents, so that these need not fit the content; others do not pass.
 */
final class FileEnding {
  private static final Set<String> USUAL =
      Set.of(
          "pdf",
          "doc",
          "docx",
          "odt",
          "rtf",
          "txt",
          "md",
          "markdown",
          "csv",
          "xls",
          "xlsx",
          "ppt",
          "pptx",
          "jpg",
          "jpeg",
          "jpe",
          "jfif",
          "png",
          "gif",
          "bmp",
          "tif",
          "tiff",
          "webp",
          "zip",
          "rar",
          "7z",
          "mp3",
          "wav",
          "ogg",
          "oga",
          "opus",
          "mp4",
          "m4v",
          "avi",
          "mov",
          "qt");

  private FileEnding() {}

  /**
   * Whether a name that people see has no ending, or a usual one.
   *
   * @param name cleaned of signs that are not shown
   */
  static boolean isUsual(ShownName name) {
    String text = ShownName.CUT_OFF.matcher(name.value()).replaceFirst("");
    int dot = text.lastIndexOf('.');
    if (dot < 0) return true;
    String ending = text.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    return USUAL.contains(ending) || ending.contains(" ");
  }
}
