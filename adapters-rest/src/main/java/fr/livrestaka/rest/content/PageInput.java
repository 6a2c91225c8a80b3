package fr.livrestaka.rest.content;

import fr.livrestaka.domain.content.PageFields;
import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.PageType;
import fr.livrestaka.domain.content.PublicationDate;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.JsonBody;
import fr.livrestaka.rest.shared.LenientDate;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.body.NotRemovable;
import fr.livrestaka.rest.shared.body.NullMeans;
import fr.livrestaka.rest.shared.body.Sent;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What administrators send of a page (contract C P5). */
@Introspected
@Schema(name = "PageInput")
record PageInput(
    @Schema(maxLength = 255, description = "Requis à la création") @NotRemovable
        @Nullable String title,
    @Schema(maxLength = 255, description = "Requis à la création ; unique") @NotRemovable
        @Nullable String slug,
    @Schema(maxLength = PageFields.LONGEST_CONTENT, description = "Requis à la création")
        @NotRemovable
        @Nullable String content,
    @Schema(maxLength = PageFields.LONGEST_TEXT, description = "Nul : aucun") @NullMeans("")
        @Nullable String excerpt,
    @Schema(defaultValue = "PAGE") @NotRemovable @Nullable PageType type,
    @Schema(defaultValue = "DRAFT") @NotRemovable @Nullable PageStatus status,
    @Schema(maxLength = 255) @NullMeans("") @Nullable String metaTitle,
    @Schema(maxLength = PageFields.LONGEST_TEXT) @NullMeans("") @Nullable String metaDescription,
    @Schema(maxLength = PageFields.LONGEST_TEXT) @NullMeans("") @Nullable String metaKeywords,
    @Schema(maxLength = 100) @NullMeans("") @Nullable String category,
    @Schema(maxLength = PageFields.LONGEST_TEXT) @NullMeans("") @Nullable String tags,
    @Schema(defaultValue = "0") @Nullable Integer sortOrder,
    @Schema(defaultValue = "true") @Nullable Boolean isPublic,
    @Schema(defaultValue = "false") @Nullable Boolean requireAuth,
    @Schema(
            implementation = Instant.class,
            nullable = true,
            requiredMode = Schema.RequiredMode.NOT_REQUIRED,
            description = "Date de parution d'une page programmée")
        Sent<String> publishedAt) {
  /** What rows are sent back with, and is not for callers to set. */
  private static final Set<String> IGNORED = Set.of("id", "createdAt", "updatedAt");

  /**
   * @throws InvalidInput where a field has the wrong type, or no page has it
   */
  static PageInput read(@Nullable Map<String, Object> body) {
    Set<String> unknown = JsonBody.of(body).othersThan(BodyReader.namesOf(PageInput.class));
    unknown.removeAll(IGNORED);
    if (!unknown.isEmpty()) {
      throw new InvalidInput(
          unknown.stream().map(field -> Violation.custom(field, "content.unknown-field")).toList());
    }
    return BodyReader.read(PageInput.class, body);
  }

  /**
   * @throws InvalidInput where a field breaks a rule
   */
  PageFields toFields() {
    return new PageFields(
        Optional.ofNullable(title),
        Optional.ofNullable(slug),
        Optional.ofNullable(content),
        Optional.ofNullable(excerpt),
        Optional.ofNullable(type),
        Optional.ofNullable(status),
        Optional.ofNullable(metaTitle),
        Optional.ofNullable(metaDescription),
        Optional.ofNullable(metaKeywords),
        Optional.ofNullable(category),
        Optional.ofNullable(tags),
        Optional.ofNullable(sortOrder),
        Optional.ofNullable(isPublic),
        Optional.ofNullable(requireAuth),
        publishedAt.isThere()
            ? Optional.of(new PublicationDate(publishedAt.value().map(PageInput::instant)))
            : Optional.empty());
  }

  private static Instant instant(String text) {
    return LenientDate.parse(text)
        .map(date -> date.truncatedTo(ChronoUnit.MILLIS))
        .orElseThrow(
            () -> new InvalidInput(Violation.custom("publishedAt", "content.malformed-date")));
  }
}
