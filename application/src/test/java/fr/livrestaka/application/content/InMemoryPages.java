package fr.livrestaka.application.content;

import fr.livrestaka.application.content.port.Pages;
import fr.livrestaka.domain.content.Page;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Pages kept in a map. */
public final class InMemoryPages implements Pages {
  private final Map<String, Page> rows = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  @Override
  public Optional<Page> findBySlug(String slug) {
    return Optional.ofNullable(rows.get(slug));
  }

  @Override
  public void add(Page page) {
    rows.put(page.slug(), page);
  }
}
