package fr.livrestaka.application.messaging.reactions;

import fr.livrestaka.application.files.port.StoredContent;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.MailAttachment;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.ClientPage;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.messaging.events.FreeSampleRequested;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Mails the request for a free sample to the team, with its file (contract C §3.2). */
@Singleton
public class MailFreeSampleToTeam implements Reaction<FreeSampleRequested>, Mails {
  private final StoredFiles files;
  private final Mailer mailer;
  private final Site site;

  @Inject
  public MailFreeSampleToTeam(StoredFiles files, Mailer mailer, Site site) {
    this.files = files;
    this.mailer = mailer;
    this.site = site;
  }

  @Override
  public String name() {
    return "messaging.mail-free-sample-to-team";
  }

  @Override
  public Class<FreeSampleRequested> event() {
    return FreeSampleRequested.class;
  }

  @Override
  public Lane lane() {
    return Lane.MAIL;
  }

  @Override
  public List<String> templates() {
    return List.of("free-sample-admin");
  }

  @Override
  public void react(FreeSampleRequested sample, Delivery delivery) {
    mailer.send(
        new Mail(
                delivery.id(),
                site.adminEmail(),
                "free-sample-admin",
                Map.of(
                    "nom", sample.nom(),
                    "email", sample.email(),
                    "telephone", sample.telephone(),
                    "genre", sample.genre(),
                    "description", sample.description(),
                    "file", fileLine(sample),
                    "link", site.link(ClientPage.TEAM_CONVERSATION, sample.conversation())),
                attachments(sample))
            .answeredTo(sample.email()));
  }

  private static String fileLine(FreeSampleRequested sample) {
    return sample.filename().isEmpty()
        ? ""
        : sample.filename() + " (" + (sample.fileSize() + 1023) / 1024 + " Kio)";
  }

  /** Empty where the file has been removed meanwhile. */
  private List<MailAttachment> attachments(FreeSampleRequested sample) {
    return StoredPath.ofUrl(sample.fileUrl())
        .flatMap(files::open)
        .map(
            content ->
                List.of(new MailAttachment(sample.filename(), sample.mimeType(), bytes(content))))
        .orElse(List.of());
  }

  private static byte[] bytes(StoredContent content) {
    try (InputStream stream = content.open(0)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
