package fr.livrestaka.application.content.port;

import fr.livrestaka.domain.content.Faq;
import java.util.List;

/** The stored questions. */
public interface Faqs {
  /**
   * Those that the public sees, in {@link Faq#PUBLIC_ORDER}. Outside a transaction the list may be
   * up to a minute behind what other instances wrote.
   */
  List<Faq> visible();

  void add(Faq faq);
}
