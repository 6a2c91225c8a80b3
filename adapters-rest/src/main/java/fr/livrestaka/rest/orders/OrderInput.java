package fr.livrestaka.rest.orders;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What {@code POST /api/commandes} reads field by field (contract B §1.1). */
@Schema(name = "OrderRequest", description = "Une commande à passer")
record OrderInput(
    @Schema(minLength = 3, maxLength = 100) String titre,
    @Schema(maxLength = 16_000) @Nullable String description,
    @Schema(maxLength = 500) @Nullable String fichierUrl,
    @Schema(maxLength = 100, description = "Sans `packType`, la clé d'un pack")
        @Nullable String pack,
    @Schema(maxLength = 100, description = "Clé d'un pack, ou identifiant d'un tarif")
        @Nullable String packType,
    @Schema(minimum = "0", description = "Sans `pagesDeclarees` ; un texte convient aussi")
        @Nullable Integer pages,
    @Schema(minimum = "0") @Nullable Integer pagesDeclarees,
    @Schema(minimum = "0", description = "Centimes d'euro") @Nullable Integer prixEstime) {}
