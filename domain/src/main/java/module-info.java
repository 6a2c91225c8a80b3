/**
 * The rules of a manuscript-correction service. JDK only: it reads no clock, no file and no
 * database, so time and ids are arguments. {@link fr.livrestaka.domain.pricing} prices a
 * manuscript, {@link fr.livrestaka.domain.orders} leads an order through its life, {@link
 * fr.livrestaka.domain.payments.settlement} takes money in and gives it back, {@link
 * fr.livrestaka.domain.invoicing} issues invoices and credit notes, {@link
 * fr.livrestaka.domain.messaging} says who writes what to whom, {@link
 * fr.livrestaka.domain.statistics} sums up; {@link fr.livrestaka.domain.shared} has what all of
 * them use.
 */
module fr.livrestaka.domain {
  exports fr.livrestaka.domain.accounts.events;
  exports fr.livrestaka.domain.accounts.exports;
  exports fr.livrestaka.domain.accounts.passwords;
  exports fr.livrestaka.domain.accounts.refusals;
  exports fr.livrestaka.domain.accounts;
  exports fr.livrestaka.domain.audit;
  exports fr.livrestaka.domain.content.refusals;
  exports fr.livrestaka.domain.content;
  exports fr.livrestaka.domain.files.events;
  exports fr.livrestaka.domain.files.quotas;
  exports fr.livrestaka.domain.files.refusals;
  exports fr.livrestaka.domain.files;
  exports fr.livrestaka.domain.invoicing.books;
  exports fr.livrestaka.domain.invoicing.correction;
  exports fr.livrestaka.domain.invoicing.credit;
  exports fr.livrestaka.domain.invoicing.ereporting;
  exports fr.livrestaka.domain.invoicing.events;
  exports fr.livrestaka.domain.invoicing.fec;
  exports fr.livrestaka.domain.invoicing.mentions;
  exports fr.livrestaka.domain.invoicing.parties;
  exports fr.livrestaka.domain.invoicing.receipts;
  exports fr.livrestaka.domain.invoicing.refusals;
  exports fr.livrestaka.domain.invoicing.register;
  exports fr.livrestaka.domain.invoicing.till;
  exports fr.livrestaka.domain.invoicing;
  exports fr.livrestaka.domain.messaging.events;
  exports fr.livrestaka.domain.messaging.refusals;
  exports fr.livrestaka.domain.messaging.requests;
  exports fr.livrestaka.domain.invoicing.vat;
  exports fr.livrestaka.domain.messaging;
  exports fr.livrestaka.domain.notifications.events;
  exports fr.livrestaka.domain.notifications.refusals;
  exports fr.livrestaka.domain.notifications;
  exports fr.livrestaka.domain.orders.consents;
  exports fr.livrestaka.domain.orders.contracts;
  exports fr.livrestaka.domain.orders.estimates;
  exports fr.livrestaka.domain.orders.events;
  exports fr.livrestaka.domain.orders.guests;
  exports fr.livrestaka.domain.orders.refusals;
  exports fr.livrestaka.domain.orders.withdrawal;
  exports fr.livrestaka.domain.orders;
  exports fr.livrestaka.domain.payments.cards;
  exports fr.livrestaka.domain.payments.checkout;
  exports fr.livrestaka.domain.payments.events;
  exports fr.livrestaka.domain.payments.refunds;
  exports fr.livrestaka.domain.payments.refusals;
  exports fr.livrestaka.domain.payments.settlement;
  exports fr.livrestaka.domain.pricing.events;
  exports fr.livrestaka.domain.pricing.refusals;
  exports fr.livrestaka.domain.pricing;
  exports fr.livrestaka.domain.privacy;
  exports fr.livrestaka.domain.privacy.events;
  exports fr.livrestaka.domain.privacy.refusals;
  exports fr.livrestaka.domain.shared;
  exports fr.livrestaka.domain.statistics;
  exports fr.livrestaka.domain.support.events;
  exports fr.livrestaka.domain.support;
}
