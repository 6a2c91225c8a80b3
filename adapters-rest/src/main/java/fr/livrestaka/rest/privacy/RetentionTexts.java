package fr.livrestaka.rest.privacy;

import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.domain.privacy.RetentionRule;
import fr.livrestaka.rest.shared.Texts;
import jakarta.inject.Singleton;
import java.time.Period;
import java.util.Map;

/** What people read of the spans for which something is kept. */
@Singleton
final class RetentionTexts {
  private final Texts texts;

  RetentionTexts(Texts texts) {
    this.texts = texts;
  }

  /** As in {@code 2 ans}. */
  String span(RetentionRule rule) {
    Period kept = rule.kept();
    if (kept.getYears() > 0) return count("years", kept.getYears());
    return kept.getMonths() > 0 ? count("months", kept.getMonths()) : count("days", kept.getDays());
  }

  private String count(String unit, int number) {
    return texts.get(
        "privacy.retention.span." + unit + (number > 1 ? ".many" : ""), Map.of("number", number));
  }

  /** From when on it is kept so long, and what the law says of it. */
  String basis(RetentionKind kind) {
    return text("retention." + kind.name());
  }

  String text(String name) {
    return texts.get("privacy." + name);
  }
}
