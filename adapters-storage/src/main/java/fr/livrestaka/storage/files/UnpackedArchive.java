package fr.livrestaka.storage.files;

import fr.livrestaka.domain.files.ContentDanger;
import fr.livrestaka.domain.files.ContentType;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** One archive, unpacked to nowhere with all archives in it, as far as the budget goes. */
final class UnpackedArchive {
  private static final int DEEPEST = 4;

  private final Path content;
  private final OfficeParts office;
  private final UnpackBudget budget;
  private final byte[] buffer = new byte[64 << 10];

  UnpackedArchive(Path content, ContentType type) throws IOException {
    this.content = content;
    this.office = new OfficeParts(type);
    this.budget = new UnpackBudget(Files.size(content));
  }

  Optional<ContentDanger> danger() throws IOException {
    try (ZipFile archive = new ZipFile(content.toFile())) {
      Enumeration<? extends ZipEntry> entries = archive.entries();
      while (entries.hasMoreElements()) unpack(archive, entries.nextElement());
    } catch (UnpackBudget.Spent e) {
      return Optional.of(ContentDanger.BOMB);
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      return Optional.of(ContentDanger.UNREADABLE);
    }
    return office.areComplete() ? Optional.empty() : Optional.of(ContentDanger.DISGUISED);
  }

  private void unpack(ZipFile archive, ZipEntry entry) throws IOException {
    budget.countEntry();
    office.see(entry.getName());
    try (InputStream bytes = archive.getInputStream(entry)) {
      if (bytes != null) drain(bytes, 1);
    }
  }

  private void drain(InputStream unpacked, int depth) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(budget.counting(unpacked));
    if (Signatures.isZip(bytes)) unpackNested(bytes, depth + 1);
    int read = bytes.read(buffer);
    while (read >= 0) read = bytes.read(buffer);
  }

  /** What cannot be read as an archive is bytes like others. */
  private void unpackNested(InputStream bytes, int depth) throws IOException {
    if (depth > DEEPEST) throw new UnpackBudget.Spent();
    ZipInputStream archive = new ZipInputStream(bytes);
    try {
      while (archive.getNextEntry() != null) {
        budget.countEntry();
        drain(archive, depth);
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      return; // the rest is counted by the caller
    }
  }
}
