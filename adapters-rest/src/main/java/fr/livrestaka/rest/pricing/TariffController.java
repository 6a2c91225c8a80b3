package fr.livrestaka.rest.pricing;

import fr.livrestaka.application.pricing.ListTariffs;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Shows the tariffs on sale to anyone (contract A §4). */
@Controller("/api/tarifs")
@ExecuteOn(TaskExecutors.BLOCKING)
@ErrorShape(Shape.SUCCESS_FLAG)
@Tag(name = "Tarifs")
class TariffController {
  private final ListTariffs listTariffs;
  private final Texts texts;

  TariffController(ListTariffs listTariffs, Texts texts) {
    this.listTariffs = listTariffs;
    this.texts = texts;
  }

  @Get
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(summary = "Tarifs en vente")
  TariffList onSale() {
    return TariffList.of(listTariffs.onSale(), texts.get("pricing.tariffs-listed"));
  }
}
