package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.ExportLinks;
import fr.livrestaka.domain.accounts.exports.ExportLink;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Links to exports in memory. */
public final class InMemoryExportLinks implements ExportLinks {
  private final Map<String, ExportLink> links = new ConcurrentHashMap<>();

  @Override
  public ExportLink keep(ExportLink link) {
    return links.computeIfAbsent(link.tokenHash(), hash -> link);
  }

  @Override
  public Optional<ExportLink> find(String tokenHash) {
    return Optional.ofNullable(links.get(tokenHash));
  }

  @Override
  public void removeExpired(Instant by) {
    links.values().removeIf(link -> !link.isLive(by));
  }
}
