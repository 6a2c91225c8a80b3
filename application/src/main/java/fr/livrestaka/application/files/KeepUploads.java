package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.ContentGuard;
import fr.livrestaka.application.files.port.ContentTypes;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.files.ContentType;
import fr.livrestaka.domain.files.FileNote;
import fr.livrestaka.domain.files.ShownName;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.files.refusals.FileTooLarge;
import fr.livrestaka.domain.files.refusals.NoRoomForFiles;
import fr.livrestaka.domain.shared.InvalidInput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** Puts uploads where they last. Never inside a transaction. */
@Singleton
public final class KeepUploads {
  private static final long RANDOM_NUMBERS = 1_000_000_000L;

  private final StoredFiles files;
  private final ContentTypes types;
  private final ContentGuard guard;
  private final DiskRoom disk;
  private final IdGenerator ids;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  public KeepUploads(
      StoredFiles files,
      ContentTypes types,
      ContentGuard guard,
      DiskRoom disk,
      IdGenerator ids,
      InstantSource clock) {
    this.files = files;
    this.types = types;
    this.guard = guard;
    this.disk = disk;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps all, in their order, or none. Whatever can be refused is, before bytes are stored.
   *
   * @throws InvalidInput there are more than the purpose allows, or one is empty or of a type that
   *     is not taken
   * @throws FileTooLarge one is larger than the purpose allows
   * @throws NoRoomForFiles the disk is nearly full
   */
  public List<KeptFile> keep(UploadPurpose purpose, List<Upload> uploads) {
    purpose.requireCount(uploads.size());
    uploads.forEach(upload -> purpose.requireSize(upload.size()));
    disk.require(uploads.stream().mapToLong(Upload::size).sum());
    List<KeptFile> kept = uploads.stream().map(upload -> checked(purpose, upload)).toList();
    store(kept, uploads);
    return kept;
  }

  /**
   * Writes what speaks of the files. Where that fails, their bytes go; where the database goes
   * away, nobody knows whether it has been written, and they stay.
   *
   * @param write one transaction
   */
  public <T> T orDiscard(List<KeptFile> kept, Supplier<T> write) {
    try {
      return write.get();
    } catch (StoreUnavailable e) {
      throw e;
    } catch (Throwable e) {
      discardAfter(e, kept);
      throw e;
    }
  }

  /** One whose bytes are not stored yet. */
  private KeptFile checked(UploadPurpose purpose, Upload upload) {
    ContentType found = types.detect(upload.content(), upload.originalName());
    String type = purpose.requireType(found).value();
    ShownName name = shownName(purpose, upload);
    purpose.requireName(name);
    purpose.requireHarmless(guard.inspect(upload.content(), found));
    return new KeptFile(
        pathFor(purpose, upload),
        name.value(),
        type,
        upload.size(),
        upload.description().flatMap(FileNote::of).map(FileNote::value));
  }

  private void store(List<KeptFile> kept, List<Upload> uploads) {
    int stored = 0;
    try {
      while (stored < kept.size()) {
        files.store(kept.get(stored).path(), uploads.get(stored).content());
        stored++;
      }
    } catch (Throwable e) {
      discardAfter(e, kept.subList(0, stored));
      throw e;
    }
  }

  private StoredPath pathFor(UploadPurpose purpose, Upload upload) {
    return purpose.pathFor(
        upload.originalName(), ids.next(), clock.instant(), random.nextLong(RANDOM_NUMBERS));
  }

  private static ShownName shownName(UploadPurpose purpose, Upload upload) {
    return upload
        .title()
        .filter(title -> purpose.takesTitles() && !title.isBlank())
        .map(title -> ShownName.ofTitle(title, upload.originalName()))
        .orElseGet(() -> ShownName.ofFile(upload.originalName()));
  }

  private void discardAfter(Throwable failure, List<KeptFile> kept) {
    for (KeptFile file : kept) {
      try {
        files.delete(file.path());
      } catch (RuntimeException e) {
        failure.addSuppressed(e);
      }
    }
  }
}
