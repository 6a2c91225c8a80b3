package fr.livrestaka.application.content;

import static fr.livrestaka.application.content.ContentFixtures.NOON;
import static fr.livrestaka.application.content.ContentFixtures.faq;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.content.port.Faqs;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.content.Faq;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Faqs} does. */
public abstract class FaqsContract {
  protected abstract Faqs faqs();

  protected abstract void inTransaction(Runnable work);

  @Test
  void listsTheVisibleOnesInThePublicOrder() {
    Faq last = faq(9, true, NOON);
    Faq younger = faq(8, true, NOON.plusMillis(1));
    Faq elder = faq(8, true, NOON);
    Faq hidden = faq(7, false, NOON);
    inTransaction(
        () -> {
          faqs().add(last);
          faqs().add(younger);
          faqs().add(elder);
          faqs().add(hidden);
        });
    assertThat(faqs().visible()).doesNotContain(hidden).containsSubsequence(elder, younger, last);
  }

  @Test
  void aNewOneIsListedAtOnce() {
    faqs().visible();
    Faq added = faq(1, true, NOON);
    inTransaction(
        () -> {
          faqs().add(added);
          assertThat(faqs().visible()).contains(added);
        });
    assertThat(faqs().visible()).contains(added);
  }

  @Test
  void findsAPartInAnyCaseAndWithOrWithoutAccents() {
    String category = newCategory();
    Faq wanted = added(faq(1, false, NOON, category));
    assertThat(search("DELAI", category).rows()).containsExactly(wanted);
    assertThat(search("quinze jours", category).rows()).containsExactly(wanted);
    assertThat(search("Longueur", category).rows()).containsExactly(wanted);
    assertThat(search("%", category).rows()).isEmpty();
    assertThat(search("introuvable", category).rows()).isEmpty();
  }

  @Test
  void listsByPlaceTheYoungestFirstAmongEquals() {
    String category = newCategory();
    Faq last = added(faq(2, true, NOON, category));
    Faq elder = added(faq(1, true, NOON, category));
    Faq younger = added(faq(1, false, NOON.plusMillis(1), category));
    Page<Faq> first = search(query(Optional.empty(), category), 2);
    assertThat(first.rows()).containsExactly(younger, elder);
    assertThat(first.total()).isEqualTo(3);
    assertThat(search(query(Optional.of(true), category), 9).rows()).containsExactly(elder, last);
    assertThat(search(query(Optional.of(false), category), 9).rows()).containsExactly(younger);
  }

  @Test
  void givesThePageThatIsWantedOfACategoryInAnyCaseAndWithoutAccents() {
    String category = newCategory();
    added(faq(1, false, NOON, category));
    Faq last = added(faq(2, true, NOON, category));
    FaqQuery sameCategory =
        query(Optional.empty(), category.toUpperCase(Locale.ROOT).replace("É", "E"));
    Page<Faq> second = search(sameCategory, new PageRequest(2, 1));
    assertThat(second.rows()).containsExactly(last);
    assertThat(second.total()).isEqualTo(2);
    assertThat(second.hasNext()).isFalse();
  }

  @Test
  void whatIsChangedOrDeletedIsSoAtOnce() {
    Faq faq = added(faq(1, true, NOON));
    Faq changed =
        new Faq(
            faq.id(),
            "Autre ?",
            "Oui.",
            Optional.empty(),
            7,
            false,
            "Tarifs",
            NOON,
            NOON.plusMillis(5));
    faqs().visible();
    inTransaction(
        () -> {
          assertThat(faqs().lock(faq.id())).contains(faq);
          faqs().update(changed);
        });
    inTransaction(() -> assertThat(faqs().find(faq.id())).contains(changed));
    assertThat(faqs().visible()).extracting(Faq::id).doesNotContain(faq.id());
    inTransaction(() -> faqs().delete(faq.id()));
    inTransaction(() -> assertThat(faqs().find(faq.id())).isEmpty());
  }

  private Faq added(Faq faq) {
    inTransaction(() -> faqs().add(faq));
    return faq;
  }

  private static String newCategory() {
    return "Catégorie " + UUID.randomUUID();
  }

  private static FaqQuery query(Optional<Boolean> visible, String category) {
    return new FaqQuery(Optional.empty(), visible, Optional.of(category));
  }

  private Page<Faq> search(String part, String category) {
    return search(new FaqQuery(Optional.of(part), Optional.empty(), Optional.of(category)), 9);
  }

  private Page<Faq> search(FaqQuery query, int size) {
    return search(query, new PageRequest(1, size));
  }

  private Page<Faq> search(FaqQuery query, PageRequest page) {
    List<Page<Faq>> found = new ArrayList<>();
    inTransaction(() -> found.add(faqs().search(query, page)));
    return found.getFirst();
  }
}
