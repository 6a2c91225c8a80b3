package fr.livrestaka.domain.content;

import fr.livrestaka.domain.shared.FoldedText;
import fr.livrestaka.domain.shared.InvalidInput;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A frequently asked question with its answer (table {@code faqs}, contract C §6).
 *
 * @param details more to read below the answer
 * @param ordre place in the list, ascending; two questions may share one
 * @param visible whether the public sees it
 * @param categorie at most 100 characters
 */
public record Faq(
    FaqId id,
    String question,
    String answer,
    Optional<String> details,
    int ordre,
    boolean visible,
    String categorie,
    Instant createdAt,
    Instant updatedAt) {

  /** The public's order: by {@code ordre}, the oldest first among equals (contract C R13). */
  public static final Comparator<Faq> PUBLIC_ORDER =
      Comparator.comparingInt(Faq::ordre)
          .thenComparing(Faq::createdAt)
          .thenComparing(faq -> faq.id().value());

  /**
   * A new question; the public sees it, and it comes first, unless the fields say otherwise.
   *
   * @throws InvalidInput where question, answer or category is missing
   */
  public static Faq create(FaqId id, FaqFields fields, Instant now) {
    fields.requireAllOfANewOne();
    return new Faq(
        id,
        fields.question().orElseThrow(),
        fields.answer().orElseThrow(),
        fields.details().filter(text -> !text.isEmpty()),
        fields.ordre().orElse(0),
        fields.visible().orElse(true),
        fields.categorie().orElseThrow(),
        now,
        now);
  }

  /** What the fields do not name stays. */
  public Faq change(FaqFields fields, Instant now) {
    return new Faq(
        id,
        fields.question().orElse(question),
        fields.answer().orElse(answer),
        fields.details().or(() -> details).filter(text -> !text.isEmpty()),
        fields.ordre().orElse(ordre),
        fields.visible().orElse(visible),
        fields.categorie().orElse(categorie),
        createdAt,
        now);
  }

  /** Compares as the database does: without regard to case, accents and blanks at the end. */
  public boolean isIn(String category) {
    return FoldedText.of(categorie).equals(FoldedText.of(category));
  }

  /**
   * Whether each word of the query occurs in question, answer or details, without regard to case,
   * accents and ligatures; signs between words, and words that every text has, do not matter. Where
   * nothing else is asked for, nothing is mentioned.
   */
  public boolean mentions(String query) {
    return SoughtWords.of(query).areAllIn(question + "\n" + answer + "\n" + details.orElse(""));
  }
}
