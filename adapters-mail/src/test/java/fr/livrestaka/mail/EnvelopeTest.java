package fr.livrestaka.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.notifications.port.Mailer.MailNotSent;
import fr.livrestaka.application.notifications.port.Mailer.MailServerAway;
import fr.livrestaka.application.shared.PermanentFailure;
import fr.livrestaka.application.shared.port.MailReach;
import fr.livrestaka.domain.accounts.AddressTable;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail server gets, byte for byte, and what follows its answers. */
class EnvelopeTest {
  private static final String TABLE = "fr.livrestaka.domain.accounts.AddressTable#";

  private final RecordingServer plain = new RecordingServer("8BITMIME");
  private final RecordingServer utf8 = new RecordingServer("8BITMIME", "SMTPUTF8");
  private Instant now = Instant.parse("2026-03-02T09:15:00Z");

  @AfterEach
  void close() {
    plain.close();
    utf8.close();
  }

  @ParameterizedTest
  @MethodSource(TABLE + "accepted")
  void anAddressOfTheTableReachesTheServerAsItIsMeant(AddressTable.Accepted address) {
    mailer(plain).send(to(address.typed()));
    assertThat(plain.commands("RCPT")).containsExactly("RCPT TO:<" + address.wire() + ">");
    assertThat(plain.headers("To")).containsExactly(address.wire());
    assertThat(plain.commands("MAIL")).containsExactly("MAIL FROM:<contact@staka.example>");
    assertThat(plain.commands()).allMatch(line -> line.chars().allMatch(sign -> sign < 0x80));
  }

  @ParameterizedTest
  @MethodSource(TABLE + "international")
  void aMailboxBeyondAsciiTravelsInUtf8WhereTheServerOffersIt(AddressTable.Accepted address) {
    mailer(utf8).send(to(address.typed()));
    assertThat(utf8.commands("RCPT")).containsExactly("RCPT TO:<" + address.wire() + ">");
    assertThat(utf8.headers("To")).containsExactly(address.wire());
    assertThat(utf8.commands("MAIL")).containsExactly("MAIL FROM:<contact@staka.example> SMTPUTF8");
  }

  @ParameterizedTest
  @MethodSource(TABLE + "international")
  void andIsGivenUpAtOnceWhereItDoesNot(AddressTable.Accepted address) {
    Mail mail = to(address.typed());
    assertThatThrownBy(() -> mailer(plain).send(mail))
        .isInstanceOf(PermanentFailure.class)
        .hasMessageContaining("SMTPUTF8")
        .hasMessageNotContaining("exemple");
    assertThat(plain.commands("RCPT")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(TABLE + "refused")
  void anAddressThatTheRuleRefusesIsNeverTold(String address) {
    Mail mail = to(address);
    assertThatThrownBy(() -> mailer(utf8).send(mail))
        .isInstanceOf(PermanentFailure.class)
        .hasMessage("no mail can be sent to this address");
    assertThat(utf8.commands()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 5.1.1 <lina@example.org>: user unknown, the mail server refuses the recipient: 550"
        + " 5.1.1",
    "RCPT, 550 no such user lina@example.org, the mail server refuses the recipient: 550",
    "RCPT, 501 5.1.3 bad address, the mail server refuses the recipient: 501 5.1.3",
    "RCPT, 553 mailbox name not allowed, the mail server refuses the recipient: 553",
    "RCPT, 552 5.2.2 mailbox full, the mail server refuses the recipient: 552 5.2.2",
    "DATA, 554 5.7.1 no, the mail server refuses the mail: 554 5.7.1",
    "., 550 5.7.1 spam from lina@example.org, the mail server refuses the mail: 550 5.7.1",
    "., 552 5.3.4 too big, the mail server refuses the mail: 552 5.3.4",
    "MAIL, 552 5.3.4 too big, the mail server refuses the mail: 552 5.3.4"
  })
  void aRefusalForGoodIsGivenUpAtOnceAndToldByItsCodes(
      String command, String reply, String reason) {
    plain.answering(command, reply);
    assertThatThrownBy(() -> mailer(plain).send(to("lina@example.org")))
        .isInstanceOfSatisfying(
            PermanentFailure.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 450 4.2.0 greylisted",
    "RCPT, 451 later",
    "RCPT, 452 4.2.2 full for now",
    "RCPT, 421 closing",
    "RCPT, 530 5.7.0 authentication required",
    "RCPT, 554 5.7.1 relay access denied",
    "RCPT, 550 relaying denied",
    "DATA, 451 later",
    "DATA, 503 5.5.1 bad sequence",
    "., 451 4.3.0 later",
    "MAIL, 550 5.7.1 sender not allowed",
    "MAIL, 530 5.7.0 must issue STARTTLS first",
    "EHLO, 554 5.7.1 go away"
  })
  void whatMayPassOrIsOursToMendIsTriedAgain(String command, String reply) {
    plain.answering(command, reply).answering("HELO", "554 5.7.1 go away");
    assertThatThrownBy(() -> mailer(plain).send(to("lina@example.org")))
        .isInstanceOf(MailNotSent.class);
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 450 4.2.0 greylisted, false",
    "RCPT, 452 4.2.2 full for now, false",
    "., 451 4.3.0 later, false",
    "RCPT, 421 closing, true",
    "RCPT, 554 5.7.1 relay access denied, true",
    "MAIL, 451 later, true",
    "MAIL, 530 5.7.0 must issue STARTTLS first, true",
    "EHLO, 421 too many connections, true"
  })
  void aServerThatWouldTakeNoMailIsAway(String command, String reply, boolean isAway) {
    plain.answering(command, reply).answering("HELO", "421 too many connections");
    assertThatThrownBy(() -> mailer(plain).send(to("lina@example.org")))
        .satisfies(failure -> assertThat(failure instanceof MailServerAway).isEqualTo(isAway));
  }

  @Test
  void theTeamAnswersTheVisitorWhoWrote() {
    mailer(plain).send(to("lina@example.org").answeredTo("anna@z\u0142oty.pl"));
    mailer(plain).send(to("paul@example.org").answeredTo("a..b@example.org\r\nBcc: x@y.z"));
    assertThat(plain.headers("Reply-To")).containsExactly("anna@xn--zoty-01a.pl");
    assertThat(plain.headers("Bcc")).isEmpty();
  }

  @Test
  void aServerThatDoesNotTakeItsLeaveHasTakenTheMail() {
    plain.answering("QUIT", "500 what?");
    mailer(plain).send(to("lina@example.org"));
    assertThat(plain.commands(".")).hasSize(1);
  }

  @Test
  void aServerThatNeverAnswersHoldsNobodyLongerThanItsTime() {
    plain.silent();
    SmtpServer server =
        new SmtpServer(
            URI.create(plain.url()),
            new SmtpServer.Patience(
                Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMillis(300)));
    Mailer mailer = new SmtpMailer(server, mails("contact@staka.example", "Staka Livres"));
    assertThatThrownBy(() -> mailer.send(to("lina@example.org")))
        .isInstanceOf(MailServerAway.class);
  }

  @Test
  void aServerThatFallsSilentHoldsNobodyEither() {
    plain.silent();
    SmtpServer server =
        new SmtpServer(
            URI.create(plain.url()),
            new SmtpServer.Patience(
                Duration.ofSeconds(5), Duration.ofMillis(300), Duration.ofMinutes(5)));
    Mailer mailer = new SmtpMailer(server, mails("contact@staka.example", "Staka Livres"));
    assertThatThrownBy(() -> mailer.send(to("lina@example.org")))
        .isInstanceOf(MailServerAway.class);
  }

  @Test
  void theServerIsAskedOnceWhatItOffers() {
    MailReach reach = reach(utf8);
    assertThat(reach.reaches("lina@example.org")).isTrue();
    assertThat(utf8.calls()).isZero();
    for (int time = 0; time < 3; time++) {
      assertThat(reach.reaches("ren\u00e9@exemple.fr")).isTrue();
    }
    assertThat(utf8.calls()).isEqualTo(1);
    assertThat(reach(plain).reaches("ren\u00e9@exemple.fr")).isFalse();
  }

  @Test
  void aServerThatWasAwayIsAskedAgain() {
    utf8.answering("EHLO", "421 later").answering("HELO", "421 later");
    MailReach reach = reach(utf8);
    assertThat(reach.reaches("ren\u00e9@exemple.fr")).isFalse();
    utf8.answering("EHLO", "250-test\r\n250-SMTPUTF8\r\n250 HELP");
    assertThat(reach.reaches("ren\u00e9@exemple.fr")).isFalse();
    now = now.plus(Duration.ofMinutes(1));
    assertThat(reach.reaches("ren\u00e9@exemple.fr")).isTrue();
  }

  @Test
  void withoutAServerNobodyKnows() {
    MailSettings files = MailTextsTest.settings(Optional.empty(), Path.of("target"));
    MailReach reach = new MailerFactory().mailReach(files, () -> now);
    assertThat(reach.reaches("ren\u00e9@exemple.fr")).isFalse();
    assertThat(reach.reaches("anna@z\u0142oty.pl")).isTrue();
  }

  @Test
  void theSendersDomainTravelsInAsciiToo() {
    mailer(plain, "contact@z\u0142oty.pl", "Staka").send(to("lina@example.org"));
    assertThat(plain.commands("MAIL")).containsExactly("MAIL FROM:<contact@xn--zoty-01a.pl>");
    assertThat(plain.commands("From: ")).containsExactly("From: Staka <contact@xn--zoty-01a.pl>");
    assertThat(plain.commands("Message-ID: "))
        .containsExactly("Message-ID: <delivery-1@xn--zoty-01a.pl>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Staka, Livres",
        "Livres \"Staka\" <x@evil.example>",
        "Staka\r\nBcc: x@evil.example",
        "\u0141\u00f3d\u017a \ud83d\udcd6",
        "a@b",
        "(Staka);:\\"
      })
  void anySendersNameIsOneNameOfOneSender(String name) {
    mailer(plain, "contact@staka.example", name).send(to("lina@example.org"));
    InternetAddress from = from(plain);
    assertThat(from.getAddress()).isEqualTo("contact@staka.example");
    assertThat(from.getPersonal()).isEqualTo(name.replace("\r\n", " "));
    assertThat(plain.headers("Bcc")).isEmpty();
  }

  private static InternetAddress from(RecordingServer server) {
    try {
      InternetAddress[] all = InternetAddress.parseHeader(server.headers("From").get(0), true);
      assertThat(all).hasSize(1);
      return all[0];
    } catch (AddressException e) {
      throw new IllegalStateException(e);
    }
  }

  private MailReach reach(RecordingServer server) {
    return new MailerFactory()
        .mailReach(MailTextsTest.settings(Optional.of(server.url()), Path.of("target")), () -> now);
  }

  private static Mailer mailer(RecordingServer server) {
    return mailer(server, "contact@staka.example", "Staka Livres");
  }

  private static Mailer mailer(RecordingServer server, String from, String name) {
    MailSettings settings = settings(Optional.of(server.url()), from, name);
    return new MailerFactory().mailer(settings, mails(from, name));
  }

  private static MimeMails mails(String from, String name) {
    MailSettings settings = settings(Optional.empty(), from, name);
    return new MimeMails(settings, new MailTexts(settings));
  }

  private static MailSettings settings(Optional<String> url, String from, String name) {
    return new MailSettings(
        url,
        from,
        name,
        "aide@staka.example",
        "https://front.example.org",
        Path.of("target"),
        false);
  }

  private static Mail to(String address) {
    return new Mail(
        "delivery-1",
        address,
        "password-reset",
        Map.of("prenom", "Lina", "link", "https://front.example.org/reset-password?token=x"),
        List.of());
  }
}
