package fr.livrestaka.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.notifications.Mail;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextsTest {
  private static final String HOSTILE =
      "<script>alert(1)</script>\r\nBcc: all@example.org \uD83D\uDCD6";
  private static final List<String> NAMES =
      List.of(
          "prenom",
          "month",
          "invoices",
          "creditNotes",
          "register",
          "movements",
          "closings",
          "nom",
          "email",
          "telephone",
          "sujet",
          "titre",
          "pages",
          "prix",
          "jusquau",
          "title",
          "message",
          "details",
          "link",
          "pay",
          "withdraw",
          "unsubscribe",
          "number",
          "amount",
          "correction",
          "invoice");

  private final MailTexts texts = new MailTexts(settings(Optional.empty(), Path.of("target")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password-reset",
        "data-export",
        "admin-notice",
        "user-notice",
        "message-notice",
        "contact-admin",
        "chain-witness",
        "contact-receipt",
        "free-sample-receipt",
        "newsletter-confirm",
        "estimate",
        "invoice-issued",
        "invoice-to-pay",
        "invoice-reminder",
        "invoice-late",
        "credit-note-issued",
        "payment-receipt",
        "invoice-corrected",
        "withdrawal-receipt",
        "withdrawal-link",
        "contract-confirmation",
        "account-inactive"
      })
  void noValueBreaksOutOfAMail(String template) {
    MailTexts.Rendered mail = texts.render(mail(template, HOSTILE));
    assertThat(mail.subject()).isNotBlank().doesNotContain("\r", "\n");
    assertThat(mail.subject().codePointCount(0, mail.subject().length())).isLessThanOrEqualTo(200);
    assertThat(mail.html()).doesNotContain("<script>").contains("lang=\"fr\"", "viewport");
    assertThat(mail.text()).isNotBlank().doesNotContain("{{");
    assertThat(mail.html()).doesNotContain("{{");
  }

  @ParameterizedTest
  @ValueSource(strings = {"contact-receipt", "free-sample-receipt"})
  void whatAnybodyCanHaveSentToAnybodyHasNothingOfTheSenderAndNoLink(String template) {
    MailTexts.Rendered mail = texts.render(mail(template, "Gagnez sur www.evil.example"));
    assertThat(mail.subject() + mail.html() + mail.text())
        .contains("Staka Livres")
        .doesNotContain("Gagnez", "http:", "https:", "www.", "href", "mailto:", "@");
  }

  @ParameterizedTest
  @ValueSource(strings = {"invoice-issued", "invoice-to-pay", "invoice-reminder", "invoice-late"})
  void anInvoiceThatBringsItsCorrectionSaysSo(String template) {
    Mail corrected = mail(template, "RECT-2026-000001");
    Map<String, String> values = new HashMap<>(corrected.values());
    values.remove("correction");
    Mail plain = new Mail("1", corrected.to(), template, values, List.of());

    assertThat(texts.render(corrected).text())
        .contains("la facture rectificative RECT-2026-000001, également jointe, l'annule");
    assertThat(texts.render(corrected).html()).contains("rectificative <strong>RECT-2026-000001");
    assertThat(texts.render(plain).text()).doesNotContain("rectifi");
    assertThat(texts.render(plain).html()).doesNotContain("rectifi");
  }

  @Test
  void aVeryLongTitleMakesAShortSubject() {
    MailTexts.Rendered mail = texts.render(mail("user-notice", "é".repeat(10_000)));
    assertThat(mail.subject()).startsWith("[Staka Livres] é").endsWith("…");
    assertThat(mail.text()).contains("é".repeat(10_000));
  }

  @Test
  void anUnknownTemplateIsAnError() {
    Mail unknown = mail("no-such-template", "x");
    assertThatThrownBy(() -> texts.render(unknown)).isInstanceOf(IllegalArgumentException.class);
  }

  static MailSettings settings(Optional<String> smtpUrl, Path folder) {
    return new MailSettings(
        smtpUrl,
        "contact@staka.example",
        "Staka Livres",
        "aide@staka.example",
        "https://front.example.org",
        folder,
        false);
  }

  private static Mail mail(String template, String value) {
    Map<String, String> values = new HashMap<>();
    NAMES.forEach(name -> values.put(name, value));
    return new Mail("1", "lina@example.org", template, values, List.of());
  }
}
