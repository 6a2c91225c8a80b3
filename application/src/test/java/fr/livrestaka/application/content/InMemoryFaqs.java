package fr.livrestaka.application.content;

import fr.livrestaka.application.content.port.Faqs;
import fr.livrestaka.domain.content.Faq;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Questions kept in a list. */
public final class InMemoryFaqs implements Faqs {
  private final List<Faq> rows = new CopyOnWriteArrayList<>();

  @Override
  public List<Faq> visible() {
    return rows.stream().filter(Faq::visible).sorted(Faq.PUBLIC_ORDER).toList();
  }

  @Override
  public void add(Faq faq) {
    rows.add(faq);
  }
}
