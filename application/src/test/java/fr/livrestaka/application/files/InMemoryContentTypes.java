package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.ContentTypes;
import fr.livrestaka.domain.files.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Knows PDF files by their first signs, programs of Windows, and takes all else for plain text. */
public final class InMemoryContentTypes implements ContentTypes {
  @Override
  public ContentType detect(Path content, String name) {
    String begin = begin(content);
    if (begin.startsWith("%PDF")) return new ContentType("application/pdf");
    if (begin.startsWith("MZ")) return new ContentType("application/x-msdownload");
    return new ContentType("text/plain");
  }

  private static String begin(Path content) {
    try {
      byte[] bytes = Files.readAllBytes(content);
      return new String(Arrays.copyOf(bytes, 4), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
