package fr.livrestaka.persistence.content;

import fr.livrestaka.domain.content.Faq;
import fr.livrestaka.domain.content.FaqId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code faqs}. */
@MappedEntity(value = "faqs", namingStrategy = NamingStrategies.Raw.class)
record FaqRow(
    @Id String id,
    String question,
    String answer,
    @Nullable String details,
    int ordre,
    boolean visible,
    String categorie,
    Instant createdAt,
    Instant updatedAt) {

  static FaqRow of(Faq faq) {
    return new FaqRow(
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

  Faq toFaq() {
    return new Faq(
        new FaqId(id),
        question,
        answer,
        Optional.ofNullable(details),
        ordre,
        visible,
        categorie,
        createdAt,
        updatedAt);
  }
}
