package fr.livrestaka.rest.content;

import fr.livrestaka.domain.content.PageFields;
import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.PageType;
import fr.livrestaka.domain.content.PublicationDate;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.Filters;
import fr.livrestaka.rest.shared.JsonBody;
import fr.livrestaka.rest.shared.LenientDate;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What administrators send of a page, read field by field (contract C P5). */
@Schema(name = "PageInput")
record PageInput(
    @Schema(maxLength = 255, description = "Requis à la création") @Nullable String title,
    @Schema(maxLength = 255, description = "Requis à la création ; unique") @Nullable String slug,
    @Schema(maxLength = PageFields.LONGEST_CONTENT, description = "Requis à la création")
        @Nullable String content,
    @Schema(maxLength = PageFields.LONGEST_TEXT, description = "Nul : aucun")
        @Nullable String excerpt,
    @Schema(defaultValue = "PAGE") @Nullable PageType type,
    @Schema(defaultValue = "DRAFT") @Nullable PageStatus status,
    @Schema(maxLength = 255) @Nullable String metaTitle,
    @Schema(maxLength = PageFields.LONGEST_TEXT) @Nullable String metaDescription,
    @Schema(maxLength = PageFields.LONGEST_TEXT) @Nullable String metaKeywords,
    @Schema(maxLength = 100) @Nullable String category,
    @Schema(maxLength = PageFields.LONGEST_TEXT) @Nullable String tags,
    @Schema(defaultValue = "0") @Nullable Integer sortOrder,
    @Schema(defaultValue = "true") @Nullable Boolean isPublic,
    @Schema(defaultValue = "false") @Nullable Boolean requireAuth,
    @Schema(description = "Date de parution d'une page programmée") @Nullable Instant publishedAt) {
  private static final String PUBLISHED_AT = "publishedAt";

  /** What rows are sent back with, and is not for callers to set. */
  private static final Set<String> IGNORED = Set.of("id", "createdAt", "updatedAt");

  private static final Set<String> KNOWN =
      Stream.concat(
              IGNORED.stream(),
              Stream.of(PageInput.class.getRecordComponents()).map(RecordComponent::getName))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * @throws InvalidInput where a field has the wrong type or breaks a rule, or no page has it
   */
  static PageFields read(JsonBody body) {
    List<Violation> unknown =
        body.othersThan(KNOWN).stream()
            .map(field -> Violation.custom(field, "content.unknown-field"))
            .toList();
    if (!unknown.isEmpty()) throw new InvalidInput(unknown);
    return new PageFields(
        body.textOrAbsent("title"),
        body.textOrAbsent("slug"),
        body.textOrAbsent("content"),
        removable(body, "excerpt"),
        Filters.constant(PageType.class, "type", body.textOrAbsent("type").orElse(null)),
        Filters.constant(PageStatus.class, "status", body.textOrAbsent("status").orElse(null)),
        removable(body, "metaTitle"),
        removable(body, "metaDescription"),
        removable(body, "metaKeywords"),
        removable(body, "category"),
        removable(body, "tags"),
        body.number("sortOrder"),
        body.flag("isPublic"),
        body.flag("requireAuth"),
        publishedAt(body));
  }

  /** What a page can be without: null removes it. */
  private static Optional<String> removable(JsonBody body, String field) {
    return body.has(field) ? Optional.of(body.text(field).orElse("")) : Optional.empty();
  }

  private static Optional<PublicationDate> publishedAt(JsonBody body) {
    if (!body.has(PUBLISHED_AT)) return Optional.empty();
    return Optional.of(new PublicationDate(body.text(PUBLISHED_AT).map(PageInput::instant)));
  }

  private static Instant instant(String text) {
    return LenientDate.parse(text)
        .map(date -> date.truncatedTo(ChronoUnit.MILLIS))
        .orElseThrow(
            () -> new InvalidInput(Violation.custom(PUBLISHED_AT, "content.malformed-date")));
  }
}
