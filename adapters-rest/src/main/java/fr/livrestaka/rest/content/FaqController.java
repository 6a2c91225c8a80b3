package fr.livrestaka.rest.content;

import fr.livrestaka.application.content.ListFaq;
import fr.livrestaka.domain.content.Faq;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.BadInput;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the visible questions to anyone (contract C Q1). */
@Controller("/api/faq")
@ExecuteOn(TaskExecutors.BLOCKING)
@ErrorShape(Shape.SUCCESS_FLAG)
@Tag(name = "Contenu")
class FaqController {
  private final ListFaq listFaq;
  private final Texts texts;

  FaqController(ListFaq listFaq, Texts texts) {
    this.listFaq = listFaq;
    this.texts = texts;
  }

  @Get
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(
      summary = "Questions fréquentes visibles",
      description =
          "Triées par ordre puis par ancienneté. Les questions masquées ne sont jamais listées.")
  FaqList visible(@QueryValue @Nullable String categorie) {
    List<Faq> faqs =
        categorie == null || categorie.isEmpty() ? listFaq.visible() : listFaq.visibleIn(categorie);
    return FaqList.of(faqs, texts.get("content.faq-listed"));
  }

  @BadInput
  @Get("/search")
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(
      summary = "Cherche des mots dans les questions visibles",
      description = "Tous les mots, sans égard à la casse ni aux accents.")
  FaqList search(@QueryValue @Nullable String q) {
    return FaqList.of(listFaq.search(q == null ? "" : q), texts.get("content.faq-listed"));
  }
}
