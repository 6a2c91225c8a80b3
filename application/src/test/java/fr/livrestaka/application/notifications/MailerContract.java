package fr.livrestaka.application.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.notifications.port.Mailer.MailNotSent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every implementation of {@link Mailer} does. */
public abstract class MailerContract {
  private static final String LINK = "https://front.example.org/reset-password?token=été";

  /**
   * A mail as its reader has it.
   *
   * @param id what tells a repetition
   * @param text shows at least the mail's values
   */
  public record Received(String id, String to, String text, Map<String, byte[]> attachments) {}

  protected abstract Mailer mailer();

  /** One that cannot hand anything over. */
  protected abstract Mailer broken();

  /** What has come from {@link #mailer()}; a repetition may have replaced the mail. */
  protected abstract List<Received> received();

  @Test
  void aMailReachesWhomItIsForWithItsValues() {
    mailer().send(mail("delivery-1", "lina@example.org", List.of()));
    mailer().send(mail("delivery-2", "paul@example.org", List.of()));
    assertThat(received())
        .extracting(Received::to)
        .containsExactlyInAnyOrder("lina@example.org", "paul@example.org");
    assertThat(received()).extracting(Received::id).doesNotHaveDuplicates();
    assertThat(received()).allMatch(mail -> mail.text().contains(LINK));
    assertThat(received()).allMatch(mail -> mail.attachments().isEmpty());
  }

  @Test
  void aRepetitionIsKnownByItsId() {
    for (int time = 0; time < 2; time++) {
      mailer().send(mail("delivery-1", "lina@example.org", List.of()));
    }
    assertThat(received()).isNotEmpty();
    assertThat(received().stream().map(Received::id).distinct()).hasSize(1);
  }

  @Test
  void attachmentsComeWholeUnderTheirNames() {
    byte[] json = "{\"é\":1}".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[100_000];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (i * 31);
    mailer()
        .send(
            mail(
                "delivery-1",
                "lina@example.org",
                List.of(
                    new MailAttachment("données.json", "application/json", json),
                    new MailAttachment("plan.pdf", "application/pdf", bytes))));
    Map<String, byte[]> attachments = received().get(0).attachments();
    assertThat(attachments).containsOnlyKeys("données.json", "plan.pdf");
    assertThat(attachments.get("données.json")).isEqualTo(json);
    assertThat(attachments.get("plan.pdf")).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "one\ntwo\n",
        "one\rtwo\r",
        "one\r\ntwo\r\n",
        "one\ntwo\rthree\r\n\n\r\r\nfour",
        ".\r\n..\r\n.dot\n.\n",
        "no end of line",
        "From here\nFrom there\n",
        "trailing blanks  \t\n =20\n",
        "caf\u00e9\n\u0141\u00f3d\u017a \ud83d\udcd6\n"
      })
  void aTextArrivesByteForByte(String text) {
    arrivesWhole("manuscrit.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anyBytesArriveWhole() {
    byte[] ascii =
        ("%PDF-1.4\n" + "x".repeat(5000) + "\n%%EOF").getBytes(StandardCharsets.US_ASCII);
    arrivesWhole("petit.pdf", "application/pdf", ascii);
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) all[i] = (byte) i;
    arrivesWhole("tout.bin", "application/octet-stream", all);
    byte[] mail = "Subject: x\r\n\r\nHello\n".getBytes(StandardCharsets.US_ASCII);
    arrivesWhole("lettre.eml", "message/rfc822", mail);
    arrivesWhole("parts.bin", "multipart/mixed; boundary=x", mail);
    arrivesWhole("no-type.bin", "nonsense\r\nBcc: x@evil.example", mail);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a \"quoted\" name.txt",
        "semi;colon, comma=.txt",
        "back\\slash.txt",
        "\u0141\u00f3d\u017a \ud83d\udcd6.txt",
        "100%27 d'\u00e9t\u00e9*.txt",
        "=?UTF-8?Q?not=20a=20word?=.txt"
      })
  void aFileKeepsItsName(String name) {
    arrivesWhole(name, "text/plain", new byte[] {1});
  }

  @Test
  void aLongFileNameStaysWhole() {
    arrivesWhole("\u00e9t\u00e9 ".repeat(40) + ".txt", "text/plain", new byte[] {1});
  }

  private void arrivesWhole(String name, String type, byte[] bytes) {
    String id = "delivery-" + name.hashCode();
    mailer().send(mail(id, "lina@example.org", List.of(new MailAttachment(name, type, bytes))));
    Map<String, byte[]> attachments =
        received().stream()
            .filter(mail -> mail.id().contains(id))
            .findFirst()
            .orElseThrow()
            .attachments();
    assertThat(attachments).containsOnlyKeys(name);
    assertThat(attachments.get(name)).isEqualTo(bytes);
  }

  @Test
  void whoCannotHandItOverSaysSo() {
    Mail mail = mail("delivery-1", "lina@example.org", List.of());
    assertThatThrownBy(() -> broken().send(mail)).isInstanceOf(MailNotSent.class);
    assertThat(received()).isEmpty();
  }

  private static Mail mail(String id, String to, List<MailAttachment> attachments) {
    return new Mail(id, to, "password-reset", Map.of("prenom", "Lina", "link", LINK), attachments);
  }
}
