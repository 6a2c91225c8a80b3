package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.ContentGuard;
import fr.livrestaka.domain.files.ContentDanger;
import fr.livrestaka.domain.files.ContentType;
import java.nio.file.Path;
import java.util.Optional;

/** Finds nothing but what it was given to find. */
public final class InMemoryContentGuard implements ContentGuard {
  private Optional<ContentDanger> found = Optional.empty();

  /** In each file from now on. */
  public void find(ContentDanger danger) {
    found = Optional.of(danger);
  }

  @Override
  public Optional<ContentDanger> inspect(Path content, ContentType type) {
    return found;
  }
}
