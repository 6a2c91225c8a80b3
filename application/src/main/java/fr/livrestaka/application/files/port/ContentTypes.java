package fr.livrestaka.application.files.port;

import fr.livrestaka.domain.files.ContentType;
import java.nio.file.Path;

/** Finds out what a file is. */
public interface ContentTypes {
  /**
   * Looks at the content. The name only tells apart types that share one form, as a text document
   * and a spreadsheet do, which are both ZIP archives.
   *
   * @param name whatever the sender calls it
   */
  ContentType detect(Path content, String name);
}
