package fr.livrestaka.rest.privacy;

import fr.livrestaka.domain.privacy.Processing;
import fr.livrestaka.domain.privacy.RetentionRule;
import fr.livrestaka.rest.shared.Texts;
import jakarta.inject.Singleton;
import java.util.List;

/** What the register says of each processing, and of all. */
@Singleton
final class RegisterTexts {
  private final Texts texts;
  private final RetentionTexts retention;

  RegisterTexts(Texts texts, RetentionTexts retention) {
    this.texts = texts;
    this.retention = retention;
  }

  String purpose(Processing processing) {
    return of(processing, "purpose");
  }

  String persons(Processing processing) {
    return of(processing, "persons");
  }

  String recipients(Processing processing) {
    return of(processing, "recipients");
  }

  String retention(Processing processing) {
    return of(processing, "retention");
  }

  /** What a job lets go, and when. */
  List<RetentionWire.Span> spans(Processing processing) {
    return RetentionRule.of(processing).stream()
        .map(rule -> RetentionWire.Span.of(retention, rule))
        .toList();
  }

  /**
   * @param name of a text of the register as a whole
   */
  String text(String name) {
    return texts.get("privacy." + name);
  }

  private String of(Processing processing, String fact) {
    return texts.get("privacy." + processing.name() + "." + fact);
  }
}
