package fr.livrestaka.rest.content;

import fr.livrestaka.application.content.ReadPage;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.MayNeedToken;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows published pages (contract C P1). */
@Controller("/api/pages/slug")
@ExecuteOn(TaskExecutors.BLOCKING)
@ErrorShape(Shape.SUCCESS_FLAG)
@Tag(name = "Contenu")
class PageController {
  private final ReadPage readPage;

  PageController(ReadPage readPage) {
    this.readPage = readPage;
  }

  @Get("/{slug}")
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(
      summary = "Page publiée",
      description =
          "Une page réservée aux personnes connectées demande un jeton. Une page programmée"
              + " apparaît à son heure.")
  @MayNeedToken
  @AnswersNotFound
  PageAnswer bySlug(String slug, @Nullable Authentication reader) {
    return PageAnswer.of(readPage.bySlug(slug, reader != null));
  }
}
