package fr.livrestaka.application.content;

import fr.livrestaka.domain.content.PageStatus;
import java.util.Map;

/** How many pages there are in each status; one that is absent has none. */
public record PageCounts(Map<PageStatus, Long> byStatus) {
  public PageCounts {
    byStatus = Map.copyOf(byStatus);
  }

  public long in(PageStatus status) {
    return byStatus.getOrDefault(status, 0L);
  }

  public long total() {
    return byStatus.values().stream().mapToLong(Long::longValue).sum();
  }
}
