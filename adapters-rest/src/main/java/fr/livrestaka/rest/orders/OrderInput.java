package fr.livrestaka.rest.orders;

import fr.livrestaka.domain.orders.OrderRequest;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.rest.shared.body.Consents;
import fr.livrestaka.rest.shared.body.EmptyIfAbsent;
import fr.livrestaka.rest.shared.body.LenientNumber;
import fr.livrestaka.rest.shared.body.Ticked;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An order that a client places (contract B §1.1). */
@Introspected
@Schema(name = "OrderRequest", description = "Une commande à passer")
record OrderInput(
    @Schema(minimum = "0") @Nullable Integer pagesDeclarees,
    @Schema(minLength = 3, maxLength = 100) @EmptyIfAbsent String titre,
    @Schema(maxLength = 16_000) @Nullable String description,
    @Schema(maxLength = 500) @Nullable String fichierUrl,
    @Schema(maxLength = 100, description = "Sans `packType`, la clé d'un pack")
        @Nullable String pack,
    @Schema(maxLength = 100, description = "Clé d'un pack, ou identifiant d'un tarif")
        @Nullable String packType,
    @Schema(minimum = "0", description = "Sans `pagesDeclarees` ; un texte convient aussi")
        @LenientNumber(unless = "pagesDeclarees")
        @Nullable Integer pages,
    @Schema(minimum = "0", description = "Centimes d'euro") @Nullable Integer prixEstime,
    @Schema(description = Consents.TERMS) @Ticked @Nullable Boolean cgvAcceptees,
    @Schema(description = Consents.PRIVACY) @Ticked @Nullable Boolean confidentialiteLue,
    @Schema(description = Consents.EARLY_START) @Ticked @Nullable Boolean debutImmediat,
    @Schema(description = Consents.LOSS) @Ticked @Nullable Boolean perteReconnue) {
  /**
   * @throws InvalidInput with every rule that the values break
   */
  OrderRequest toRequest() {
    return new OrderRequest(
        titre,
        Optional.ofNullable(description),
        Optional.ofNullable(fichierUrl),
        Optional.ofNullable(pack),
        Optional.ofNullable(packType),
        Optional.ofNullable(pagesDeclarees).or(() -> Optional.ofNullable(pages)),
        Optional.ofNullable(prixEstime).map(Money::ofCents));
  }

  ConsentRequest agreed() {
    return Consents.of(cgvAcceptees, confidentialiteLue, debutImmediat, perteReconnue);
  }
}
