package fr.livrestaka.rest.content;

import fr.livrestaka.domain.content.FaqFields;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.rest.shared.body.NullMeans;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What administrators send of a question (contract C Q4, Q5). */
@Introspected
@Schema(name = "FaqInput")
record FaqInput(
    @Schema(maxLength = FaqFields.LONGEST_TEXT, description = "Requise à la création")
        @Nullable String question,
    @Schema(maxLength = FaqFields.LONGEST_ANSWER, description = "Requise à la création")
        @Nullable String answer,
    @Schema(maxLength = FaqFields.LONGEST_TEXT, description = "Vide ou nul : aucun") @NullMeans("")
        @Nullable String details,
    @Schema(minimum = "0", defaultValue = "0") @Nullable Integer ordre,
    @Schema(defaultValue = "true") @Nullable Boolean visible,
    @Schema(maxLength = FaqFields.LONGEST_CATEGORY, description = "Requise à la création")
        @Nullable String categorie) {
  /**
   * @throws InvalidInput where a field breaks a rule
   */
  FaqFields toFields() {
    return new FaqFields(
        Optional.ofNullable(question),
        Optional.ofNullable(answer),
        Optional.ofNullable(details),
        Optional.ofNullable(ordre),
        Optional.ofNullable(visible),
        Optional.ofNullable(categorie));
  }
}
