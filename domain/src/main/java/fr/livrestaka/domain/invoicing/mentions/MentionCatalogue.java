package fr.livrestaka.domain.invoicing.mentions;

import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The wordings of all mentions with their periods. A document carries those of its day of issue,
 * whenever it is printed.
 */
public record MentionCatalogue(List<MentionText> texts) {
  private static final Set<Mention.Kind> BUSINESS_ONLY =
      EnumSet.of(Mention.Kind.LATE_PENALTY, Mention.Kind.RECOVERY_INDEMNITY);

  public MentionCatalogue {
    texts = List.copyOf(texts);
  }

  /**
   * What a document of that day says to that buyer; a kind without a wording yet is left out.
   *
   * @param onDebits whether the seller has opted for VAT by debits; said where there is VAT
   */
  public List<Mention> on(LocalDate day, VatRegime regime, Buyer buyer, boolean onDebits) {
    return EnumSet.allOf(Mention.Kind.class).stream()
        .filter(kind -> !kind.isExemption() || exemption(regime).filter(kind::equals).isPresent())
        .filter(kind -> kind != Mention.Kind.ON_DEBITS || (onDebits && regime.isTaxed()))
        .filter(kind -> buyer.isBusiness() || !BUSINESS_ONLY.contains(kind))
        .flatMap(kind -> wording(kind, day).stream())
        .toList();
  }

  private static Optional<Mention.Kind> exemption(VatRegime regime) {
    return switch (regime) {
      case STANDARD -> Optional.empty();
      case FRANCHISE -> Optional.of(Mention.Kind.VAT_EXEMPTION);
      case REVERSE_CHARGE -> Optional.of(Mention.Kind.REVERSE_CHARGE);
      case OUTSIDE_EU, OUT_OF_SCOPE -> Optional.of(Mention.Kind.OUTSIDE_EU);
    };
  }

  private Optional<Mention> wording(Mention.Kind kind, LocalDate day) {
    return texts.stream()
        .filter(text -> text.kind() == kind && !text.validFrom().isAfter(day))
        .max(Comparator.comparing(MentionText::validFrom))
        .map(text -> new Mention(kind, text.text()));
  }
}
