package fr.livrestaka.rest.content;

import fr.livrestaka.application.content.PageCounts;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.domain.content.PageStatus;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Pages as administrators read them. */
final class AdminPageWire {
  private AdminPageWire() {}

  /** One page and what was done with it. */
  @Serdeable
  @Schema(name = "AdminPage")
  record One(boolean success, PageWire data, String message) {
    public static One of(fr.livrestaka.domain.content.Page page, String message) {
      return new One(true, PageWire.of(page), message);
    }
  }

  /** What was done, in words. */
  @Serdeable
  @Schema(name = "AdminPageDone")
  record Done(boolean success, String message) {}

  /** One page of the list of all pages. */
  @Serdeable
  @Schema(name = "AdminPageListing")
  record Listing(boolean success, List<PageWire> data, Pagination pagination, String message) {
    public static Listing of(Page<fr.livrestaka.domain.content.Page> page, String message) {
      return new Listing(
          true,
          page.rows().stream().map(PageWire::of).toList(),
          new Pagination(page.number(), page.size(), page.total(), page.totalPages()),
          message);
    }
  }

  /** Where in the list one is. */
  @Serdeable
  @Schema(name = "AdminPagePagination")
  record Pagination(int page, int limit, long total, int totalPages) {}

  /** How many pages there are. */
  @Serdeable
  @Schema(name = "AdminPageStatistics")
  record Statistics(boolean success, Counts data, String message) {
    public static Statistics of(PageCounts counts, String message) {
      return new Statistics(
          true,
          new Counts(
              counts.total(),
              counts.in(PageStatus.PUBLISHED),
              counts.in(PageStatus.DRAFT),
              counts.in(PageStatus.ARCHIVED),
              counts.in(PageStatus.SCHEDULED)),
          message);
    }
  }

  /** The numbers. */
  @Serdeable
  @Schema(name = "AdminPageCounts")
  record Counts(long total, long published, long draft, long archived, long scheduled) {}
}
