package fr.livrestaka.rest.content;

import fr.livrestaka.domain.content.FaqFields;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.rest.shared.JsonBody;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What administrators send of a question, read field by field; the rest is ignored. */
@Schema(name = "FaqInput")
record FaqInput(
    @Schema(maxLength = FaqFields.LONGEST_TEXT, description = "Requise à la création")
        @Nullable String question,
    @Schema(maxLength = FaqFields.LONGEST_ANSWER, description = "Requise à la création")
        @Nullable String answer,
    @Schema(maxLength = FaqFields.LONGEST_TEXT, description = "Vide ou nul : aucun")
        @Nullable String details,
    @Schema(minimum = "0", defaultValue = "0") @Nullable Integer ordre,
    @Schema(defaultValue = "true") @Nullable Boolean visible,
    @Schema(maxLength = FaqFields.LONGEST_CATEGORY, description = "Requise à la création")
        @Nullable String categorie) {
  private static final String DETAILS = "details";

  /**
   * @throws InvalidInput where a field has the wrong type or breaks a rule
   */
  static FaqFields read(JsonBody body) {
    return new FaqFields(
        body.text("question"),
        body.text("answer"),
        body.has(DETAILS) ? Optional.of(body.text(DETAILS).orElse("")) : Optional.empty(),
        body.number("ordre"),
        body.flag("visible"),
        body.text("categorie"));
  }
}
