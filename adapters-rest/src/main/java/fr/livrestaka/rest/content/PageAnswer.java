package fr.livrestaka.rest.content;

import fr.livrestaka.domain.content.Page;
import io.micronaut.serde.annotation.Serdeable;

/** One page, as the public reads it. */
@Serdeable
record PageAnswer(boolean success, PageWire data) {
  static PageAnswer of(Page page) {
    return new PageAnswer(true, PageWire.of(page));
  }
}
