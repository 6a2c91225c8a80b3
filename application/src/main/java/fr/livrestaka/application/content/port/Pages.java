package fr.livrestaka.application.content.port;

import fr.livrestaka.domain.content.Page;
import java.util.Optional;

/** The stored pages, whatever their status. */
public interface Pages {
  /**
   * @param slug compared without regard to case and accents
   */
  Optional<Page> findBySlug(String slug);

  void add(Page page);
}
