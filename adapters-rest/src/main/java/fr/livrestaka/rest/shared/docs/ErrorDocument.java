package fr.livrestaka.rest.shared.docs;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of every error answer, as described to readers of the OpenAPI document. */
@Schema(
    name = "Erreur",
    description = "Réponse d'erreur : clés du contrat et membres de la RFC 9457")
record ErrorDocument(
    @Schema(description = "Texte court, en français") String error,
    @Schema(description = "Texte plus long, en français") String message,
    @Schema(
            description = "Code stable de l'erreur",
            example = "urn:livrestaka:error:content.page-not-found")
        String type,
    String title,
    @Schema(example = "404") int status,
    String detail,
    @Schema(description = "Chemin demandé") String instance,
    @Schema(description = "`false` pour les familles qui l'annoncent") @Nullable Boolean success,
    @Schema(description = "Précisions : un texte, ou la liste des champs refusés")
        @Nullable Object details,
    @Schema(description = "Les champs refusés, pour les familles qui disent `success`")
        @Nullable List<Map<String, Object>> errors,
    @Schema(description = "Avec 429 : secondes à attendre avant de réessayer")
        @Nullable Long retryAfter) {}
