package fr.livrestaka.bootstrap.content;

import static fr.livrestaka.application.content.ContentFixtures.NOON;
import static fr.livrestaka.application.content.ContentFixtures.newSlug;
import static fr.livrestaka.application.content.ContentFixtures.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.content.port.Pages;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageStatus;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageReadHttpTest {
  private final TestProgram program = TestProgram.shared();

  @Test
  void anyoneReadsAPublishedPageWithEveryColumn() {
    Page page = added(page(newSlug(), PageStatus.PUBLISHED, Optional.empty()));
    Answer answer = read(page.slug().toUpperCase(Locale.ROOT));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("success").asBoolean()).isTrue();
    JsonNode data = answer.json().path("data");
    Iterator<String> names = data.fieldNames();
    assertThat(names)
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            List.of(
                ("id title slug content excerpt type status metaTitle metaDescription metaKeywords"
                        + " category tags sortOrder isPublic requireAuth publishedAt createdAt"
                        + " updatedAt")
                    .split(" ")));
    assertThat(data.path("content").asText()).isEqualTo(page.content());
    assertThat(data.path("isPublic").asBoolean()).isTrue();
    assertThat(data.path("publishedAt").isNull()).isTrue();
    assertThat(data.path("updatedAt").asText()).isEqualTo("2026-03-02T12:00:00.124Z");
  }

  @Test
  void pagesThatAreNotForThePublicDoNotExistForIt() {
    Page draft = added(page(newSlug(), PageStatus.DRAFT, Optional.of(NOON)));
    Page internal = added(page(newSlug(), PageStatus.PUBLISHED, Optional.empty(), false, false));
    JsonNode unknown = read(newSlug()).json();
    assertThat(List.of(draft, internal))
        .extracting(page -> read(page.slug()))
        .allMatch(answer -> answer.status() == 404)
        .extracting(answer -> answer.json().path("type"))
        .containsOnly(unknown.path("type"));
    assertThat(unknown.path("success").isBoolean()).isTrue();
    assertThat(unknown.path("success").asBoolean()).isFalse();
    assertThat(unknown.path("message").asText()).isNotBlank();
    assertThat(unknown.path("type").asText()).endsWith("content.page-not-found");
  }

  @Test
  void aPageForSignedInPeopleNeedsAToken() {
    Page page = added(page(newSlug(), PageStatus.PUBLISHED, Optional.empty(), true, true));
    Answer refused = read(page.slug());
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.json().path("error").asText()).isNotBlank();
  }

  @Test
  void readingCostsOneStatement() {
    Page page = added(page(newSlug(), PageStatus.PUBLISHED, Optional.empty()));
    try (StatementCount count = program.countStatements()) {
      read(page.slug());
      assertThat(count.statements()).hasSize(1);
    }
  }

  private Answer read(String slug) {
    return program.client().get("/api/pages/slug/" + slug);
  }

  private Page added(Page page) {
    program.bean(Transactions.class).writing(() -> program.bean(Pages.class).add(page));
    return page;
  }
}
