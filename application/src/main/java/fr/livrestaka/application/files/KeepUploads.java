package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.ContentGuard;
import fr.livrestaka.application.files.port.ContentTypes;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.files.ContentType;
import fr.livrestaka.domain.files.FileNote;
import fr.livrestaka.domain.files.FileTooLarge;
import fr.livrestaka.domain.files.ShownName;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.shared.InvalidInput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Puts uploads where they last. Never inside a transaction. */
@Singleton
public final class KeepUploads {
  private static final long RANDOM_NUMBERS = 1_000_000_000L;

  private final StoredFiles files;
  private final ContentTypes types;
  private final ContentGuard guard;
  private final IdGenerator ids;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  public KeepUploads(
      StoredFiles files,
      ContentTypes types,
      ContentGuard guard,
      IdGenerator ids,
      InstantSource clock) {
    this.files = files;
    this.types = types;
    this.guard = guard;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps all, in their order, or none.
   *
   * @throws InvalidInput there are more than the purpose allows, or one is empty or of a type that
   *     is not taken
   * @throws FileTooLarge one is larger than the purpose allows
   */
  public List<KeptFile> keep(UploadPurpose purpose, List<Upload> uploads) {
    purpose.requireCount(uploads.size());
    uploads.forEach(upload -> purpose.requireSize(upload.size()));
    List<KeptFile> kept = new ArrayList<>();
    try {
      for (Upload upload : uploads) kept.add(keepOne(purpose, upload));
    } catch (RuntimeException e) {
      discardAfter(e, kept);
      throw e;
    }
    return kept;
  }

  /**
   * Writes what speaks of the files. Where that is refused, their bytes go; where the database goes
   * away, nobody knows whether it has been written, and they stay.
   *
   * @param write one transaction
   */
  public <T> T orDiscard(List<KeptFile> kept, Supplier<T> write) {
    try {
      return write.get();
    } catch (StoreUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      discardAfter(e, kept);
      throw e;
    }
  }

  private KeptFile keepOne(UploadPurpose purpose, Upload upload) {
    ContentType found = types.detect(upload.content(), upload.originalName());
    String type = purpose.requireType(found).value();
    ShownName name = shownName(purpose, upload);
    purpose.requireName(name);
    purpose.requireHarmless(guard.inspect(upload.content(), found));
    StoredPath path = pathFor(purpose, upload);
    files.store(path, upload.content());
    return new KeptFile(
        path,
        name.value(),
        type,
        upload.size(),
        upload.description().flatMap(FileNote::of).map(FileNote::value));
  }

  private StoredPath pathFor(UploadPurpose purpose, Upload upload) {
    return purpose.pathFor(
        upload.originalName(), ids.next(), clock.instant(), random.nextLong(RANDOM_NUMBERS));
  }

  private static ShownName shownName(UploadPurpose purpose, Upload upload) {
    return upload
        .title()
        .filter(title -> purpose.takesTitles() && !title.isBlank())
        .map(ShownName::ofTitle)
        .orElseGet(() -> ShownName.ofFile(upload.originalName()));
  }

  private void discardAfter(RuntimeException failure, List<KeptFile> kept) {
    try {
      kept.forEach(file -> files.delete(file.path()));
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
