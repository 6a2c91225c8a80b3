package fr.livrestaka.storage.files;

import fr.livrestaka.application.files.port.ContentGuard;
import fr.livrestaka.domain.files.ContentDanger;
import fr.livrestaka.domain.files.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Unpacks ZIP archives, which office documents are too, to nowhere, and stops where they turn out
 * to be bombs. Nothing is held in memory but a buffer. Archives of other makers are not unpacked
 * here or anywhere in the program.
 */
public final class ArchiveGuard implements ContentGuard {
  @Override
  public Optional<ContentDanger> inspect(Path content, ContentType type) {
    try {
      ZipEnd end = ZipEnd.of(content);
      if (Signatures.isZip(content)) return inspectArchive(content, type, end);
      if (end.isThere() || Signatures.hasForeignHead(content, type)) {
        return Optional.of(ContentDanger.DISGUISED);
      }
      return Signatures.isWhatItSays(content, type)
          ? Optional.empty()
          : Optional.of(ContentDanger.DISGUISED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<ContentDanger> inspectArchive(Path content, ContentType type, ZipEnd end)
      throws IOException {
    if (!end.isThere()) return Optional.of(ContentDanger.UNREADABLE);
    if (end.hasTooManyEntries()) return Optional.of(ContentDanger.BOMB);
    return new UnpackedArchive(content, type).danger();
  }
}
