package fr.livrestaka.rest.content;

import fr.livrestaka.domain.content.Faq;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public list of questions. */
@Serdeable
record FaqList(boolean success, List<FaqWire> data, String message) {

  /** One question. */
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
  }

  static FaqList of(List<Faq> faqs, String message) {
    return new FaqList(true, faqs.stream().map(FaqWire::of).toList(), message);
  }
}
