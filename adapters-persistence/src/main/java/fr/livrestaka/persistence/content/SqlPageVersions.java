package fr.livrestaka.persistence.content;

import fr.livrestaka.application.content.port.PageVersions;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageVersion;
import fr.livrestaka.domain.content.PageVersionId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Table {@code page_versions}. */
@Singleton
final class SqlPageVersions implements PageVersions {
  private final PageVersionRows rows;

  SqlPageVersions(PageVersionRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(PageVersion version) {
    rows.save(PageVersionRow.of(version));
  }

  @Override
  public Optional<PageVersion> find(PageVersionId id) {
    return rows.findById(id.value()).map(PageVersionRow::toVersion);
  }

  @Override
  public Optional<PageVersion> latest(PageId page) {
    return rows.latest(page.value()).map(PageVersionRow::toVersion);
  }

  @Override
  public List<PageVersion> of(PageId page) {
    return rows.of(page.value()).stream().map(PageVersionRow::toVersion).toList();
  }
}
