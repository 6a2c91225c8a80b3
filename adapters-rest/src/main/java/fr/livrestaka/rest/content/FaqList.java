package fr.livrestaka.rest.content;

import fr.livrestaka.domain.content.Faq;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The public list of questions. */
@Serdeable
record FaqList(boolean success, List<FaqWire> data, String message) {
  static FaqList of(List<Faq> faqs, String message) {
    return new FaqList(true, faqs.stream().map(FaqWire::of).toList(), message);
  }
}
