package fr.livrestaka.application.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.PageType;
import fr.livrestaka.domain.content.PageVersion;
import fr.livrestaka.domain.content.refusals.PublicationRefused;
import fr.livrestaka.domain.content.refusals.SignInRequired;
import fr.livrestaka.domain.content.refusals.SlugTaken;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages as administrators keep them and as everybody reads them. */
class ManagePagesTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final Caller admin = InMemoryHouse.caller(house.person(Role.ADMIN));
  private final InMemoryPages stored = house.get(InMemoryPages.class);
  private final ManagePages manage = house.get(ManagePages.class);
  private final SearchPages search = house.get(SearchPages.class);
  private final ReadPage read = house.get(ReadPage.class);

  @Test
  void aNewPageIsADraftThatNobodyReadsBeforeItIsPublished() {
    Page draft = add("aide");
    assertThat(draft.status()).isEqualTo(PageStatus.DRAFT);
    notThere("aide");
    assertThat(search.bySlug("aide")).isEqualTo(draft);

    house.pass(Duration.ofHours(1));
    Page published = manage.publish(admin, draft.id());
    assertThat(published.publishedAt()).contains(house.now());
    assertThat(read.bySlug("aide", false)).isEqualTo(published);

    manage.unpublish(admin, draft.id());
    notThere("aide");
    assertThat(house.audited())
        .extracting(entry -> entry.action() + " " + entry.severity())
        .containsExactly(
            "PAGE_CREATED " + AuditSeverity.MEDIUM,
            "PAGE_STATUS_CHANGED " + AuditSeverity.HIGH,
            "PAGE_STATUS_CHANGED " + AuditSeverity.HIGH);
  }

  @Test
  void whatAPublishedPageShowsIsKeptVersionByVersion() {
    InMemoryPageVersions versions = house.get(InMemoryPageVersions.class);
    Page page = add("aide");
    change(page, "Brouillon");
    assertThat(versions.of(page.id())).isEmpty();

    manage.publish(admin, page.id());
    change(page, "Neuf");
    house.pass(Duration.ofSeconds(1));
    change(page, "Neuf");
    manage.unpublish(admin, page.id());
    change(page, "Caché");
    assertThat(versions.of(page.id()))
        .allMatch(PageVersion::isIntact)
        .extracting(PageVersion::content)
        .containsExactly("Brouillon", "Neuf");
    manage.delete(admin, page.id());
    assertThat(versions.of(page.id())).hasSize(2);
  }

  @Test
  void aPageThatWasPublishedBeforeGetsItsFirstVersionAtTheStart() {
    InMemoryPageVersions versions = house.get(InMemoryPageVersions.class);
    Page shown = ContentFixtures.page("cgv", PageStatus.PUBLISHED, Optional.empty());
    Page due = ContentFixtures.page("rgpd", PageStatus.SCHEDULED, Optional.of(house.now()));
    Page draft = ContentFixtures.page("aide", PageStatus.DRAFT, Optional.empty());
    for (Page page : List.of(shown, due, draft)) stored.add(page);

    KeepPageVersions keep = house.get(KeepPageVersions.class);
    keep.keepAll(house.now());
    keep.keepAll(house.now());

    assertThat(versions.of(shown.id())).singleElement().matches(one -> one.isShownBy(shown));
    assertThat(versions.of(due.id())).hasSize(1);
    assertThat(versions.of(draft.id())).isEmpty();
    stored.delete(due.id());
    manage.change(
        admin, shown.id(), ContentFixtures.fields(Map.of("content", "Sans version avant")));
    assertThat(versions.of(shown.id())).hasSize(2);
  }

  @Test
  void aVersionHasThePlacesFilledAsTheyAreShown() {
    InMemoryPageVersions versions = house.get(InMemoryPageVersions.class);
    Page terms = ContentFixtures.page("cgv", PageStatus.PUBLISHED, Optional.empty());
    stored.add(terms.change(ContentFixtures.fields(Map.of("content", "Chez {name}")), house.now()));
    house.get(KeepPageVersions.class).keepAll(house.now());
    assertThat(versions.of(terms.id()))
        .extracting(PageVersion::content)
        .containsExactly("Chez Les Belles Pages")
        .containsExactly(read.bySlug("cgv", false).content());
  }

  private void change(Page page, String content) {
    manage.change(admin, page.id(), ContentFixtures.fields(Map.of("content", content)));
  }

  @Test
  void publishingTwiceIsRefusedAndSoIsTakingBackADraft() {
    Page page = add("aide");
    assertThatExceptionOfType(PublicationRefused.class)
        .isThrownBy(() -> manage.unpublish(admin, page.id()));
    manage.publish(admin, page.id());
    assertThatExceptionOfType(PublicationRefused.class)
        .isThrownBy(() -> manage.publish(admin, page.id()));
    assertThat(house.audited()).hasSize(2);
  }

  @Test
  void aSlugBelongsToOnePage() {
    add("aide");
    Page other = add("contact");
    assertThatExceptionOfType(SlugTaken.class).isThrownBy(() -> add("aide"));
    assertThatExceptionOfType(SlugTaken.class)
        .isThrownBy(
            () -> manage.change(admin, other.id(), ContentFixtures.fields(Map.of("slug", "aide"))));
    assertThat(search.one(other.id())).isEqualTo(other);
    assertThat(house.audited()).hasSize(2);
  }

  @Test
  void everythingThatANewOneLacksIsSaidAtOnce() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> manage.add(admin, ContentFixtures.fields(Map.of())))
        .withMessageContaining("title:required")
        .withMessageContaining("slug:required")
        .withMessageContaining("content:required");
    assertThat(search.count().total()).isZero();
    assertThat(house.audited()).isEmpty();
  }

  @Test
  void aChangeOfTextsIsAnOrdinaryOne() {
    Page page = add("aide");
    house.pass(Duration.ofHours(1));
    Page changed =
        manage.change(admin, page.id(), ContentFixtures.fields(Map.of("title", "Autre titre")));
    assertThat(changed.title()).isEqualTo("Autre titre");
    assertThat(changed.content()).isEqualTo(page.content());
    assertThat(changed.updatedAt()).isEqualTo(house.now());
    assertThat(house.audited().getLast().action()).isEqualTo("PAGE_UPDATED");
    assertThat(house.audited().getLast().severity()).isEqualTo(AuditSeverity.MEDIUM);
  }

  @Test
  void aScheduledPageAppearsAtItsHour() {
    Page scheduled =
        ContentFixtures.page(
            "bientot", PageStatus.SCHEDULED, Optional.of(house.now().plusSeconds(60)));
    stored.add(scheduled);
    notThere("bientot");
    assertThat(search.one(scheduled.id()).status()).isEqualTo(PageStatus.SCHEDULED);
    house.pass(Duration.ofSeconds(60));
    assertThat(read.bySlug("bientot", false).status()).isEqualTo(PageStatus.PUBLISHED);
    assertThat(search.one(scheduled.id()).status()).isEqualTo(PageStatus.PUBLISHED);
    assertThat(search.count().in(PageStatus.PUBLISHED)).isEqualTo(1);
    assertThatExceptionOfType(PublicationRefused.class)
        .isThrownBy(() -> manage.publish(admin, scheduled.id()));
  }

  @Test
  void somePagesAreForSignedInPeopleAndSomeForNobody() {
    stored.add(ContentFixtures.page("membres", PageStatus.PUBLISHED, Optional.empty(), true, true));
    stored.add(
        ContentFixtures.page("interne", PageStatus.PUBLISHED, Optional.empty(), false, false));
    assertThatExceptionOfType(SignInRequired.class).isThrownBy(() -> read.bySlug("membres", false));
    assertThat(read.bySlug("membres", true).slug()).isEqualTo("membres");
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.bySlug("interne", true));
  }

  @Test
  void legalPagesHaveASecondName() {
    notThere("Conditions-Generales");
    stored.add(ContentFixtures.page("cgv", PageStatus.PUBLISHED, Optional.empty()));
    assertThat(read.bySlug("Conditions-Generales", false).slug()).isEqualTo("cgv");
    stored.add(
        ContentFixtures.page("conditions-generales", PageStatus.PUBLISHED, Optional.empty()));
    assertThat(read.bySlug("conditions-generales", false).slug()).isEqualTo("conditions-generales");
  }

  @Test
  void aPageThatIsStillToBeCompletedIsNotPublished() {
    String gap = "Hébergeur : [à compléter : nom].";
    Page draft = add("mentions");
    manage.change(admin, draft.id(), ContentFixtures.fields(Map.of("content", gap)));
    assertThatExceptionOfType(PublicationRefused.class)
        .isThrownBy(() -> manage.publish(admin, draft.id()))
        .withMessage("content.incomplete");
    assertThat(search.one(draft.id()).status()).isEqualTo(PageStatus.DRAFT);

    Page published = manage.publish(admin, add("aide").id());
    assertThatExceptionOfType(PublicationRefused.class)
        .isThrownBy(
            () ->
                manage.change(
                    admin, published.id(), ContentFixtures.fields(Map.of("content", gap))));
    assertThat(search.one(published.id()).content()).isEqualTo(published.content());
  }

  @Test
  void anAdoptedPageThatIsShownIncompleteMayBeMendedStepByStep() {
    Page adopted = legal("[à compléter : hôte] et [à compléter : directrice]");
    Page mended =
        manage.change(
            admin, adopted.id(), ContentFixtures.fields(Map.of("content", "[à compléter : hôte]")));
    assertThat(mended.content()).isEqualTo("[à compléter : hôte]");
  }

  @Test
  void aLegalPageIsFilledWhenItIsReadAndStoredAsItIs() {
    Page stated = legal("{name}, {phone}, [à compléter : téléphone], {other} et {host}");
    assertThat(read.bySlug(stated.slug(), false).content())
        .isEqualTo("Les Belles Pages, 01 99 00 00 00, 01 99 00 00 00, {other} et {host}");
    assertThat(search.one(stated.id()).content()).isEqualTo(stated.content());
    Page other = manage.publish(admin, add("aide").id());
    Page changed =
        manage.change(admin, other.id(), ContentFixtures.fields(Map.of("content", "{name}")));
    assertThat(read.bySlug("aide", false)).isEqualTo(changed);
  }

  @Test
  void whatTheConfigurationCompletesMayBePublished() {
    Page page = legal("Téléphone : [à compléter : téléphone]");
    manage.unpublish(admin, page.id());
    manage.publish(admin, page.id());
    assertThat(read.bySlug(page.slug(), false).content()).isEqualTo("Téléphone : 01 99 00 00 00");
  }

  private Page legal(String content) {
    Page page =
        Page.published(
            new PageId("legal"),
            "Mentions",
            "mentions-legales",
            content,
            PageType.LEGAL,
            house.now());
    stored.add(page);
    return page;
  }

  @Test
  void whatIsDeletedIsGone() {
    Page page = add("aide");
    manage.delete(admin, page.id());
    assertThat(house.audited().getLast().action()).isEqualTo("PAGE_DELETED");
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> search.one(page.id()));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> manage.delete(admin, page.id()));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> manage.publish(admin, page.id()));
    assertThat(search.count().total()).isZero();
  }

  @Test
  void administratorsFindPagesByTheirState() {
    add("aide");
    Page published = manage.publish(admin, add("contact").id());
    PageQuery query =
        new PageQuery(
            Optional.empty(),
            Optional.of(PageStatus.PUBLISHED),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            PageQuery.Sort.slug,
            false);
    assertThat(search.list(query, new PageRequest(1, 10)).rows()).containsExactly(published);
  }

  private void notThere(String slug) {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> read.bySlug(slug, true))
        .withMessage("content.page-not-found");
  }

  private Page add(String slug) {
    return manage.add(
        admin,
        ContentFixtures.fields(
            Map.of("title", "Titre de " + slug, "slug", slug, "content", "Un paragraphe.")));
  }
}
