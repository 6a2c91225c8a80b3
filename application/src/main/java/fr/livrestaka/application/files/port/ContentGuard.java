package fr.livrestaka.application.files.port;

import fr.livrestaka.domain.files.ContentDanger;
import fr.livrestaka.domain.files.ContentType;
import java.nio.file.Path;
import java.util.Optional;

/** Looks into files for what their type does not tell. */
public interface ContentGuard {
  /**
   * @param type as found in the content
   */
  Optional<ContentDanger> inspect(Path content, ContentType type);
}
