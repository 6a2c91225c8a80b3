package fr.livrestaka.application.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.content.Faq;
import fr.livrestaka.domain.content.FaqFields;
import fr.livrestaka.domain.content.FaqId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Questions as administrators keep them and as everybody reads them. */
class ManageFaqTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final Caller admin = InMemoryHouse.caller(house.person(Role.ADMIN));
  private final ManageFaq manage = house.get(ManageFaq.class);
  private final ListFaq list = house.get(ListFaq.class);
  private final SearchFaq search = house.get(SearchFaq.class);

  @Test
  void aNewQuestionIsVisibleToEverybodyAtOnce() {
    Faq added = add("Quel délai ?", "Délais", true);
    assertThat(list.visible()).containsExactly(added);
    assertThat(search.one(added.id())).isEqualTo(added);
    AuditEntry entry = house.audited().getFirst();
    assertThat(entry.action()).isEqualTo("FAQ_CREATED");
    assertThat(entry.targetId()).contains(added.id().value());
    assertThat(entry.details())
        .isEqualTo(Map.of("categorie", "Délais", "ordre", 0, "visible", true));
  }

  @Test
  void everythingThatANewOneLacksIsSaidAtOnce() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> manage.add(admin, fields(" ", "", " ", Optional.empty())))
        .withMessageContaining("question:required")
        .withMessageContaining("answer:required")
        .withMessageContaining("categorie:required");
    assertThat(list.visible()).isEmpty();
    assertThat(house.audited()).isEmpty();
  }

  @Test
  void hiddenOnesAreForAdministratorsOnly() {
    Faq hidden = add("Quel prix ?", "Tarifs", false);
    Faq shown = add("Quel délai ?", "Délais", true);
    assertThat(list.visible()).containsExactly(shown);
    assertThat(list.visibleIn("Tarifs")).isEmpty();
    assertThat(list.search("prix")).isEmpty();
    FaqQuery all = new FaqQuery(Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(search.list(all, new PageRequest(1, 10)).rows())
        .containsExactlyInAnyOrder(hidden, shown);
  }

  @Test
  void visitorsFindByCategoryAndWordsWithoutCaseAndAccents() {
    Faq faq = add("Sous quel délai ?", "Délais", true);
    add("Quel prix ?", "Tarifs", true);
    assertThat(list.visibleIn("delais")).containsExactly(faq);
    assertThat(list.search("DELAI sous")).containsExactly(faq);
    assertThat(list.search("délai prix")).isEmpty();
    assertThat(list.search("  ")).hasSize(2);
    assertThat(list.search("x".repeat(200))).isEmpty();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> list.search("x".repeat(201)))
        .withMessageContaining("q:");
  }

  @Test
  void aChangeKeepsWhatItDoesNotName() {
    Faq before = add("Quel délai ?", "Délais", true);
    house.pass(Duration.ofMinutes(5));
    Faq changed =
        manage.change(admin, before.id(), fields("", "Huit jours.", "", Optional.of(false)));
    assertThat(changed.question()).isEqualTo("Quel délai ?");
    assertThat(changed.answer()).isEqualTo("Huit jours.");
    assertThat(changed.visible()).isFalse();
    assertThat(changed.createdAt()).isEqualTo(before.createdAt());
    assertThat(changed.updatedAt()).isEqualTo(house.now());
    assertThat(search.one(before.id())).isEqualTo(changed);
    assertThat(house.audited().getLast().action()).isEqualTo("FAQ_UPDATED");
  }

  @Test
  void whatIsDeletedIsGoneAndCannotBeChanged() {
    Faq faq = add("Quel délai ?", "Délais", true);
    assertThat(manage.delete(admin, faq.id())).isEqualTo(faq);
    assertThat(house.audited().getLast().action()).isEqualTo("FAQ_DELETED");
    notFound(() -> search.one(faq.id()));
    notFound(() -> manage.delete(admin, faq.id()));
    notFound(() -> manage.change(admin, new FaqId("none"), fields("x", "", "", Optional.empty())));
    assertThat(house.audited()).hasSize(2);
  }

  @Test
  void aHiddenQuestionLeavesThePublicListAndComesBack() {
    Faq faq = add("Quel délai ?", "Délais", true);
    manage.change(admin, faq.id(), fields("", "", "", Optional.of(false)));
    assertThat(list.visible()).isEmpty();
    assertThat(list.search("délai")).isEmpty();
    Faq back = manage.change(admin, faq.id(), fields("", "", "", Optional.of(true)));
    assertThat(list.visible()).containsExactly(back);
    manage.delete(admin, faq.id());
    assertThat(list.visible()).isEmpty();
  }

  @Test
  void theTeamSeesShownOrHiddenOnesPageByPage() {
    Faq shown = add("Quel délai ?", "Délais", true);
    house.pass(Duration.ofSeconds(1));
    Faq hidden = add("Quel prix ?", "Tarifs", false);
    assertThat(search.list(shown(Optional.of(true)), new PageRequest(1, 10)).rows())
        .containsExactly(shown);
    assertThat(search.list(shown(Optional.of(false)), new PageRequest(1, 10)).rows())
        .containsExactly(hidden);
    FaqQuery all = shown(Optional.empty());
    assertThat(search.list(all, new PageRequest(1, 1)).rows()).containsExactly(hidden);
    assertThat(search.list(all, new PageRequest(2, 1)).rows()).containsExactly(shown);
    assertThat(search.list(all, new PageRequest(3, 1)).rows()).isEmpty();
    assertThat(search.list(all, new PageRequest(1, 1)).total()).isEqualTo(2);
  }

  @Test
  void theAuditLogTellsHowMuchAChangeWeighs() {
    Faq faq = add("Quel délai ?", "Délais", true);
    manage.change(admin, faq.id(), fields("", "", "", Optional.of(false)));
    manage.delete(admin, faq.id());
    assertThat(house.audited())
        .extracting(entry -> entry.action() + " " + entry.severity())
        .containsExactly("FAQ_CREATED MEDIUM", "FAQ_UPDATED MEDIUM", "FAQ_DELETED HIGH");
    assertThat(house.audited())
        .allMatch(entry -> entry.targetId().equals(Optional.of(faq.id().value())));
  }

  private static FaqQuery shown(Optional<Boolean> visible) {
    return new FaqQuery(Optional.empty(), visible, Optional.empty());
  }

  private static void notFound(Runnable work) {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(work::run)
        .withMessage("content.faq-not-found");
  }

  private Faq add(String question, String category, boolean visible) {
    return manage.add(
        admin, fields(question, "Selon la longueur.", category, Optional.of(visible)));
  }

  private static FaqFields fields(
      String question, String answer, String category, Optional<Boolean> visible) {
    return new FaqFields(
        Optional.of(question),
        Optional.of(answer),
        Optional.empty(),
        Optional.empty(),
        visible,
        Optional.of(category));
  }
}
