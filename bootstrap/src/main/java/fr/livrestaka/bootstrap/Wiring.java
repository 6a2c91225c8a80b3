package fr.livrestaka.bootstrap;

import fr.livrestaka.application.privacy.DataController;
import fr.livrestaka.application.retention.RetentionMode;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.outbox.EventRecorder;
import fr.livrestaka.application.shared.outbox.InOwnTransaction;
import fr.livrestaka.application.shared.outbox.OutboxQueue;
import fr.livrestaka.application.shared.outbox.OutboxRelay;
import fr.livrestaka.application.shared.outbox.OutboxRows;
import fr.livrestaka.application.shared.outbox.OutboxUpkeep;
import fr.livrestaka.application.shared.outbox.RelayWatch;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.mail.MailSettings;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Import;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** Makes beans of the use cases, which know no framework, and of the values they share. */
@Factory
@Import(
    packages = {
      "fr.livrestaka.application.accounts",
      "fr.livrestaka.application.accounts.erasure",
      "fr.livrestaka.application.accounts.exports",
      "fr.livrestaka.application.accounts.passwords",
      "fr.livrestaka.application.accounts.reactions",
      "fr.livrestaka.application.accounts.sessions",
      "fr.livrestaka.application.audit",
      "fr.livrestaka.application.content",
      "fr.livrestaka.application.files",
      "fr.livrestaka.application.files.reactions",
      "fr.livrestaka.application.files.sweep",
      "fr.livrestaka.application.invoicing",
      "fr.livrestaka.application.invoicing.books",
      "fr.livrestaka.application.invoicing.correction",
      "fr.livrestaka.application.invoicing.credit",
      "fr.livrestaka.application.invoicing.documents",
      "fr.livrestaka.application.invoicing.ereporting",
      "fr.livrestaka.application.invoicing.reactions",
      "fr.livrestaka.application.invoicing.receipts",
      "fr.livrestaka.application.invoicing.register",
      "fr.livrestaka.application.invoicing.till",
      "fr.livrestaka.application.live",
      "fr.livrestaka.application.live.reactions",
      "fr.livrestaka.application.invoicing.vat",
      "fr.livrestaka.application.messaging",
      "fr.livrestaka.application.messaging.reactions",
      "fr.livrestaka.application.messaging.requests",
      "fr.livrestaka.application.messaging.takeover",
      "fr.livrestaka.application.notifications",
      "fr.livrestaka.application.notifications.reactions",
      "fr.livrestaka.application.orders",
      "fr.livrestaka.application.orders.consents",
      "fr.livrestaka.application.orders.estimates",
      "fr.livrestaka.application.orders.guests",
      "fr.livrestaka.application.orders.projects",
      "fr.livrestaka.application.orders.reactions",
      "fr.livrestaka.application.payments.cards",
      "fr.livrestaka.application.payments.cards.reactions",
      "fr.livrestaka.application.payments.checkout",
      "fr.livrestaka.application.payments.checkout.reactions",
      "fr.livrestaka.application.payments.refunds",
      "fr.livrestaka.application.payments.refunds.reactions",
      "fr.livrestaka.application.payments.settlement",
      "fr.livrestaka.application.payments.settlement.reactions",
      "fr.livrestaka.application.payments.standin",
      "fr.livrestaka.application.pricing",
      "fr.livrestaka.application.pricing.reactions",
      "fr.livrestaka.application.privacy",
      "fr.livrestaka.application.retention",
      "fr.livrestaka.application.retention.reactions",
      "fr.livrestaka.application.shared",
      "fr.livrestaka.application.statistics",
      "fr.livrestaka.application.support",
      "fr.livrestaka.application.support.reactions",
      "fr.livrestaka.application.withdrawals",
      "fr.livrestaka.application.withdrawals.contracts",
      "fr.livrestaka.application.withdrawals.reactions",
    },
    annotated = "jakarta.inject.Singleton")
final class Wiring {
  /** Whole milliseconds, as the database keeps them; goes before the framework's own clock. */
  @Singleton
  @Primary
  InstantSource clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }

  @Singleton
  Site site(Settings settings) {
    return new Site(
        settings.frontendUrl(),
        settings.publicUrl(),
        settings.mail().adminEmail(),
        settings.mail().supportEmail());
  }

  @Singleton
  DataController dataController(Settings settings) {
    return new DataController(
        settings.seller().name(),
        Optional.of(settings.seller().address().strip()).filter(text -> !text.isEmpty()),
        settings.mail().supportEmail());
  }

  @Singleton
  RetentionMode retentionMode(Settings settings) {
    return settings.retentionActs() ? RetentionMode.ACT : RetentionMode.REPORT;
  }

  @Singleton
  MailSettings mailSettings(Settings settings) {
    return new MailSettings(
        settings.smtpUrl(),
        settings.mail().fromEmail(),
        settings.mail().fromName(),
        settings.mail().supportEmail(),
        settings.frontendUrl(),
        settings.mailFolder(),
        settings.development());
  }

  @Singleton
  OutboxUpkeep outboxUpkeep(OutboxQueue queue, InstantSource clock) {
    return new OutboxUpkeep(queue, clock);
  }

  /** Reactions record events themselves, so that they are looked up late. */
  @Singleton
  Outbox outbox(
      BeanContext beans,
      OutboxRows rows,
      OpenTransaction transaction,
      IdGenerator ids,
      InstantSource clock) {
    return new EventRecorder(() -> reactions(beans), rows, transaction, ids, clock);
  }

  @Singleton
  OutboxRelay outboxRelay(
      OutboxQueue queue,
      BeanContext beans,
      Transactions transactions,
      RelayWatch watch,
      InstantSource clock) {
    List<Reaction<?>> reactions =
        reactions(beans).stream()
            .<Reaction<?>>map(reaction -> InOwnTransaction.of(reaction, transactions))
            .toList();
    ThreadFactory threads = Thread.ofVirtual().name("outbox-", 0).factory();
    return new OutboxRelay(
        queue, reactions, watch, clock, Executors.newThreadPerTaskExecutor(threads));
  }

  private static List<Reaction<?>> reactions(BeanContext beans) {
    return ReactionTable.all(
        beans.getBeansOfType(Reaction.class).stream().<Reaction<?>>map(found -> found).toList(),
        beans.getBeansOfType(ReactionTable.class));
  }
}
