package fr.livrestaka.storage.files;

import fr.livrestaka.domain.files.ContentType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Bytes by which kinds of files are recognised, beside those by which their type was found. */
final class Signatures {
  private static final int HEAD = 1024;
  private static final List<String> FOREIGN =
      List.of("<script", "<html", "<!doctype", "<svg", "<?php", "%pdf-");
  private static final List<String> MEDIA = List.of("image/", "audio/", "video/");

  /** Names of the streams that hold the document in files of the old office programs. */
  private static final Map<String, List<String>> STREAMS =
      Map.of(
          "application/msword", List.of("WordDocument"),
          "application/vnd.ms-excel", List.of("Workbook", "Book"),
          "application/vnd.ms-powerpoint", List.of("PowerPoint Document"));

  private static final int COMPOUND = 0xd0cf11e0;

  private Signatures() {}

  static boolean isZip(Path file) throws IOException {
    try (BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      return isZip(bytes);
    }
  }

  /** Leaves the stream where it is. */
  static boolean isZip(BufferedInputStream bytes) throws IOException {
    bytes.mark(4);
    byte[] start = bytes.readNBytes(4);
    bytes.reset();
    return start.length == 4
        && start[0] == 'P'
        && start[1] == 'K'
        && ((start[2] == 3 && start[3] == 4) || (start[2] == 5 && start[3] == 6));
  }

  /**
   * Whether a picture, a sound or a film has at its beginning what others take for a page or a
   * program, or a text begins with it.
   */
  static boolean hasForeignHead(Path file, ContentType type) throws IOException {
    boolean isText = type.value().startsWith("text/");
    if (!isText && MEDIA.stream().noneMatch(type.value()::startsWith)) return false;
    String head = head(file);
    return FOREIGN.stream()
        .anyMatch(mark -> isText ? head.strip().startsWith(mark) : head.contains(mark));
  }

  private static String head(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1)
          .toLowerCase(Locale.ROOT);
    }
  }

  /** Whether a file of an old office program has the stream that its type is named for. */
  static boolean isWhatItSays(Path file, ContentType type) throws IOException {
    List<String> streams = STREAMS.getOrDefault(type.value(), List.of());
    if (streams.isEmpty() || !isCompound(file)) return true;
    for (String stream : streams) {
      if (contains(file, stream.getBytes(StandardCharsets.UTF_16LE))) return true;
    }
    return false;
  }

  private static boolean isCompound(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] start = bytes.readNBytes(4);
      return start.length == 4 && ByteBuffer.wrap(start).getInt() == COMPOUND;
    }
  }

  private static boolean contains(Path file, byte[] wanted) throws IOException {
    byte[] window = new byte[64 << 10];
    int kept = 0;
    try (InputStream bytes = Files.newInputStream(file)) {
      int read = bytes.readNBytes(window, 0, window.length);
      while (read > 0) {
        String text = new String(window, 0, kept + read, StandardCharsets.ISO_8859_1);
        if (text.contains(new String(wanted, StandardCharsets.ISO_8859_1))) return true;
        int end = kept + read;
        kept = Math.min(wanted.length - 1, end);
        System.arraycopy(window, end - kept, window, 0, kept);
        read = bytes.readNBytes(window, kept, window.length - kept);
      }
    }
    return false;
  }
}
