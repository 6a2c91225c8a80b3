package fr.livrestaka.persistence.accounts.exports;

import fr.livrestaka.application.accounts.port.ExportLinks;
import fr.livrestaka.domain.accounts.exports.ExportLink;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Table {@code data_exports}. */
@Singleton
final class SqlExportLinks implements ExportLinks {
  private final ExportLinkRows rows;

  SqlExportLinks(ExportLinkRows rows) {
    this.rows = rows;
  }

  @Override
  public ExportLink keep(ExportLink link) {
    rows.addUnlessThere(link.tokenHash(), link.account().value(), link.askedAt(), link.expiresAt());
    return find(link.tokenHash()).orElseThrow();
  }

  @Override
  public Optional<ExportLink> find(String tokenHash) {
    return rows.findByTokenHash(tokenHash).map(ExportLinkRow::toLink);
  }

  @Override
  public void removeExpired(Instant by) {
    rows.deleteByExpiresAtLessThanEquals(by);
  }
}
