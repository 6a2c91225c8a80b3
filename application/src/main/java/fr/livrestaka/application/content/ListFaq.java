package fr.livrestaka.application.content;

import fr.livrestaka.application.content.port.Faqs;
import fr.livrestaka.domain.content.Faq;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows anyone the visible questions, never the hidden ones (contract C Q1). */
@Singleton
public class ListFaq {
  private static final int LONGEST_QUERY = 200;

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

  /**
   * Those that mention all words of the query; all, where nothing is asked for.
   *
   * @throws InvalidInput where it is longer than 200 characters
   */
  public List<Faq> search(String query) {
    if (query.length() > LONGEST_QUERY)
      throw new InvalidInput(Violation.tooLong("q", LONGEST_QUERY));
    if (query.isBlank()) return visible();
    return faqs.visible().stream().filter(faq -> faq.mentions(query)).toList();
  }
}
