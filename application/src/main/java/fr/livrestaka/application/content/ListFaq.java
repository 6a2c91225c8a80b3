package fr.livrestaka.application.content;

import fr.livrestaka.application.content.port.Faqs;
import fr.livrestaka.domain.content.Faq;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows anyone the visible questions, never the hidden ones (contract C Q1). */
@Singleton
public class ListFaq {
  private final Faqs faqs;

  @Inject
  public ListFaq(Faqs faqs) {
    this.faqs = faqs;
  }

  public List<Faq> visible() {
    return faqs.visible();
  }

  /**
   * @param category compared without regard to case and accents
   */
  public List<Faq> visibleIn(String category) {
    return faqs.visible().stream().filter(faq -> faq.isIn(category)).toList();
  }
}
