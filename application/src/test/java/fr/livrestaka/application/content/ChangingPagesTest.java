package fr.livrestaka.application.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageFields;
import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.PublicationDate;
import fr.livrestaka.domain.content.refusals.PublicationRefused;
import fr.livrestaka.domain.content.refusals.SlugTaken;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a change of a page may do, and what it leaves alone. */
class ChangingPagesTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final Caller admin = InMemoryHouse.caller(house.person(Role.ADMIN));
  private final InMemoryPages stored = house.get(InMemoryPages.class);
  private final ManagePages manage = house.get(ManagePages.class);
  private final SearchPages search = house.get(SearchPages.class);
  private final ReadPage read = house.get(ReadPage.class);

  @Test
  void aChangeSchedulesAPageAndAnEarlierDateBringsItForth() {
    Page page = add("aide");
    schedule(page, Optional.of(PageStatus.SCHEDULED), house.now().plusSeconds(60));
    notRead("aide");
    assertThat(inState(PageStatus.SCHEDULED)).containsExactly(page.id().value());

    schedule(page, Optional.empty(), house.now());
    assertThat(read.bySlug("aide", false).status()).isEqualTo(PageStatus.PUBLISHED);
    assertThat(read.bySlug("aide", false).publishedAt()).contains(house.now());
    assertThat(inState(PageStatus.PUBLISHED)).containsExactly(page.id().value());
    assertThat(inState(PageStatus.SCHEDULED)).isEmpty();
    assertThat(manage.unpublish(admin, page.id()).status()).isEqualTo(PageStatus.DRAFT);
    notRead("aide");
  }

  @Test
  void whatIsRefusedLeavesThePageAsItIs() {
    Page page = manage.publish(admin, add("aide").id());
    add("contact");
    int written = house.audited().size();
    assertThatExceptionOfType(SlugTaken.class)
        .isThrownBy(() -> change(page, Map.of("slug", "CONTACT", "title", "Autre")));
    assertThatExceptionOfType(PublicationRefused.class)
        .isThrownBy(() -> change(page, Map.of("content", "[à compléter : nom]")));
    assertThatExceptionOfType(PublicationRefused.class)
        .isThrownBy(() -> manage.publish(admin, page.id()));
    assertThat(stored.find(page.id())).contains(page);
    assertThat(house.audited()).hasSize(written);
  }

  @Test
  void aPageMayTakeItsOwnSlugInAnotherCase() {
    Page page = add("aide");
    assertThat(change(page, Map.of("slug", "AIDE")).slug()).isEqualTo("AIDE");
    assertThat(search.bySlug("aide").id()).isEqualTo(page.id());
  }

  @Test
  void whatIsDeletedIsNotChanged() {
    Page page = add("aide");
    manage.delete(admin, page.id());
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> change(page, Map.of("title", "Autre")))
        .withMessage("content.no-such-page");
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> manage.unpublish(admin, page.id()));
    assertThat(stored.find(page.id())).isEmpty();
    add("aide");
  }

  @Test
  void theAuditLogTellsHowMuchAChangeWeighs() {
    Page page = add("aide");
    change(page, Map.of("title", "Autre"));
    manage.publish(admin, page.id());
    manage.delete(admin, page.id());
    assertThat(house.audited())
        .extracting(entry -> entry.action() + " " + entry.severity())
        .containsExactly(
            "PAGE_CREATED MEDIUM",
            "PAGE_UPDATED MEDIUM",
            "PAGE_STATUS_CHANGED HIGH",
            "PAGE_DELETED HIGH");
    assertThat(house.audited()).allMatch(entry -> entry.actor().equals(admin.email()));
  }

  private Page change(Page page, Map<String, String> texts) {
    return manage.change(admin, page.id(), ContentFixtures.fields(texts));
  }

  private void schedule(Page page, Optional<PageStatus> status, Instant at) {
    PageFields none = ContentFixtures.fields(Map.of());
    manage.change(
        admin,
        page.id(),
        new PageFields(
            none.title(),
            none.slug(),
            none.content(),
            none.excerpt(),
            none.type(),
            status,
            none.metaTitle(),
            none.metaDescription(),
            none.metaKeywords(),
            none.category(),
            none.tags(),
            none.sortOrder(),
            none.isPublic(),
            none.requireAuth(),
            Optional.of(new PublicationDate(Optional.of(at)))));
  }

  private List<String> inState(PageStatus status) {
    PageQuery query =
        new PageQuery(
            Optional.empty(),
            Optional.of(status),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            PageQuery.Sort.slug,
            false);
    return search.list(query, new PageRequest(1, 10)).rows().stream()
        .map(page -> page.id().value())
        .toList();
  }

  private void notRead(String slug) {
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.bySlug(slug, true));
  }

  private Page add(String slug) {
    return manage.add(
        admin,
        ContentFixtures.fields(
            Map.of("title", "Titre de " + slug, "slug", slug, "content", "Un paragraphe.")));
  }
}
