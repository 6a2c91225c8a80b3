package fr.livrestaka.rest.content;

import fr.livrestaka.application.shared.Page;
import fr.livrestaka.domain.content.Faq;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question with every column. */
@Serdeable
record FaqWire(
    String id,
    String question,
    String answer,
    @Nullable String details,
    int ordre,
    boolean visible,
    String categorie,
    Instant createdAt,
    Instant updatedAt) {

  static FaqWire of(Faq faq) {
    return new FaqWire(
        faq.id().value(),
        faq.question(),
        faq.answer(),
        faq.details().orElse(null),
        faq.ordre(),
        faq.visible(),
        faq.categorie(),
        faq.createdAt(),
        faq.updatedAt());
  }

  /** One question and what was done with it. */
  @Serdeable
  record One(boolean success, FaqWire data, String message) {
    public static One of(Faq faq, String message) {
      return new One(true, FaqWire.of(faq), message);
    }
  }

  /** The question that was deleted. */
  @Serdeable
  record Deleted(boolean success, String message, Gone data) {}

  /** What was deleted, in short. */
  @Serdeable
  record Gone(String id, String question) {}

  /** One page of all questions. */
  @Serdeable
  record Listing(boolean success, List<FaqWire> data, Pagination pagination, String message) {
    public static Listing of(Page<Faq> page, String message) {
      return new Listing(
          true,
          page.rows().stream().map(FaqWire::of).toList(),
          new Pagination(
              page.number(),
              page.totalPages(),
              page.total(),
              page.size(),
              page.hasNext(),
              page.hasPrevious()),
          message);
    }
  }

  /** Where in the list the page is. */
  @Serdeable
  record Pagination(
      int currentPage,
      int totalPages,
      long totalItems,
      int itemsPerPage,
      boolean hasNextPage,
      boolean hasPreviousPage) {}
}
