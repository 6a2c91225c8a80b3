package fr.livrestaka.application.content;

import fr.livrestaka.application.content.port.Faqs;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.content.Faq;
import fr.livrestaka.domain.content.FaqId;
import fr.livrestaka.domain.shared.FoldedText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Questions kept in a map; locks nothing. */
public final class InMemoryFaqs implements Faqs {
  private static final Comparator<Faq> TEAM_ORDER =
      Comparator.comparingInt(Faq::ordre).thenComparing(Faq::createdAt, Comparator.reverseOrder());

  private final Map<FaqId, Faq> rows = new ConcurrentHashMap<>();

  @Override
  public List<Faq> visible() {
    return rows.values().stream().filter(Faq::visible).sorted(Faq.PUBLIC_ORDER).toList();
  }

  @Override
  public Page<Faq> search(FaqQuery query, PageRequest page) {
    List<Faq> found =
        rows.values().stream()
            .filter(faq -> query.part().map(part -> contains(faq, part)).orElse(true))
            .filter(faq -> query.visible().map(shown -> shown == faq.visible()).orElse(true))
            .filter(faq -> query.categorie().map(faq::isIn).orElse(true))
            .sorted(TEAM_ORDER)
            .toList();
    return new Page<>(
        found.stream().skip(page.offset()).limit(page.size()).toList(),
        page.number(),
        page.size(),
        found.size());
  }

  @Override
  public Optional<Faq> find(FaqId id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public Optional<Faq> lock(FaqId id) {
    return find(id);
  }

  @Override
  public void add(Faq faq) {
    rows.put(faq.id(), faq);
  }

  @Override
  public void update(Faq faq) {
    rows.replace(faq.id(), faq);
  }

  @Override
  public void delete(FaqId id) {
    rows.remove(id);
  }

  private static boolean contains(Faq faq, String part) {
    return Stream.of(faq.question(), faq.answer(), faq.details().orElse(""))
        .anyMatch(text -> FoldedText.of(text).contains(FoldedText.of(part)));
  }
}
