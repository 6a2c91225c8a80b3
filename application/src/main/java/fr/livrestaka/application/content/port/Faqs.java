package fr.livrestaka.application.content.port;

import fr.livrestaka.application.content.FaqQuery;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.content.Faq;
import fr.livrestaka.domain.content.FaqId;
import java.util.List;
import java.util.Optional;

/** The stored questions. */
public interface Faqs {
  /**
   * Those that the public sees, in {@link Faq#PUBLIC_ORDER}. Outside a transaction the list may be
   * up to a minute behind what other instances wrote.
   */
  List<Faq> visible();

  /** By {@code ordre}, the youngest first among equals (contract C Q2). */
  Page<Faq> search(FaqQuery query, PageRequest page);

  Optional<Faq> find(FaqId id);

  /** As {@link #find}, but nobody else changes the question until the transaction ends. */
  Optional<Faq> lock(FaqId id);

  void add(Faq faq);

  /** Stores all fields of a question that is there and locked. */
  void update(Faq faq);

  void delete(FaqId id);
}
