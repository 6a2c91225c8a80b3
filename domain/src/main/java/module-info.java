/** The rules of a manuscript-correction service: prices, orders, accounts. JDK only. */
module fr.livrestaka.domain {
  exports fr.livrestaka.domain.accounts;
  exports fr.livrestaka.domain.audit;
  exports fr.livrestaka.domain.content;
  exports fr.livrestaka.domain.files;
  exports fr.livrestaka.domain.invoicing;
  exports fr.livrestaka.domain.notifications;
  exports fr.livrestaka.domain.payments;
  exports fr.livrestaka.domain.orders;
  exports fr.livrestaka.domain.pricing;
  exports fr.livrestaka.domain.shared;
  exports fr.livrestaka.domain.support;
}
